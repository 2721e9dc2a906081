import { Construct } from 'constructs';
import type { DeliverEnvironment } from '../../functions/runtime/environment.ts';
import { DatelineFunction } from '../building-blocks/dateline-function.ts';
import type { Messaging } from '../messaging/messaging.ts';
import type { Settings } from '../settings.ts';
import type { Storage } from '../storage/storage.ts';
import type { SubscriberTopics } from '../subscriber-topics/subscriber-topics.ts';
import { timeouts } from '../timeouts.ts';

/**
 * DELIVERs that run at the same time, sharing the pace evenly. Two is the least that Lambda lets an SQS event source
 * be limited to. A reserved concurrency of 1 below that would throttle the source, and each throttled receive
 * counts towards the dead-letter queue: a busy hour would park alerts that nothing is wrong with.
 */
const deliverers = 2;

/**
 * The pace of one of them. Whole messages: at 4.5 a second five fall into some seconds, and two DELIVERs would together send
 * more than they may.
 */
function shareOf(perSecond: number): number {
  return Math.floor(perSecond / deliverers);
}

export interface DeliverProps {
  readonly settings: Settings;
  readonly storage: Storage;
  readonly messaging: Messaging;
  readonly subscriberTopics: SubscriberTopics;
  /** Where the links in messages lead. */
  readonly publicUrl: string;
}

/** DELIVER: alerts owed or released in; each held, dropped, or sent at the pace that SNS bears. */
export class Deliver extends Construct {
  readonly deliver: DatelineFunction<DeliverEnvironment>;

  constructor(scope: Construct, id: string, props: DeliverProps) {
    super(scope, id);
    const { settings, storage, messaging, subscriberTopics } = props;
    this.deliver = new DatelineFunction<DeliverEnvironment>(this, 'Deliver', {
      settings,
      source: 'deliver',
      description: 'Dateline DELIVER: sends alerts to their subscribers, paced, by the ledger',
      timeout: timeouts.deliver,
      reservedConcurrency: settings.reserveConcurrency ? deliverers : undefined,
      environment: {
        ARTICLES_TABLE: storage.articles.table.table.tableName,
        WATCHES_TABLE: storage.watches.table.table.tableName,
        SUBSCRIBERS_TABLE: storage.subscribers.table.table.tableName,
        ALERTS_TABLE: storage.alerts.table.table.tableName,
        ALERT_RETENTION_DAYS: String(settings.alertRetentionDays),
        EMAIL_PER_SECOND: String(shareOf(settings.emailPerSecond)),
        SMS_PER_SECOND: String(shareOf(settings.smsPerSecond)),
        SUBSCRIBER_TOPIC_PREFIX: subscriberTopics.prefix,
        PUBLIC_URL: props.publicUrl,
        MESSAGES_PER_HOUR: String(settings.messagesPerHour),
        MESSAGES_PER_DAY: String(settings.messagesPerDay),
        EMAILS_PER_MONTH: String(settings.emailsPerMonth),
        SMS_PARTS_PER_MONTH: String(settings.smsPartsPerMonth),
      },
      noFailedEventsBecause:
        "Invoked by its SQS event source alone: a failed message goes to that queue's dead letters.",
    });
    storage.articles.grantRead(this.deliver);
    storage.watches.grantReadById(this.deliver);
    storage.subscribers.grantConfirm(this.deliver);
    storage.alerts.grantDecide(this.deliver);
    subscriberTopics.grantSend(this.deliver);
    messaging.alertQueue.consumedBy(this.deliver, { batchSize: 5, maxConcurrency: deliverers });
  }
}
