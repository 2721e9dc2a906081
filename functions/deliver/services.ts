import type { Logger } from '@aws-lambda-powertools/logger';
import type { Metrics } from '@aws-lambda-powertools/metrics';
import { SnsSubscriberChannel } from '../channels/sns-subscriber-channel.ts';
import type { SubscriberChannel } from '../channels/subscriber-channel.ts';
import type { SendingLimits } from '../domain/alert/quotas.ts';
import type { Channel } from '../domain/alert/subscriber.ts';
import { type AlertsReady, type AlertsReleased, readyDelaySeconds } from '../domain/messages.ts';
import type { Clients } from '../runtime/clients.ts';
import { type DeliverEnvironment, sendingLimits } from '../runtime/environment.ts';
import { logger, metrics } from '../runtime/logger.ts';
import { Pacer } from '../runtime/pacer.ts';
import { sendMessages } from '../runtime/queue.ts';
import type { AlertStore } from '../stores/alert-store.ts';
import type { ArticleStore } from '../stores/article-store.ts';
import { DynamoAlertStore } from '../stores/dynamo-alert-store.ts';
import { DynamoArticleStore } from '../stores/dynamo-article-store.ts';
import { DynamoPageKeyStore } from '../stores/dynamo-page-key-store.ts';
import { DynamoQuotaStore } from '../stores/dynamo-quota-store.ts';
import { DynamoSubscriberStore } from '../stores/dynamo-subscriber-store.ts';
import { DynamoWatchStore } from '../stores/dynamo-watch-store.ts';
import type { PageKeyStore } from '../stores/page-key-store.ts';
import type { QuotaStore } from '../stores/quota-store.ts';
import type { SubscriberStore } from '../stores/subscriber-store.ts';
import type { WatchStore } from '../stores/watch-store.ts';
import type { Sender } from './sender.ts';
import { SnsSender } from './sns-sender.ts';

/** The services of DELIVER. */
export interface DeliverServices {
  readonly articles: Pick<ArticleStore, 'getStructured' | 'getManyStructured'>;
  readonly watches: Pick<WatchStore, 'get' | 'getMany'>;
  readonly subscribers: Pick<SubscriberStore, 'get' | 'update'>;
  readonly channel: Pick<SubscriberChannel, 'isConfirmed'>;
  readonly alerts: AlertStore;
  readonly quotas: QuotaStore;
  /** The most that may be sent. */
  readonly limits: SendingLimits;
  readonly sender: Sender;
  /** One pacer per channel, shared by all messages of this instance. */
  readonly pacers: Readonly<Record<Channel, Pick<Pacer, 'waitForSlot' | 'workStarted'>>>;
  /** Days between the publication of an article and its acceptance, at most, for an alert. 0 means no limit. */
  readonly freshDays: number;
  readonly publicUrl: string;
  readonly pageKeys: PageKeyStore;
  /**
   * Puts messages about readers on the alert queue. They come a minute late.
   * @throws {SendError} when SQS does not take some of them
   */
  readonly enqueueReady: (messages: readonly AlertsReady[]) => Promise<void>;
  /**
   * Puts released alerts on the alert queue.
   * @throws {SendError} when SQS does not take some of them
   */
  readonly enqueueReleased: (messages: readonly AlertsReleased[]) => Promise<void>;
  readonly now: () => string;
  readonly logger: Pick<Logger, 'info' | 'warn' | 'error'>;
  readonly metrics: Pick<Metrics, 'addMetric'>;
}

export function buildServices(
  env: DeliverEnvironment,
  { dynamo, sqs, sns }: Pick<Clients, 'dynamo' | 'sqs' | 'sns'>,
): DeliverServices {
  const now = () => new Date().toISOString();
  return {
    articles: new DynamoArticleStore(dynamo, env.ARTICLES_TABLE),
    watches: new DynamoWatchStore(dynamo, env.WATCHES_TABLE),
    subscribers: new DynamoSubscriberStore(dynamo, env.SUBSCRIBERS_TABLE),
    alerts: new DynamoAlertStore(dynamo, env.ALERTS_TABLE, { now, retentionDays: env.ALERT_RETENTION_DAYS }),
    channel: new SnsSubscriberChannel(sns, env.SUBSCRIBER_TOPIC_PREFIX),
    quotas: new DynamoQuotaStore(dynamo, env.ALERTS_TABLE),
    limits: sendingLimits(env),
    sender: new SnsSender(sns),
    pacers: { email: new Pacer(env.EMAIL_PER_SECOND), sms: new Pacer(env.SMS_PER_SECOND) },
    freshDays: env.FRESH_DAYS,
    publicUrl: env.PUBLIC_URL,
    pageKeys: new DynamoPageKeyStore(dynamo, env.CONTROL_TABLE),
    enqueueReady: (messages) =>
      sendMessages(sqs, env.ALERT_QUEUE_URL, messages, { delaySeconds: readyDelaySeconds }),
    enqueueReleased: (messages) => sendMessages(sqs, env.ALERT_QUEUE_URL, messages),
    now,
    logger,
    metrics,
  };
}
