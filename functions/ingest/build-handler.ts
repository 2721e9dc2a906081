import { articleAcceptedSchema } from '../domain/messages.ts';
import type { Clients } from '../runtime/clients.ts';
import type { IngestEnvironment } from '../runtime/environment.ts';
import { logger, metrics } from '../runtime/logger.ts';
import { queueHandler } from '../runtime/middleware/queue-handler.ts';
import { DynamoArticleStore } from '../stores/dynamo-article-store.ts';
import { DynamoItemIndexStore } from '../stores/dynamo-item-index-store.ts';
import { type IngestServices, ingestArticle } from './ingest-article.ts';
import { publishStructured } from './publish-structured.ts';

function buildServices(
  env: IngestEnvironment,
  { dynamo, sns }: Pick<Clients, 'dynamo' | 'sns'>,
): IngestServices {
  return {
    articles: new DynamoArticleStore(dynamo, env.ARTICLES_TABLE),
    itemIndex: new DynamoItemIndexStore(dynamo, env.INDEX_TABLE),
    announce: (article) => publishStructured(article, sns, env.ITEMS_TOPIC_ARN),
    now: () => new Date().toISOString(),
    logger,
    metrics,
  };
}

/** The function's handler on clients that lead wherever the caller wants. */
export function buildHandler(env: IngestEnvironment, clients: Pick<Clients, 'dynamo' | 'sns'>) {
  const services = buildServices(env, clients);
  return queueHandler(articleAcceptedSchema, (message) => ingestArticle(message.articleId, services));
}
