import { matchMessageSchema } from '../domain/messages.ts';
import type { Clients } from '../runtime/clients.ts';
import type { MatchEnvironment } from '../runtime/environment.ts';
import { logger, metrics } from '../runtime/logger.ts';
import { queueHandler } from '../runtime/middleware/queue-handler.ts';
import { sendBatch } from '../runtime/queue.ts';
import { DynamoArticleStore } from '../stores/dynamo-article-store.ts';
import { DynamoSubscriberStore } from '../stores/dynamo-subscriber-store.ts';
import { DynamoWatchStore } from '../stores/dynamo-watch-store.ts';
import { type MatchServices, matchItems } from './match-items.ts';
import { WatchIndex } from './watch-index.ts';

function buildServices(
  env: MatchEnvironment,
  { dynamo, sqs }: Pick<Clients, 'dynamo' | 'sqs'>,
): MatchServices {
  const watches = new DynamoWatchStore(dynamo, env.WATCHES_TABLE);
  const now = (): string => new Date().toISOString();
  return {
    articles: new DynamoArticleStore(dynamo, env.ARTICLES_TABLE),
    watches,
    watchIndex: new WatchIndex(watches, now, (posting, error) =>
      logger.error('A stored query cannot be read', { ...posting, error: error as Error }),
    ),
    subscribers: new DynamoSubscriberStore(dynamo, env.SUBSCRIBERS_TABLE),
    owe: (messages) =>
      sendBatch(
        sqs,
        env.ALERT_QUEUE_URL,
        messages.map((message) => JSON.stringify(message)),
      ),
    goOn: (message) => sendBatch(sqs, env.MATCH_QUEUE_URL, [JSON.stringify(message)]),
    now,
    logger,
    metrics,
  };
}

/** The function's handler on clients that lead wherever the caller wants. */
export function buildHandler(env: MatchEnvironment, clients: Pick<Clients, 'dynamo' | 'sqs'>) {
  const services = buildServices(env, clients);
  return queueHandler(matchMessageSchema, (message, { remainingMs }) =>
    matchItems(message, services, remainingMs),
  );
}
