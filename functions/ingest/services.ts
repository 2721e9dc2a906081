import type { Logger } from '@aws-lambda-powertools/logger';
import type { Metrics } from '@aws-lambda-powertools/metrics';
import type { StructuredArticle } from '../domain/article/structured-article.ts';
import type { ArticleAccepted } from '../domain/messages.ts';
import type { Clients } from '../runtime/clients.ts';
import type { IngestEnvironment } from '../runtime/environment.ts';
import { logger, metrics } from '../runtime/logger.ts';
import { sendMessages } from '../runtime/queue.ts';
import type { ArticleStore } from '../stores/article-store.ts';
import { DynamoArticleStore } from '../stores/dynamo-article-store.ts';
import { DynamoItemIndexStore } from '../stores/dynamo-item-index-store.ts';
import { DynamoStoryStore } from '../stores/dynamo-story-store.ts';
import type { ItemIndexStore } from '../stores/item-index-store.ts';
import type { StoryStore } from '../stores/story-store.ts';
import { publishStructured } from './publish-structured.ts';

/** The services of INGEST. */
export interface IngestServices {
  readonly articles: ArticleStore;
  readonly itemIndex: ItemIndexStore;
  readonly stories: StoryStore;
  /** Days between a report and its copies, at most. */
  readonly storyDays: number;
  /** Publishes on the items topic that an article is structured. */
  readonly announce: (structured: StructuredArticle) => Promise<void>;
  /** Puts a message on the queue of long articles. */
  readonly enqueueLong: (message: ArticleAccepted) => Promise<void>;
  readonly now: () => string;
  readonly logger: Pick<Logger, 'info' | 'error'>;
  readonly metrics: Pick<Metrics, 'addMetric'>;
}

export function buildServices(
  env: IngestEnvironment,
  { dynamo, sns, sqs }: Pick<Clients, 'dynamo' | 'sns' | 'sqs'>,
): IngestServices {
  return {
    articles: new DynamoArticleStore(dynamo, env.ARTICLES_TABLE),
    itemIndex: new DynamoItemIndexStore(dynamo, env.INDEX_TABLE),
    stories: new DynamoStoryStore(dynamo, env.INDEX_TABLE),
    storyDays: env.STORY_DAYS,
    announce: (article) => publishStructured(article, sns, env.ITEMS_TOPIC_ARN),
    enqueueLong: (message) => sendMessages(sqs, env.LONG_ARTICLE_QUEUE_URL, [message]),
    now: () => new Date().toISOString(),
    logger,
    metrics,
  };
}
