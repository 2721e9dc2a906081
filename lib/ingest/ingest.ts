import { Construct } from 'constructs';
import type { IngestEnvironment } from '../../functions/runtime/environment.ts';
import { DatelineFunction } from '../building-blocks/dateline-function.ts';
import type { Messaging } from '../messaging/messaging.ts';
import type { Settings } from '../settings.ts';
import type { Storage } from '../storage/storage.ts';
import { timeouts } from '../timeouts.ts';

export interface IngestProps {
  readonly settings: Settings;
  readonly storage: Storage;
  readonly messaging: Messaging;
}

/** INGEST: article queue in; the structured article stored, filed and announced. */
export class Ingest extends Construct {
  readonly ingest: DatelineFunction<IngestEnvironment>;

  constructor(scope: Construct, id: string, { settings, storage, messaging }: IngestProps) {
    super(scope, id);
    this.ingest = new DatelineFunction<IngestEnvironment>(this, 'Ingest', {
      settings,
      source: 'ingest',
      description: 'Dateline INGEST: structures an accepted article',
      timeout: timeouts.ingest,
      // Structuring is bound by the processor: 1,769 MB is a whole one.
      memoryMb: 1769,
      environment: {
        ARTICLES_TABLE: storage.articles.table.table.tableName,
        INDEX_TABLE: storage.index.table.table.tableName,
        ITEMS_TOPIC_ARN: messaging.itemsTopic.topic.topicArn,
      },
      noFailedEventsBecause:
        "Invoked by its SQS event source alone: a failed message goes to that queue's dead letters.",
    });
    storage.articles.grantStructure(this.ingest);
    storage.index.grantFile(this.ingest);
    storage.index.grantLookUp(this.ingest);
    messaging.itemsTopic.grantAnnounce(this.ingest);
    messaging.articleQueue.consumedBy(this.ingest, { batchSize: 5, maxConcurrency: 10 });
  }
}
