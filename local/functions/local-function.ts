import { availableParallelism } from 'node:os';
import { Instance, type InstanceOptions } from './instance.ts';
import type { Outcome } from './protocol.ts';

/** Most instances at the same time: more threads than processors would only wait for each other. */
const mostInstances = Math.max(2, availableParallelism());

/** A function with its warm instances, and the events that wait for an instance. */
export class LocalFunction {
  readonly name: string;
  readonly arn: string;
  readonly #options: InstanceOptions;
  /** Most events that run at the same time. Further events wait. */
  readonly limit: number;
  readonly #idle: Instance[] = [];
  readonly #all = new Set<Instance>();
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  /** @param reserved the reserved concurrency of the function, if it has one */
  constructor(options: InstanceOptions, reserved: number | undefined) {
    this.name = options.start.functionName;
    this.arn = options.start.functionArn;
    this.#options = options;
    // A debugger attaches to one thread, so every event must run in it.
    const most = options.debuggerPort === undefined ? mostInstances : 1;
    this.limit = Math.min(reserved ?? most, most);
  }

  /** How many events run or wait. */
  get busy(): number {
    return this.#running + this.#waiting.length;
  }

  /** Starts an instance before the first event needs it. Resolves once it is loaded. */
  async warm(): Promise<void> {
    const instance = this.#start();
    this.#idle.push(instance);
    await instance.ready;
  }

  /** Gives the event to an instance as soon as one is free. */
  async invoke(event: unknown): Promise<Outcome> {
    if (this.#running < this.limit) this.#running += 1;
    else await new Promise<void>((takeOver) => this.#waiting.push(takeOver));
    // An instance that ended while it was idle fails one event, so that the reason becomes known.
    const instance = this.#idle.pop() ?? this.#start();
    try {
      const outcome = await instance.invoke(event);
      // Lambda writes a line of its own about this.
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

  /** Ends every instance at once, also in the middle of an event. */
  async end(): Promise<void> {
    await Promise.all([...this.#all].map((instance) => instance.end()));
  }

  #start(): Instance {
    const instance = new Instance(this.#options);
    this.#all.add(instance);
    return instance;
  }
}
