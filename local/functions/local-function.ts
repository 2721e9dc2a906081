import { availableParallelism } from 'node:os';
import { Instance, type InstanceOptions } from './instance.ts';
import type { Outcome } from './protocol.ts';

/** A machine is not a region: more threads than this would only wait for each other. */
const mostInstances = Math.max(2, availableParallelism());

/** A function: its warm instances, and the events that wait for one. */
export class LocalFunction {
  readonly name: string;
  readonly arn: string;
  readonly #options: InstanceOptions;
  readonly #limit: number;
  readonly #idle: Instance[] = [];
  readonly #all = new Set<Instance>();
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  /** @param reserved the function's reserved concurrency, if it has any */
  constructor(options: InstanceOptions, reserved: number | undefined) {
    this.name = options.start.functionName;
    this.arn = options.start.functionArn;
    this.#options = options;
    this.#limit = Math.min(reserved ?? mostInstances, mostInstances);
  }

  /** Events being handled or waiting to be. */
  get busy(): number {
    return this.#running + this.#waiting.length;
  }

  /** Starts an instance before the first event needs it. */
  warm(): void {
    this.#idle.push(this.#start());
  }

  /** Has an instance handle the event, as soon as one is free. */
  async invoke(event: unknown): Promise<Outcome> {
    if (this.#running < this.#limit) this.#running += 1;
    else await new Promise<void>((takeOver) => this.#waiting.push(takeOver));
    // One that ended while it was idle answers once all the same, so that it is known why.
    const instance = this.#idle.pop() ?? this.#start();
    try {
      const outcome = await instance.invoke(event);
      // As Lambda's own log line for it.
      if (!outcome.ok) {
        const { errorType: name, errorMessage: message, trace } = outcome.error;
        const line = { level: 'ERROR', message: 'Invocation failed', error: { name, message }, trace };
        this.#options.onLine(JSON.stringify(line));
      }
      return outcome;
    } finally {
      if (instance.alive) this.#idle.push(instance);
      else this.#all.delete(instance);
      const takeOver = this.#waiting.shift();
      if (takeOver === undefined) this.#running -= 1;
      else takeOver();
    }
  }

  /** Ends every instance, whatever it does. */
  async end(): Promise<void> {
    await Promise.all([...this.#all].map((instance) => instance.end()));
  }

  #start(): Instance {
    const instance = new Instance(this.#options);
    this.#all.add(instance);
    return instance;
  }
}
