import { type Clock, VirtualClock } from './clock/clock.ts';
import { TickError } from './clock/tick-error.ts';
import type { Messaging } from './engines/messaging.ts';
import { EventSource } from './events/event-source.ts';
import { ScheduledFunction } from './events/scheduled-function.ts';
import type { LocalFunction } from './functions/local-function.ts';
import type { Mailbox } from './mailbox/mailbox.ts';
import { arn } from './template/account.ts';
import type { LocalStack } from './template/local-stack.ts';
import { queueName } from './template/queues.ts';

export interface WorkSurroundings {
  readonly functions: ReadonlyMap<string, LocalFunction>;
  readonly messaging: Messaging;
  readonly mailbox: Mailbox;
  readonly clock: Clock;
  readonly firstRetrySeconds: number;
  /** Gets a line about each message that is parked. */
  readonly report: (line: string) => void;
}

/** How often to check whether the work is done, in milliseconds. */
const lookMs = 5;

/**
 * The work that happens without a request: functions that handle queues, and schedules. Knows whether any of it still
 * runs.
 */
export class Work {
  readonly #surroundings: WorkSurroundings;
  readonly #sources: readonly EventSource[];
  readonly #scheduled: readonly ScheduledFunction[];

  constructor(stack: LocalStack, surroundings: WorkSurroundings) {
    this.#surroundings = surroundings;
    const { messaging, clock, firstRetrySeconds, report } = surroundings;
    this.#sources = stack.eventSources.map(
      ({ properties }) =>
        new EventSource({
          instancesLeft: isSlower(properties, stack) ? 1 : 0,
          messaging,
          queueArn: properties.EventSourceArn,
          target: this.functionOf(arn('lambda', `function:${properties.FunctionName}`)),
          batchSize: properties.BatchSize,
          maxConcurrency: properties.ScalingConfig?.MaximumConcurrency ?? Number.POSITIVE_INFINITY,
          reportsItemFailures: properties.FunctionResponseTypes.length > 0,
          now: () => clock.now(),
          firstRetrySeconds,
          onParked: () =>
            report(
              `A message failed too often and is parked in the dead letters of ${queueName(properties.EventSourceArn)}. ` +
                'POST /_local/redrive puts it back.',
            ),
        }),
    );
    this.#scheduled = stack.schedules.map(({ properties }) => {
      const fn = stack.functions.find((each) => each.arn === properties.Target.Arn);
      return new ScheduledFunction({
        schedule: properties,
        target: this.functionOf(properties.Target.Arn),
        messaging,
        deadLetters: fn?.properties.DeadLetterConfig?.TargetArn,
      });
    });
  }

  /**
   * Returns the function with this ARN.
   * @throws when the template has no such function
   */
  functionOf(functionArn: string): LocalFunction {
    const fn = this.#surroundings.functions.get(functionArn);
    if (fn === undefined) throw new Error(`The template has no function ${functionArn}.`);
    return fn;
  }

  /** Starts. With a virtual clock, only {@link tick} fires the schedules. */
  start(): void {
    const loaded = new Map([...this.#surroundings.functions.values()].map((fn) => [fn, fn.warm()]));
    for (const source of this.#sources) source.start(loaded.get(source.target));
    if (!(this.#surroundings.clock instanceof VirtualClock)) {
      for (const scheduled of this.#scheduled) scheduled.start();
    }
  }

  /**
   * Resolves once every queue with a consumer is empty and no function runs. Dead letters stay where they are. Delayed
   * messages come as soon as nothing else is left to do.
   */
  async drain(): Promise<void> {
    do {
      while (!this.#isIdle()) await new Promise((resolve) => setTimeout(resolve, lookMs));
    } while (this.#bringForward());
  }

  /**
   * Finishes running work at the present time, moves the virtual clock, runs the schedules, and waits for the work
   * that they cause. `alerts`: how many messages were published to people in that time.
   * @throws {TickError} when the time is real, when it would go back, or when a run failed
   */
  async tick(instant: number): Promise<{ alerts: number }> {
    const { clock, mailbox } = this.#surroundings;
    if (!(clock instanceof VirtualClock)) {
      throw new TickError('The time is real here. Start with --clock to move it by ticks.');
    }
    await this.drain();
    if (instant < clock.now()) {
      throw new TickError(`The clock is at ${new Date(clock.now()).toISOString()} and does not go back.`);
    }
    clock.moveTo(instant);
    const before = mailbox.count('notification');
    for (const scheduled of this.#scheduled) {
      const outcome = await scheduled.fire(instant);
      if (!outcome.ok) throw new TickError(`The scheduled run failed: ${outcome.error.errorMessage}`, 500);
    }
    await this.drain();
    return { alerts: mailbox.count('notification') - before };
  }

  /** Puts every dead letter back where it came from, and runs CLOCK for the runs that it gave up. Returns how many. */
  async redrive(): Promise<number> {
    const { messaging } = this.#surroundings;
    let redriven = 0;
    for (const { queue } of this.#sources) redriven += messaging.redrive(queue);
    for (const scheduled of this.#scheduled) redriven += await scheduled.redrive();
    return redriven;
  }

  /** Stops taking messages off the queues, and stops the schedules. */
  async stop(): Promise<void> {
    for (const scheduled of this.#scheduled) scheduled.stop();
    await Promise.all(this.#sources.map((source) => source.stop()));
  }

  /** Resolves when every message that was taken off a queue is done or returned. */
  async settled(): Promise<void> {
    await Promise.all(this.#sources.map((source) => source.settled()));
  }

  /** Ends every function at once, also in the middle of an event. */
  async endFunctions(): Promise<void> {
    await Promise.all([...this.#surroundings.functions.values()].map((fn) => fn.end()));
  }

  /** Returns whether there were delayed messages. */
  #bringForward(): boolean {
    return this.#sources.map((source) => source.bringForward()).includes(true);
  }

  #isIdle(): boolean {
    const functions = [...this.#surroundings.functions.values()];
    return this.#sources.every(({ isIdle }) => isIdle) && functions.every(({ busy }) => busy === 0);
  }
}

/**
 * Whether another queue of the same function may have more invocations at the same time. On AWS this bound keeps the long
 * articles from holding up the others. Here few instances run, so that the slower queue leaves one of them to the other.
 */
function isSlower(
  { FunctionName, ScalingConfig }: LocalStack['eventSources'][number]['properties'],
  { eventSources }: LocalStack,
): boolean {
  const own = ScalingConfig?.MaximumConcurrency;
  return (
    own !== undefined &&
    eventSources.some(
      ({ properties }) =>
        properties.FunctionName === FunctionName &&
        (properties.ScalingConfig?.MaximumConcurrency ?? Number.POSITIVE_INFINITY) > own,
    )
  );
}
