/** The benchmarks by name. Each takes the arguments after its name, and prints one JSON object per line. */
const benchmarks: Readonly<Record<string, () => Promise<{ run(args: string[]): Promise<void> | void }>>> = {
  api: () => import('./api/bench.ts'),
  index: () => import('./index/bench.ts'),
  match: () => import('./match/bench.ts'),
  'match-store': () => import('./match-store/bench.ts'),
  structure: () => import('./structure/bench.ts'),
};

const [name, ...args] = process.argv.slice(2);
const chosen = name === undefined ? Object.keys(benchmarks) : [name];
for (const each of chosen) {
  const load = benchmarks[each];
  if (load === undefined) {
    console.error(`There is no benchmark ${each}. There are: ${Object.keys(benchmarks).join(', ')}.`);
    process.exitCode = 2;
  } else {
    await (await load()).run(args);
  }
}
