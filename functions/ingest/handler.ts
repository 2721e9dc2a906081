import { articleAcceptedSchema } from '../domain/messages.ts';
import { documentClient, snsClient } from '../runtime/clients.ts';
import { ingestEnvironment, readEnvironment } from '../runtime/environment.ts';
import { logger, metrics } from '../runtime/logger.ts';
import { queueHandler } from '../runtime/middleware/queue-handler.ts';
import { DynamoArticleStore } from '../stores/dynamo-article-store.ts';
import { DynamoItemIndexStore } from '../stores/dynamo-item-index-store.ts';
import { type IngestServices, ingestArticle } from './ingest-article.ts';
import { publishStructured } from './publish-structured.ts';

function buildServices(): IngestServices {
  const env = readEnvironment(ingestEnvironment);
  const dynamo = documentClient();
  const sns = snsClient();
  return {
    articles: new DynamoArticleStore(dynamo, env.ARTICLES_TABLE),
    index: new DynamoItemIndexStore(dynamo, env.INDEX_TABLE),
    announce: (article) => publishStructured(article, sns, env.ITEMS_TOPIC_ARN),
    now: () => new Date().toISOString(),
    logger,
    metrics,
  };
}

const services = buildServices();

/** INGEST: article queue in; the structured article stored, filed and announced on the items topic. */
export const handler = queueHandler(articleAcceptedSchema, (message) =>
  ingestArticle(message.articleId, services),
);
