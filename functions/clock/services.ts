import type { Logger } from '@aws-lambda-powertools/logger';
import type { Metrics } from '@aws-lambda-powertools/metrics';
import { SnsSubscriberChannel } from '../channels/sns-subscriber-channel.ts';
import type { SubscriberChannel } from '../channels/subscriber-channel.ts';
import {
  type AlertsReady,
  type ArticleAccepted,
  type ItemsDue,
  readyDelaySeconds,
} from '../domain/messages.ts';
import type { Clients } from '../runtime/clients.ts';
import type { ClockEnvironment } from '../runtime/environment.ts';
import { logger, metrics } from '../runtime/logger.ts';
import { Pacer } from '../runtime/pacer.ts';
import { type Refused, sendEach } from '../runtime/queue.ts';
import type { AlertStore } from '../stores/alert-store.ts';
import type { ArticleStore } from '../stores/article-store.ts';
import type { CursorStore } from '../stores/cursor-store.ts';
import { DynamoAlertStore } from '../stores/dynamo-alert-store.ts';
import { DynamoArticleStore } from '../stores/dynamo-article-store.ts';
import { DynamoCursorStore } from '../stores/dynamo-cursor-store.ts';
import { DynamoItemIndexStore } from '../stores/dynamo-item-index-store.ts';
import { DynamoParkedStore } from '../stores/dynamo-parked-store.ts';
import { DynamoReminderZoneStore } from '../stores/dynamo-reminder-zone-store.ts';
import { DynamoSubscriberStore } from '../stores/dynamo-subscriber-store.ts';
import { DynamoWatchStore } from '../stores/dynamo-watch-store.ts';
import type { ItemIndexStore } from '../stores/item-index-store.ts';
import type { ParkedStore } from '../stores/parked-store.ts';
import type { ReminderZoneStore } from '../stores/reminder-zone-store.ts';
import type { SubscriberStore } from '../stores/subscriber-store.ts';
import type { WatchStore } from '../stores/watch-store.ts';

/** Puts messages on a queue. Returns those that SQS will never take. */
type Enqueue<T> = (messages: readonly T[]) => Promise<readonly Refused<T>[]>;

/** The services of CLOCK. */
export interface ClockServices {
  readonly articles: Pick<ArticleStore, 'listAcceptedBefore'>;
  readonly itemIndex: Pick<ItemIndexStore, 'listDue'>;
  readonly reminderZones: Omit<ReminderZoneStore, 'note'>;
  readonly watches: Pick<WatchStore, 'listBySubscriber'>;
  readonly alerts: Pick<AlertStore, 'listReleasable'>;
  readonly subscribers: Pick<SubscriberStore, 'getMany' | 'listToCheck' | 'noteChecked' | 'update'>;
  readonly channel: Pick<SubscriberChannel, 'stateOf'>;
  /** Paces the calls of `channel`. */
  readonly channelPacer: Pick<Pacer, 'waitForSlot'>;
  readonly cursor: CursorStore;
  readonly parked: ParkedStore;
  /** Puts articles on the article queue again. */
  readonly enqueueArticles: Enqueue<ArticleAccepted>;
  /** Puts items that are due on the match queue. */
  readonly enqueueDueItems: Enqueue<ItemsDue>;
  /** Puts messages about readers with held alerts on the alert queue. They come a minute late. */
  readonly enqueueReady: Enqueue<AlertsReady>;
  readonly logger: Pick<Logger, 'info' | 'error'>;
  readonly metrics: Pick<Metrics, 'addMetric'>;
}

/** Below SNS's own limit for GetSubscriptionAttributes: 30 calls per second, for the whole account. */
const channelCallsPerSecond = 25;

export function buildServices(
  env: ClockEnvironment,
  { dynamo, sqs, sns }: Pick<Clients, 'dynamo' | 'sqs' | 'sns'>,
): ClockServices {
  const now = () => new Date().toISOString();
  return {
    articles: new DynamoArticleStore(dynamo, env.ARTICLES_TABLE),
    itemIndex: new DynamoItemIndexStore(dynamo, env.INDEX_TABLE),
    reminderZones: new DynamoReminderZoneStore(dynamo, env.WATCHES_TABLE),
    watches: new DynamoWatchStore(dynamo, env.WATCHES_TABLE),
    subscribers: new DynamoSubscriberStore(dynamo, env.SUBSCRIBERS_TABLE),
    channel: new SnsSubscriberChannel(sns, env.SUBSCRIBER_TOPIC_PREFIX),
    channelPacer: new Pacer(channelCallsPerSecond),
    alerts: new DynamoAlertStore(dynamo, env.ALERTS_TABLE, { now, retentionDays: env.ALERT_RETENTION_DAYS }),
    cursor: new DynamoCursorStore(dynamo, env.CONTROL_TABLE),
    parked: new DynamoParkedStore(dynamo, env.CONTROL_TABLE),
    enqueueArticles: (messages) => sendEach(sqs, env.ARTICLE_QUEUE_URL, messages),
    enqueueDueItems: (messages) => sendEach(sqs, env.MATCH_QUEUE_URL, messages),
    enqueueReady: (messages) =>
      sendEach(sqs, env.ALERT_QUEUE_URL, messages, { delaySeconds: readyDelaySeconds }),
    logger,
    metrics,
  };
}
