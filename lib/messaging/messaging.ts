import { Construct } from 'constructs';
import { WorkQueue } from '../building-blocks/work-queue.ts';
import { timeouts } from '../timeouts.ts';
import { ItemsTopic } from './items-topic.ts';

/** The hops between the functions: article queue → items topic → match queue → alert queue. */
export class Messaging extends Construct {
  readonly articleQueue: WorkQueue;
  readonly matchQueue: WorkQueue;
  readonly alertQueue: WorkQueue;
  readonly itemsTopic: ItemsTopic;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.articleQueue = new WorkQueue(this, 'ArticleQueue', { consumerTimeout: timeouts.ingest });
    this.matchQueue = new WorkQueue(this, 'MatchQueue', { consumerTimeout: timeouts.match });
    this.alertQueue = new WorkQueue(this, 'AlertQueue', { consumerTimeout: timeouts.deliver });
    this.itemsTopic = new ItemsTopic(this, 'ItemsTopic');
    this.itemsTopic.deliverTo(this.matchQueue);
  }

  /** Every queue by its noun, for outputs, alarms and the dashboard. */
  get queues(): Readonly<Record<string, WorkQueue>> {
    return { Article: this.articleQueue, Match: this.matchQueue, Alert: this.alertQueue };
  }
}
