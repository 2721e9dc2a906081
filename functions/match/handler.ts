import { matchMessageSchema } from '../domain/messages.ts';
import { documentClient, sqsClient } from '../runtime/clients.ts';
import { matchEnvironment, readEnvironment } from '../runtime/environment.ts';
import { logger, metrics } from '../runtime/logger.ts';
import { queueHandler } from '../runtime/middleware/queue-handler.ts';
import { sendBatch } from '../runtime/queue.ts';
import { DynamoArticleStore } from '../stores/dynamo-article-store.ts';
import { DynamoSubscriberStore } from '../stores/dynamo-subscriber-store.ts';
import { DynamoWatchStore } from '../stores/dynamo-watch-store.ts';
import { type MatchServices, matchItems } from './match-items.ts';

function buildServices(): MatchServices {
  const env = readEnvironment(matchEnvironment);
  const dynamo = documentClient();
  const sqs = sqsClient();
  return {
    articles: new DynamoArticleStore(dynamo, env.ARTICLES_TABLE),
    watches: new DynamoWatchStore(dynamo, env.WATCHES_TABLE),
    subscribers: new DynamoSubscriberStore(dynamo, env.SUBSCRIBERS_TABLE),
    owe: (messages) =>
      sendBatch(
        sqs,
        env.ALERT_QUEUE_URL,
        messages.map((message) => JSON.stringify(message)),
      ),
    now: () => new Date().toISOString(),
    logger,
    metrics,
  };
}

const services = buildServices();

/** MATCH: items published or due in; for each watch that they match, an alert owed out. */
export const handler = queueHandler(matchMessageSchema, (message) => matchItems(message, services));
