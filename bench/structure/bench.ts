import { parseArgs } from 'node:util';
import { contenders } from './contenders.ts';
import { Runner } from './runner.ts';
import { startUp } from './start-up.ts';
import { benchTexts } from './texts.ts';

/**
 * Structuring whole articles, next to what other libraries do of it, each on one thread of a process of its own, so that
 * nobody collects another's garbage. They take turns round by round: whatever else the machine does slows all of
 * them. Processor time is given beside wall time; on a machine with other work it is the steadier one.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { seconds: { type: 'string', default: '5' } } });
  const { source, texts } = benchTexts();
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const averageBytes = Math.round(bytes / texts.length);
  print({ benchmark: 'structure', source, texts: texts.length, averageBytes, node: process.version });
  const runners = Object.keys(contenders).map((name) => new Runner(name));
  try {
    // The first rounds compile.
    for (const runner of runners) for (let i = 0; i < 3; i += 1) await runner.round();
    for (const runner of runners) runner.clear();
    const until = performance.now() + Number(values.seconds) * 1000 * runners.length;
    while (performance.now() < until) for (const runner of runners) await runner.round();
    for (const runner of runners) print({ benchmark: 'structure', ...runner.result(bytes) });
  } finally {
    for (const runner of runners) runner.stop();
  }
  print({ benchmark: 'structure', ...startUp() });
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
