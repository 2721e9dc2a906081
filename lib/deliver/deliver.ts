import { Construct } from 'constructs';
import type { DeliverEnvironment } from '../../functions/runtime/environment.ts';
import { DatelineFunction } from '../building-blocks/dateline-function.ts';
import { queueWorker } from '../building-blocks/queue-worker.ts';
import type { FunctionProps } from '../function-props.ts';
import { timeouts } from '../timeouts.ts';

/**
 * How many DELIVERs run at the same time. They share the pace evenly. Two is the lowest limit that Lambda accepts for an
 * SQS event source. A reserved concurrency of 1 would throttle the source, and each throttled receive counts towards the
 * dead-letter queue: a busy hour would park alerts that have no fault.
 */
const deliverers = 2;

/**
 * Returns the pace of one DELIVER, in whole messages per second. At 4.5 per second, some seconds would have five messages,
 * and two DELIVERs together would exceed the limit.
 */
function shareOf(perSecond: number): number {
  return Math.floor(perSecond / deliverers);
}

export interface DeliverProps extends FunctionProps {
  /** Address that the links in messages start with. */
  readonly publicUrl: string;
}

/** DELIVER: takes owed and released alerts off the alert queue, and holds, drops or sends each at the pace that SNS allows. */
export class Deliver extends Construct {
  readonly fn: DatelineFunction<DeliverEnvironment>;

  constructor(scope: Construct, id: string, props: DeliverProps) {
    super(scope, id);
    const { settings, storage, messaging, subscriberTopics } = props;
    this.fn = new DatelineFunction<DeliverEnvironment>(this, 'Deliver', {
      ...queueWorker,
      settings,
      source: 'deliver',
      description: 'Dateline DELIVER: sends alerts to their subscribers, paced, by the ledger',
      timeout: timeouts.deliver,
      reservedConcurrency: settings.reserveConcurrency ? deliverers : undefined,
      environment: {
        ...storage.articles.variable,
        ...storage.watches.variable,
        ...storage.subscribers.variable,
        ...storage.alerts.variable,
        ...storage.control.variable,
        ...subscriberTopics.variable,
        ...messaging.alertQueue.variable,
        ALERT_RETENTION_DAYS: String(settings.alertRetentionDays),
        FRESH_DAYS: String(settings.freshDays),
        EMAIL_PER_SECOND: String(shareOf(settings.emailPerSecond)),
        SMS_PER_SECOND: String(shareOf(settings.smsPerSecond)),
        PUBLIC_URL: props.publicUrl,
        MESSAGES_PER_HOUR: String(settings.messagesPerHour),
        MESSAGES_PER_DAY: String(settings.messagesPerDay),
        EMAILS_PER_MONTH: String(settings.emailsPerMonth),
        SMS_PARTS_PER_MONTH: String(settings.smsPartsPerMonth),
        EMAILS_PER_OWNER: String(settings.emailsPerOwner),
        SMS_PARTS_PER_OWNER: String(settings.smsPartsPerOwner),
      },
    });
    storage.articles.grantRead(this.fn);
    storage.watches.grantReadById(this.fn);
    storage.subscribers.grantConfirm(this.fn);
    storage.alerts.grantDecide(this.fn);
    storage.control.grantPageKey(this.fn);
    subscriberTopics.grantSend(this.fn);
    messaging.alertQueue.grantSend(this.fn);
    messaging.alertQueue.consumedBy(this.fn, { maxConcurrency: deliverers });
  }
}
