import type { Logger } from '@aws-lambda-powertools/logger';
import type { Metrics } from '@aws-lambda-powertools/metrics';
import type { AlertsOwed, MatchMessage } from '../domain/messages.ts';
import type { Clients } from '../runtime/clients.ts';
import type { MatchEnvironment } from '../runtime/environment.ts';
import { logger, metrics } from '../runtime/logger.ts';
import { sendMessages } from '../runtime/queue.ts';
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
  /** Puts messages on the alert queue. */
  readonly enqueueAlerts: (messages: readonly AlertsOwed[]) => Promise<void>;
  /** Puts the rest of a message on the match queue, for the next invocation. */
  readonly enqueueRest: (rest: MatchMessage) => Promise<void>;
  readonly now: () => string;
  readonly logger: Pick<Logger, 'info'>;
  readonly metrics: Pick<Metrics, 'addMetric'>;
}

export function buildServices(
  env: MatchEnvironment,
  { dynamo, sqs }: Pick<Clients, 'dynamo' | 'sqs'>,
): MatchServices {
  const postings = new DynamoPostingStore(dynamo, env.WATCHES_TABLE);
  const now = (): string => new Date().toISOString();
  return {
    articles: new DynamoArticleStore(dynamo, env.ARTICLES_TABLE),
    watches: new DynamoWatchStore(dynamo, env.WATCHES_TABLE),
    watchIndex: new WatchIndex(postings, now, (posting, error) =>
      logger.error('The stored query of a watch cannot be read. The watch matches nothing.', {
        ...posting,
        error: error as Error,
      }),
    ),
    subscribers: new DynamoSubscriberStore(dynamo, env.SUBSCRIBERS_TABLE),
    enqueueAlerts: (messages) => sendMessages(sqs, env.ALERT_QUEUE_URL, messages),
    enqueueRest: (rest) => sendMessages(sqs, env.MATCH_QUEUE_URL, [rest]),
    now,
    logger,
    metrics,
  };
}
