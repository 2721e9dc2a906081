import type { Logger } from '@aws-lambda-powertools/logger';
import { type Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { AlertsOwed, MatchMessage } from '../domain/messages.ts';
import type { Clients } from '../runtime/clients.ts';
import type { MatchEnvironment } from '../runtime/environment.ts';
import { logger, metrics } from '../runtime/logger.ts';
import { type Refused, sendEach, sendMessages } from '../runtime/queue.ts';
import type { ArticleStore } from '../stores/article-store.ts';
import { DynamoArticleStore } from '../stores/dynamo-article-store.ts';
import { DynamoPostingStore } from '../stores/dynamo-posting-store.ts';
import { DynamoSubscriberStore } from '../stores/dynamo-subscriber-store.ts';
import { DynamoWatchStore } from '../stores/dynamo-watch-store.ts';
import type { SubscriberStore } from '../stores/subscriber-store.ts';
import type { WatchStore } from '../stores/watch-store.ts';
import { WatchIndex } from './watch-index.ts';

/** The services of MATCH. */
export interface MatchServices {
  readonly articles: Pick<ArticleStore, 'getStructured'>;
  readonly watches: Pick<WatchStore, 'getMany'>;
  readonly watchIndex: Pick<WatchIndex, 'match'>;
  readonly subscribers: Pick<SubscriberStore, 'getMany'>;
  /** Puts messages on the alert queue. Returns those that SQS will never take. */
  readonly enqueueAlerts: (messages: readonly AlertsOwed[]) => Promise<readonly Refused<AlertsOwed>[]>;
  /** Puts the rest of a message on the match queue, for the next invocation. */
  readonly enqueueRest: (rest: MatchMessage) => Promise<void>;
  /** Puts messages on the dead letters of the match queue. */
  readonly park: (messages: readonly MatchMessage[]) => Promise<void>;
  readonly now: () => string;
  readonly logger: Pick<Logger, 'info' | 'error'>;
  readonly metrics: Pick<Metrics, 'addMetric'>;
}

export function buildServices(
  env: MatchEnvironment,
  { dynamo, sqs }: Pick<Clients, 'dynamo' | 'sqs'>,
): MatchServices {
  const reportUnreadable = (message: string, about: object, error: unknown): void => {
    logger.error(message, { ...about, error: error as Error });
    metrics.addMetric('UnreadableRows', MetricUnit.Count, 1);
  };
  const postings = new DynamoPostingStore(dynamo, env.WATCHES_TABLE, {
    onUnreadable: (error) => reportUnreadable('A row of watches cannot be read', { row: error.row }, error),
  });
  const now = (): string => new Date().toISOString();
  return {
    articles: new DynamoArticleStore(dynamo, env.ARTICLES_TABLE),
    watches: new DynamoWatchStore(dynamo, env.WATCHES_TABLE),
    watchIndex: new WatchIndex(postings, now, (posting, error) =>
      reportUnreadable(
        'The stored query of a watch cannot be read. The watch matches nothing.',
        posting,
        error,
      ),
    ),
    subscribers: new DynamoSubscriberStore(dynamo, env.SUBSCRIBERS_TABLE),
    enqueueAlerts: (messages) => sendEach(sqs, env.ALERT_QUEUE_URL, messages),
    enqueueRest: (rest) => sendMessages(sqs, env.MATCH_QUEUE_URL, [rest]),
    park: (messages) => sendMessages(sqs, env.MATCH_DEAD_LETTERS_URL, messages),
    now,
    logger,
    metrics,
  };
}
