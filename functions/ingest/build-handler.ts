import { articleAcceptedSchema } from '../domain/messages.ts';
import { queueHandler } from '../runtime/middleware/queue-handler.ts';
import { ingestArticle } from './ingest-article.ts';
import type { IngestServices } from './services.ts';

export function buildHandler(services: IngestServices) {
  return queueHandler(articleAcceptedSchema, ({ articleId, isLong = false }) =>
    ingestArticle(articleId, services, { leavesLong: !isLong }),
  );
}
