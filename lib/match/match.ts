import { Construct } from 'constructs';
import type { MatchEnvironment } from '../../functions/runtime/environment.ts';
import { DatelineFunction } from '../building-blocks/dateline-function.ts';
import type { Messaging } from '../messaging/messaging.ts';
import type { Settings } from '../settings.ts';
import type { Storage } from '../storage/storage.ts';
import { timeouts } from '../timeouts.ts';

export interface MatchProps {
  readonly settings: Settings;
  readonly storage: Storage;
  readonly messaging: Messaging;
}

/** MATCH: items published or due in; an alert owed out for each watch that they match. */
export class Match extends Construct {
  readonly match: DatelineFunction<MatchEnvironment>;

  constructor(scope: Construct, id: string, { settings, storage, messaging }: MatchProps) {
    super(scope, id);
    this.match = new DatelineFunction<MatchEnvironment>(this, 'Match', {
      settings,
      source: 'match',
      description: 'Dateline MATCH: finds the watches that items match',
      timeout: timeouts.match,
      memoryMb: 1769,
      environment: {
        ARTICLES_TABLE: storage.articles.table.table.tableName,
        WATCHES_TABLE: storage.watches.table.table.tableName,
        SUBSCRIBERS_TABLE: storage.subscribers.table.table.tableName,
        MATCH_QUEUE_URL: messaging.matchQueue.queue.queueUrl,
        ALERT_QUEUE_URL: messaging.alertQueue.queue.queueUrl,
      },
      noFailedEventsBecause:
        "Invoked by its SQS event source alone: a failed message goes to that queue's dead letters.",
    });
    storage.articles.grantRead(this.match);
    storage.watches.grantMatch(this.match);
    storage.subscribers.grantReadMany(this.match);
    messaging.alertQueue.grantSend(this.match);
    // What one invocation does not get through goes on in the next.
    messaging.matchQueue.grantSend(this.match);
    messaging.matchQueue.consumedBy(this.match, { batchSize: 5, maxConcurrency: 10 });
  }
}
