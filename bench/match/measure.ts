import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { analyseDocument } from '../../functions/domain/query/document.ts';
import { WatchEngine } from '../../functions/domain/query/engine/watch-engine.ts';
import { parseQuery } from '../../functions/domain/query/parse.ts';
import type { BenchDocument } from './documents.ts';
import { type QueryWords, queryMix } from './queries.ts';

/** Shortest time to measure. A measurement is whole rounds over all documents, after one round to warm up. */
const leastMs = 3_000;

/** Loads `watches` watches of the mix, and matches all documents against them again and again. */
export function measure(documents: readonly BenchDocument[], words: QueryWords, watches: number): object {
  const before = memory();
  const startedLoading = performance.now();
  const engine = new WatchEngine();
  let i = 0;
  for (const query of queryMix(words, watches)) {
    engine.add(`w${i}`, parseQuery(query));
    i += 1;
  }
  const loadMs = performance.now() - startedLoading;
  const after = memory();

  const totals = { candidates: 0, verified: 0, matches: 0 };
  for (const { text } of documents) {
    totals.matches += matchOne(engine, text).length;
    totals.candidates += engine.counts.candidates;
    totals.verified += engine.counts.verified;
  }

  const times: number[] = [];
  const started = performance.now();
  const cpuBefore = process.cpuUsage();
  while (performance.now() - started < leastMs) {
    for (const { text } of documents) {
      const startedOne = performance.now();
      matchOne(engine, text);
      times.push(performance.now() - startedOne);
    }
  }
  const seconds = (performance.now() - started) / 1_000;
  const { user, system } = process.cpuUsage(cpuBefore);
  times.sort((a, b) => a - b);
  const each = (total: number): number => round(total / documents.length, 1);
  return {
    watches,
    documentsPerSecond: Math.round(times.length / seconds),
    // The speed on a machine that does nothing else. Garbage collection on other threads counts too.
    documentsPerCpuSecond: Math.round((times.length / (user + system)) * 1e6),
    p50Ms: round(times[Math.floor(times.length * 0.5)] ?? 0, 3),
    p99Ms: round(times[Math.floor(times.length * 0.99)] ?? 0, 3),
    candidatesPerDocument: each(totals.candidates),
    verifiedPerDocument: each(totals.verified),
    matchesPerDocument: each(totals.matches),
    bytesPerWatch: Math.round((after - before) / watches),
    loadSeconds: round(loadMs / 1_000, 2),
  };
}

function matchOne(engine: WatchEngine, text: string): string[] {
  return engine.match(
    analyseDocument({ headline: '', passage: text, inLanguage: 'en', datePublished: '2025-10-27T09:00:00Z' }),
  );
}

/** Returns the bytes in use after a full garbage collection: heap and typed arrays. */
function memory(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') {
    collect();
    collect();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
