import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';
import type { DebuggerPort } from './debugger-port.ts';
import type { FromThread, Invoke, Outcome, ThreadStart } from './protocol.ts';

/** Most time to load a bundle. Lambda allows ten seconds, but this machine may be busy with other work. */
const initMs = 60_000;

export interface InstanceOptions {
  readonly start: ThreadStart;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** Gets each line that the function writes. */
  readonly onLine: (line: string) => void;
  /** Port that leads a debugger to the thread. Absent when nobody debugs the function. */
  readonly debuggerPort?: DebuggerPort | undefined;
}

/** One instance of a function: a warm thread with the bundle loaded, which handles one event at a time. */
export class Instance {
  readonly #worker: Worker;
  readonly #options: InstanceOptions;
  /** Resolves once the bundle is loaded, or the thread ended. */
  readonly ready: Promise<void>;
  #pending: ((outcome: Outcome) => void) | undefined;
  /** Why the thread ended, if that is known. */
  #because: string | undefined;
  /** False once the thread ended for any reason. The next event then needs another instance. */
  alive = true;

  constructor(options: InstanceOptions) {
    this.#options = options;
    this.#worker = new Worker(new URL('./bootstrap.ts', import.meta.url), {
      workerData: { ...options.start, inspected: options.debuggerPort !== undefined } satisfies ThreadStart,
      env: { ...options.environment },
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: options.start.memoryMb },
    });
    for (const stream of [this.#worker.stdout, this.#worker.stderr]) {
      createInterface({ input: stream }).on('line', options.onLine);
    }
    this.ready = new Promise((resolve) => {
      this.#worker.on('message', (message: FromThread) => {
        if (message.kind === 'ready') resolve();
        else if (message.kind === 'inspector') options.debuggerPort?.leadTo(message.port);
        else this.#settle(message.outcome);
      });
      this.#worker.on('exit', () => resolve());
    });
    this.#worker.on('error', (error: Error) => this.#ended(error.message));
    this.#worker.on('exit', (code) => this.#ended(`The runtime exited with code ${code}`));
  }

  /** Handles one event. A crash or a timeout ends the instance, and is the outcome of the event. */
  async invoke(event: unknown): Promise<Outcome> {
    const { timeoutMs } = this.#options;
    const outcome = new Promise<Outcome>((resolve) => {
      this.#pending = resolve;
    });
    if (!this.alive) this.#ended();
    const loading = this.#limitTo('Init', initMs);
    await Promise.race([this.ready, outcome]);
    clearTimeout(loading);
    const running = this.#limitTo('Task', timeoutMs);
    const invoke: Invoke = { requestId: randomUUID(), event, timeoutMs };
    if (this.alive) this.#worker.postMessage(invoke);
    try {
      return await outcome;
    } finally {
      clearTimeout(running);
    }
  }

  /** Ends the thread, also in the middle of an event. */
  async end(): Promise<void> {
    this.alive = false;
    const terminated = this.#worker.terminate();
    // Node waits until the debugger disconnects.
    this.#options.debuggerPort?.disconnect();
    await terminated;
  }

  #ended(because = 'The runtime exited'): void {
    this.alive = false;
    this.#because ??= because;
    this.#fail('Runtime.ExitError', this.#because);
  }

  /** Ends the instance when this takes too long. A thread that a debugger may stop has no limit. */
  #limitTo(what: string, ms: number): NodeJS.Timeout | undefined {
    if (this.#options.debuggerPort !== undefined) return undefined;
    return setTimeout(() => this.#giveUp(what, ms), ms);
  }

  #giveUp(what: string, ms: number): void {
    this.#fail('Sandbox.Timedout', `${what} timed out after ${(ms / 1000).toFixed(2)} seconds`);
    void this.end();
  }

  #fail(errorType: string, errorMessage: string): void {
    this.#settle({ ok: false, error: { errorType, errorMessage } });
  }

  #settle(outcome: Outcome): void {
    this.#pending?.(outcome);
    this.#pending = undefined;
  }
}
