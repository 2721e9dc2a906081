import { Construct } from 'constructs';
import { WorkQueue } from '../building-blocks/work-queue.ts';
import { timeouts } from '../timeouts.ts';
import { ItemsTopic } from './items-topic.ts';

/** The way from function to function: article queue → items topic → match queue → alert queue. */
export class Messaging extends Construct {
  readonly articleQueue: WorkQueue<'ARTICLE_QUEUE_URL'>;
  /** Where INGEST puts long articles, so that they do not hold up others. */
  readonly longArticleQueue: WorkQueue<'LONG_ARTICLE_QUEUE_URL'>;
  readonly matchQueue: WorkQueue<'MATCH_QUEUE_URL'>;
  readonly alertQueue: WorkQueue<'ALERT_QUEUE_URL'>;
  readonly itemsTopic: ItemsTopic;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.articleQueue = new WorkQueue(this, 'ArticleQueue', {
      variable: 'ARTICLE_QUEUE_URL',
      consumerTimeout: timeouts.ingest,
    });
    this.longArticleQueue = new WorkQueue(this, 'LongArticleQueue', {
      variable: 'LONG_ARTICLE_QUEUE_URL',
      consumerTimeout: timeouts.ingest,
    });
    this.matchQueue = new WorkQueue(this, 'MatchQueue', {
      variable: 'MATCH_QUEUE_URL',
      consumerTimeout: timeouts.match,
    });
    this.alertQueue = new WorkQueue(this, 'AlertQueue', {
      variable: 'ALERT_QUEUE_URL',
      consumerTimeout: timeouts.deliver,
    });
    this.itemsTopic = new ItemsTopic(this, 'ItemsTopic');
    this.itemsTopic.deliverTo(this.matchQueue);
  }

  /** Each queue by its noun. */
  get queues(): Readonly<Record<string, WorkQueue>> {
    return {
      Article: this.articleQueue,
      LongArticle: this.longArticleQueue,
      Match: this.matchQueue,
      Alert: this.alertQueue,
    };
  }
}
