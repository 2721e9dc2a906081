import { Construct } from 'constructs';
import type { ApiEnvironment } from '../../functions/runtime/environment.ts';
import { DatelineFunction } from '../building-blocks/dateline-function.ts';
import type { FunctionProps } from '../function-props.ts';
import { timeouts } from '../timeouts.ts';

/** The function that serves every route of the API. */
export class ApiFunction extends Construct {
  readonly fn: DatelineFunction<ApiEnvironment>;

  constructor(scope: Construct, id: string, props: FunctionProps) {
    super(scope, id);
    const { settings, storage, messaging, subscriberTopics } = props;
    this.fn = new DatelineFunction<ApiEnvironment>(this, 'Api', {
      settings,
      source: 'api',
      description: 'Dateline API: every route',
      timeout: timeouts.api,
      memoryMb: 1024,
      environment: {
        ...storage.articles.variable,
        ...storage.index.variable,
        ...storage.watches.variable,
        ...storage.subscribers.variable,
        ...storage.alerts.variable,
        ...storage.control.variable,
        ...messaging.articleQueue.variable,
        ...subscriberTopics.variable,
        ALERT_RETENTION_DAYS: String(settings.alertRetentionDays),
        SMS_COUNTRIES: settings.smsCountries.join(','),
        SIGN_UPS_PER_OWNER: String(settings.signUpsPerOwner),
        SIGN_UPS_PER_ADDRESS: String(settings.signUpsPerAddress),
        EMAILS_PER_MONTH: String(settings.emailsPerMonth),
        SMS_PARTS_PER_MONTH: String(settings.smsPartsPerMonth),
        EMAILS_PER_OWNER: String(settings.emailsPerOwner),
        SMS_PARTS_PER_OWNER: String(settings.smsPartsPerOwner),
        REQUESTS_PER_MINUTE: String(settings.requestsPerMinute),
        WATCHES_PER_OWNER: String(settings.watchesPerOwner),
        SUBSCRIBERS_PER_OWNER: String(settings.subscribersPerOwner),
      },
      noFailedEventsBecause:
        'Invoked by API Gateway, which waits for the answer and passes a failure on to the caller.',
    });
    storage.articles.grantAccept(this.fn);
    storage.index.grantLookUp(this.fn);
    storage.watches.grantManage(this.fn);
    storage.subscribers.grantManage(this.fn);
    storage.alerts.grantRead(this.fn);
    storage.alerts.grantRearrange(this.fn);
    storage.control.grantManageTokens(this.fn);
    storage.control.grantCountRequests(this.fn);
    messaging.articleQueue.grantSend(this.fn);
    subscriberTopics.grantManage(this.fn);
    // Without a country, nobody can subscribe by SMS.
    if (settings.smsCountries.length > 0) subscriberTopics.grantSendText(this.fn);
  }
}
