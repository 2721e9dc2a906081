import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { contenders } from './contenders.ts';

/** The figures of one round over all texts. The process of a contender sends them for each message. */
export interface Round {
  readonly times: readonly number[];
  readonly cpuMs: number;
  readonly found: number;
}

/** A contender in a process of its own. */
export class Runner {
  readonly #name: string;
  readonly #process: ChildProcess;
  #rounds: Round[] = [];

  constructor(name: string) {
    this.#name = name;
    this.#process = fork(join(import.meta.dirname, 'contender-process.ts'), [name]);
  }

  /** Lets the process read all texts once. */
  async runRound(): Promise<void> {
    const answered = once(this.#process, 'message');
    this.#process.send('round');
    const [round] = (await answered) as [Round];
    this.#rounds.push(round);
  }

  /** Forgets the rounds so far. */
  clear(): void {
    this.#rounds = [];
  }

  stop(): void {
    this.#process.disconnect();
  }

  /** Returns the figures of the rounds since `clear`. `bytes` is the size of all texts together. */
  result(bytes: number): object {
    const times = this.#rounds.flatMap((round) => round.times).sort((a, b) => a - b);
    const wallMs = times.reduce((sum, time) => sum + time, 0);
    const cpuMs = this.#rounds.reduce((sum, round) => sum + round.cpuMs, 0);
    const rate = (ms: number): number => round((bytes * this.#rounds.length) / 1e6 / (ms / 1000));
    return {
      name: this.#name,
      does: contenders[this.#name]?.does,
      found: this.#rounds.at(-1)?.found,
      megabytesPerSecond: rate(wallMs),
      megabytesPerCpuSecond: rate(cpuMs),
      medianMs: round(times[Math.floor(times.length / 2)] ?? 0),
      p99Ms: round(times[Math.floor(times.length * 0.99)] ?? 0),
    };
  }
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
