import { parseArgs } from 'node:util';
import { type Contender, contenders } from './contenders.ts';
import { startUp } from './start-up.ts';
import { benchTexts } from './texts.ts';

/**
 * Structuring whole articles, next to what other libraries do of it, in one process on one thread. The contenders take
 * turns round by round, so that whatever else the machine does slows all of them. Processor time is given beside
 * wall time: on a machine with other work it is the steadier one.
 */
export function run(args: string[]): void {
  const { values } = parseArgs({ args, options: { seconds: { type: 'string', default: '5' } } });
  const { source, texts } = benchTexts();
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  print({
    benchmark: 'structure',
    source,
    texts: texts.length,
    averageBytes: Math.round(bytes / texts.length),
    node: process.version,
  });
  const all = contenders().map((contender) => new Stopwatch(contender));
  // The first rounds compile.
  for (const each of all) for (let i = 0; i < 2; i += 1) each.round(texts);
  for (const each of all) each.clear();
  const until = performance.now() + Number(values.seconds) * 1000 * all.length;
  while (performance.now() < until) for (const each of all) each.round(texts);
  for (const each of all) print({ benchmark: 'structure', ...each.result(bytes) });
  print({ benchmark: 'structure', ...startUp() });
}

class Stopwatch {
  readonly #contender: Contender;
  #times: number[] = [];
  #cpuMs = 0;
  #rounds = 0;
  #found = 0;

  constructor(contender: Contender) {
    this.#contender = contender;
  }

  clear(): void {
    this.#times = [];
    this.#cpuMs = 0;
    this.#rounds = 0;
  }

  round(texts: readonly string[]): void {
    const before = process.cpuUsage();
    this.#found = 0;
    for (const text of texts) {
      const started = performance.now();
      this.#found += this.#contender.read(text);
      this.#times.push(performance.now() - started);
    }
    const { user, system } = process.cpuUsage(before);
    this.#cpuMs += (user + system) / 1000;
    this.#rounds += 1;
  }

  result(bytes: number): object {
    const wallMs = this.#times.reduce((sum, time) => sum + time, 0);
    const sorted = [...this.#times].sort((a, b) => a - b);
    const { name, does } = this.#contender;
    return {
      name,
      does,
      found: this.#found,
      megabytesPerSecond: rate(bytes * this.#rounds, wallMs),
      megabytesPerCpuSecond: rate(bytes * this.#rounds, this.#cpuMs),
      medianMs: round(sorted[Math.floor(sorted.length / 2)] ?? 0),
      p99Ms: round(sorted[Math.floor(sorted.length * 0.99)] ?? 0),
    };
  }
}

function rate(bytes: number, ms: number): number {
  return round(bytes / 1e6 / (ms / 1000));
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
