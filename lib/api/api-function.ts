import { Construct } from 'constructs';
import type { ApiEnvironment } from '../../functions/runtime/environment.ts';
import { DatelineFunction } from '../building-blocks/dateline-function.ts';
import type { Messaging } from '../messaging/messaging.ts';
import type { Settings } from '../settings.ts';
import type { Storage } from '../storage/storage.ts';
import type { SubscriberTopics } from '../subscriber-topics/subscriber-topics.ts';
import { timeouts } from '../timeouts.ts';

export interface ApiFunctionProps {
  readonly settings: Settings;
  readonly storage: Storage;
  readonly messaging: Messaging;
  readonly subscriberTopics: SubscriberTopics;
}

/** The function behind every route of the API. */
export class ApiFunction extends Construct {
  readonly api: DatelineFunction<ApiEnvironment>;

  constructor(scope: Construct, id: string, props: ApiFunctionProps) {
    super(scope, id);
    const { settings, storage, messaging, subscriberTopics } = props;
    this.api = new DatelineFunction<ApiEnvironment>(this, 'Api', {
      settings,
      source: 'api',
      description: 'Dateline API: every route',
      timeout: timeouts.api,
      memoryMb: 1024,
      environment: {
        ARTICLES_TABLE: storage.articles.table.table.tableName,
        INDEX_TABLE: storage.index.table.table.tableName,
        WATCHES_TABLE: storage.watches.table.table.tableName,
        SUBSCRIBERS_TABLE: storage.subscribers.table.table.tableName,
        ALERTS_TABLE: storage.alerts.table.table.tableName,
        ALERT_RETENTION_DAYS: String(settings.alertRetentionDays),
        CONTROL_TABLE: storage.control.table.table.tableName,
        ARTICLE_QUEUE_URL: messaging.articleQueue.queue.queueUrl,
        SUBSCRIBER_TOPIC_PREFIX: subscriberTopics.prefix,
        SMS_COUNTRIES: settings.smsCountries.join(','),
        SIGN_UPS_PER_OWNER: String(settings.signUpsPerOwner),
        SIGN_UPS_PER_ADDRESS: String(settings.signUpsPerAddress),
        EMAILS_PER_MONTH: String(settings.emailsPerMonth),
        SMS_PARTS_PER_MONTH: String(settings.smsPartsPerMonth),
        REQUESTS_PER_MINUTE: String(settings.requestsPerMinute),
        WATCHES_PER_OWNER: String(settings.watchesPerOwner),
        SUBSCRIBERS_PER_OWNER: String(settings.subscribersPerOwner),
      },
      noFailedEventsBecause:
        'Invoked by API Gateway, which waits for the answer and passes a failure on to the caller.',
    });
    storage.articles.grantAccept(this.api);
    storage.index.grantLookUp(this.api);
    storage.watches.grantManage(this.api);
    storage.subscribers.grantManage(this.api);
    storage.alerts.grantRead(this.api);
    storage.alerts.grantRearrange(this.api);
    storage.control.grantManageTokens(this.api);
    storage.control.grantCountRequests(this.api);
    messaging.articleQueue.grantSend(this.api);
    subscriberTopics.grantManage(this.api);
    // Without a country there is nobody to text.
    if (settings.smsCountries.length > 0) subscriberTopics.grantSendText(this.api);
  }
}
