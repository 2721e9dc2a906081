import { Construct } from 'constructs';
import type { IngestEnvironment } from '../../functions/runtime/environment.ts';
import { DatelineFunction } from '../building-blocks/dateline-function.ts';
import { processorBound, queueWorker } from '../building-blocks/queue-worker.ts';
import type { FunctionProps } from '../function-props.ts';
import { timeouts } from '../timeouts.ts';

/** INGEST: takes an article off the article queue, structures it, stores it, files its items and announces it. */
export class Ingest extends Construct {
  readonly fn: DatelineFunction<IngestEnvironment>;

  constructor(scope: Construct, id: string, { settings, storage, messaging }: FunctionProps) {
    super(scope, id);
    this.fn = new DatelineFunction<IngestEnvironment>(this, 'Ingest', {
      ...queueWorker,
      ...processorBound,
      settings,
      source: 'ingest',
      description: 'Dateline INGEST: structures an accepted article',
      timeout: timeouts.ingest,
      environment: {
        ...storage.articles.variable,
        ...storage.index.variable,
        ...messaging.itemsTopic.variable,
        ...messaging.longArticleQueue.variable,
        STORY_DAYS: String(settings.storyDays),
      },
    });
    storage.articles.grantStructure(this.fn);
    storage.index.grantFile(this.fn);
    storage.index.grantLookUp(this.fn);
    messaging.itemsTopic.grantAnnounce(this.fn);
    messaging.longArticleQueue.grantSend(this.fn);
    messaging.articleQueue.consumedBy(this.fn, { maxConcurrency: 10 });
    // The least that Lambda accepts: however many long articles there are, most of the function is free for others.
    messaging.longArticleQueue.consumedBy(this.fn, { maxConcurrency: 2 });
  }
}
