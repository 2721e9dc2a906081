import { Construct } from 'constructs';
import type { MatchEnvironment } from '../../functions/runtime/environment.ts';
import { DatelineFunction } from '../building-blocks/dateline-function.ts';
import { processorBound, queueWorker } from '../building-blocks/queue-worker.ts';
import type { FunctionProps } from '../function-props.ts';
import { timeouts } from '../timeouts.ts';

/** MATCH: takes published and due items off the match queue, and sends one owed alert per watch that matches. */
export class Match extends Construct {
  readonly fn: DatelineFunction<MatchEnvironment>;

  constructor(scope: Construct, id: string, { settings, storage, messaging }: FunctionProps) {
    super(scope, id);
    this.fn = new DatelineFunction<MatchEnvironment>(this, 'Match', {
      ...queueWorker,
      ...processorBound,
      settings,
      source: 'match',
      description: 'Dateline MATCH: finds the watches that items match',
      timeout: timeouts.match,
      environment: {
        ...storage.articles.variable,
        ...storage.watches.variable,
        ...storage.subscribers.variable,
        ...messaging.matchQueue.variable,
        MATCH_DEAD_LETTERS_URL: messaging.matchQueue.deadLetters.queue.queueUrl,
        ...messaging.alertQueue.variable,
      },
    });
    storage.articles.grantRead(this.fn);
    storage.watches.grantMatch(this.fn);
    storage.subscribers.grantReadMany(this.fn);
    messaging.alertQueue.grantSend(this.fn);
    // An invocation that runs out of time sends the rest of its work to its own queue.
    messaging.matchQueue.grantSend(this.fn);
    // A message goes to the dead letters for the watches that it failed for, and only for these.
    messaging.matchQueue.grantPark(this.fn);
    messaging.matchQueue.consumedBy(this.fn, { maxConcurrency: 10 });
  }
}
