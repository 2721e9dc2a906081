import { parseArgs } from 'node:util';
import { structureArticle } from '../../functions/domain/article/structure.ts';
import { contenders } from './contenders.ts';
import { benchArticle, leastCpuMs, longParagraph, paragraphKilobytes, rounded } from './long-paragraph.ts';
import { Runner } from './runner.ts';
import { startUp } from './start-up.ts';
import { benchTexts } from './texts.ts';

/**
 * Measures the structuring of whole articles next to other libraries that do parts of it. Each library has a process of
 * its own with one thread, so that none collects the garbage of another. They take turns, one round each, so that other
 * work of the machine slows all of them. Processor time is given beside wall time, because it varies less on a busy
 * machine.
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
    for (const runner of runners) for (let i = 0; i < 3; i += 1) await runner.runRound();
    for (const runner of runners) runner.clear();
    const until = performance.now() + Number(values.seconds) * 1000 * runners.length;
    while (performance.now() < until) for (const runner of runners) await runner.runRound();
    for (const runner of runners) print({ benchmark: 'structure', ...runner.result(bytes) });
  } finally {
    for (const runner of runners) runner.stop();
  }
  print({ benchmark: 'structure', ...startUp() });
  await measureLongParagraphs();
}

/** Prints the processor time of one paragraph against its length: flat per kilobyte if time is linear. */
async function measureLongParagraphs(): Promise<void> {
  for (const kilobytes of paragraphKilobytes) {
    const article = benchArticle(longParagraph(kilobytes));
    let facts = 0;
    const ms = await leastCpuMs(() => {
      facts = structureArticle(article).facts.length;
    });
    print({
      benchmark: 'structure',
      name: 'one long paragraph',
      kilobytes,
      facts,
      ms: rounded(ms),
      msPerKilobyte: rounded(ms / kilobytes),
    });
  }
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
