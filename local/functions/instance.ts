import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';
import type { FromThread, Invoke, Outcome, ThreadStart } from './protocol.ts';

/** Lambda gives a function ten seconds to load; a machine that is busy with other things may need more. */
const initMs = 60_000;

export interface InstanceOptions {
  readonly start: ThreadStart;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** Takes each line that the function writes. */
  readonly onLine: (line: string) => void;
}

/** One instance of a function: a thread with the bundle loaded, kept warm, with one event at a time. */
export class Instance {
  readonly #worker: Worker;
  readonly #options: InstanceOptions;
  readonly #ready: Promise<void>;
  #pending: ((outcome: Outcome) => void) | undefined;
  /** Why the thread ended, as far as is known. */
  #because: string | undefined;
  /** False once the thread has ended, whatever the reason: the next event needs another. */
  alive = true;

  constructor(options: InstanceOptions) {
    this.#options = options;
    this.#worker = new Worker(new URL('./bootstrap.ts', import.meta.url), {
      workerData: options.start,
      env: { ...options.environment },
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: options.start.memoryMb },
    });
    for (const stream of [this.#worker.stdout, this.#worker.stderr]) {
      createInterface({ input: stream }).on('line', options.onLine);
    }
    this.#ready = new Promise((resolve) => {
      this.#worker.on('message', (message: FromThread) => {
        if (message.kind === 'ready') resolve();
        else this.#settle(message.outcome);
      });
    });
    this.#worker.on('error', (error: Error) => this.#ended(error.message));
    this.#worker.on('exit', (code) => this.#ended(`The runtime exited with code ${code}`));
  }

  /** Handles one event. A crash or a timeout ends the instance and is the outcome. */
  async invoke(event: unknown): Promise<Outcome> {
    const { timeoutMs } = this.#options;
    const outcome = new Promise<Outcome>((resolve) => {
      this.#pending = resolve;
    });
    if (!this.alive) this.#ended();
    const loading = setTimeout(() => this.#giveUp('Init', initMs), initMs);
    await Promise.race([this.#ready, outcome]);
    clearTimeout(loading);
    const running = setTimeout(() => this.#giveUp('Task', timeoutMs), timeoutMs);
    const invoke: Invoke = { requestId: randomUUID(), event, timeoutMs };
    if (this.alive) this.#worker.postMessage(invoke);
    try {
      return await outcome;
    } finally {
      clearTimeout(running);
    }
  }

  /** Ends the thread, in the middle of whatever it does. */
  async end(): Promise<void> {
    this.alive = false;
    await this.#worker.terminate();
  }

  #ended(because = 'The runtime exited'): void {
    this.alive = false;
    this.#because ??= because;
    this.#fail('Runtime.ExitError', this.#because);
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
