import { Construct } from 'constructs';
import type { ClockEnvironment } from '../../functions/runtime/environment.ts';
import { DatelineFunction } from '../building-blocks/dateline-function.ts';
import { DeadLetterQueue } from '../building-blocks/dead-letter-queue.ts';
import type { FunctionProps } from '../function-props.ts';
import { timeouts } from '../timeouts.ts';
import { ClockSchedule } from './clock-schedule.ts';

/**
 * CLOCK, every 15 minutes: finds due dates that arrived, held alerts to release, articles that were left behind, and
 * subscribers who left.
 */
export class Clock extends Construct {
  readonly fn: DatelineFunction<ClockEnvironment>;
  readonly deadLetters: DeadLetterQueue;

  constructor(scope: Construct, id: string, props: FunctionProps) {
    super(scope, id);
    const { settings, storage, messaging, subscriberTopics } = props;
    this.deadLetters = new DeadLetterQueue(this, 'DeadLetters');
    this.fn = new DatelineFunction<ClockEnvironment>(this, 'Clock', {
      settings,
      source: 'clock',
      description: 'Dateline CLOCK: finds what came due since its cursor',
      timeout: timeouts.clock,
      environment: {
        ...storage.articles.variable,
        ...storage.index.variable,
        ...storage.watches.variable,
        ...storage.subscribers.variable,
        ...storage.alerts.variable,
        ...storage.control.variable,
        ...subscriberTopics.variable,
        ...messaging.articleQueue.variable,
        ...messaging.matchQueue.variable,
        ...messaging.alertQueue.variable,
        ALERT_RETENTION_DAYS: String(settings.alertRetentionDays),
      },
      failedEvents: this.deadLetters.queue,
    });
    storage.articles.grantFindPending(this.fn);
    storage.index.grantLookUp(this.fn);
    storage.watches.grantTidyZones(this.fn);
    storage.subscribers.grantReconcile(this.fn);
    subscriberTopics.grantAsk(this.fn);
    storage.alerts.grantFindHeld(this.fn);
    storage.control.grantMoveCursor(this.fn);
    storage.control.grantPark(this.fn);
    const { articleQueue, matchQueue, alertQueue } = messaging;
    for (const queue of [articleQueue, matchQueue, alertQueue]) queue.grantSend(this.fn);
    new ClockSchedule(this, 'Schedule', { clock: this.fn, deadLetters: this.deadLetters });
  }
}
