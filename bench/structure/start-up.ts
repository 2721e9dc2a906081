import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

const entry = join(import.meta.dirname, '../../functions/domain/article/structure.ts');
const starts = 9;

/**
 * Measures how long the structurer takes to load, bundled as in Lambda, and to structure its first sentence. The
 * figures are medians over new processes.
 */
export function startUp(): object {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-start-'));
  try {
    const outfile = join(folder, 'structure.mjs');
    buildSync({ entryPoints: [entry], outfile, bundle: true, minify: true, platform: 'node', format: 'esm' });
    const script = `
      const started = performance.now();
      const { structureArticle } = await import(${JSON.stringify(pathToFileURL(outfile).href)});
      const loaded = performance.now();
      structureArticle({ headline: 'h', format: 'text', text: 'Japan will buy 20 ships for $2 billion in May.', datePublished: '2025-10-27', inLanguage: 'en' });
      console.log(JSON.stringify([loaded - started, performance.now() - loaded]));`;
    const times = Array.from({ length: starts }, () =>
      JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })),
    ) as [number, number][];
    return {
      name: 'start-up',
      bundleBytes: statSync(outfile).size,
      importMs: median(times.map(([load]) => load)),
      firstArticleMs: median(times.map(([, first]) => first)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Number((sorted[Math.floor(sorted.length / 2)] ?? 0).toPrecision(3));
}
