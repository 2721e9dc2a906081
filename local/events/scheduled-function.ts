import type { Messaging } from '../engines/messaging.ts';
import type { LocalFunction } from '../functions/local-function.ts';
import type { Outcome } from '../functions/protocol.ts';
import type { Schedule } from '../template/schedules.ts';
import { nextFiring } from './schedule-expression.ts';

/** Lambda tries an asynchronous event twice more before it gives up. */
const attempts = 3;

export interface ScheduledFunctionOptions {
  readonly schedule: Schedule['properties'];
  readonly target: LocalFunction;
  readonly messaging: Messaging;
  /** ARN of the queue for events that failed for good. */
  readonly deadLetters: string | undefined;
}

/** A function that a schedule runs. */
export class ScheduledFunction {
  readonly #options: ScheduledFunctionOptions;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: ScheduledFunctionOptions) {
    this.#options = options;
    nextFiring(options.schedule.ScheduleExpression, 0);
  }

  /** Fires in real time from now on. */
  start(): void {
    const at = nextFiring(this.#options.schedule.ScheduleExpression, Date.now());
    this.#timer = setTimeout(() => {
      void this.fire(at);
      this.start();
    }, at - Date.now());
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** Runs the function again for each event that it gave up. Returns how many there were. */
  async redrive(): Promise<number> {
    const { target, messaging, deadLetters } = this.#options;
    if (deadLetters === undefined) return 0;
    const queue = messaging.queue(deadLetters);
    const events: string[] = [];
    messaging.takeAll(queue, ({ body }) => events.push(body));
    for (const event of events) {
      const outcome = await target.invoke(JSON.parse(event));
      if (!outcome.ok) messaging.send(queue, event);
    }
    return events.length;
  }

  /** Runs the function for a scheduled time, and again when it fails. Returns the outcome of the last attempt. */
  async fire(time: number): Promise<Outcome> {
    const { schedule, target, messaging, deadLetters } = this.#options;
    // EventBridge Scheduler writes the time without a fraction.
    const scheduled = new Date(time).toISOString().replace('.000Z', 'Z');
    const input = schedule.Target.Input.replaceAll('<aws.scheduler.scheduled-time>', scheduled);
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await target.invoke(JSON.parse(input));
      if (outcome.ok) return outcome;
      if (attempt < attempts) continue;
      if (deadLetters !== undefined) messaging.send(messaging.queue(deadLetters), input);
      return outcome;
    }
  }
}
