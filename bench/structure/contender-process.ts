import { contenders } from './contenders.ts';
import type { Round } from './runner.ts';
import { benchTexts } from './texts.ts';

// Started by runner.ts with the contender's name: reads all texts once for each message.
const contender = contenders[process.argv[2] ?? ''];
if (contender === undefined) throw new Error(`There is no contender ${process.argv[2]}.`);
const read = await contender.load();
const { texts } = benchTexts();

process.on('message', () => {
  const before = process.cpuUsage();
  const times: number[] = [];
  let found = 0;
  for (const text of texts) {
    const started = performance.now();
    found += read(text);
    times.push(performance.now() - started);
  }
  const { user, system } = process.cpuUsage(before);
  process.send?.({ times, cpuMs: (user + system) / 1000, found } satisfies Round);
});
