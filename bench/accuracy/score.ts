import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GoldDocument, type GoldSet, goldFolder } from './gold.ts';
import type { Prediction } from './predict.ts';

const lines = (list: readonly unknown[]): string => list.map((each) => JSON.stringify(each)).join('\n');

/**
 * Runs the scorer of a set on predictions and returns its output. `gold` is the name of a file of the set, or the
 * documents themselves if only some of their marks are scored.
 */
export function score(
  gold: string | readonly GoldDocument[],
  predictions: readonly Prediction[],
  options: readonly string[],
  set: GoldSet = 'temporal',
): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-accuracy-'));
  try {
    const predicted = join(folder, 'predicted.jsonl');
    writeFileSync(predicted, lines(predictions));
    const goldFile =
      typeof gold === 'string' ? `${goldFolder(set)}${gold}.jsonl` : join(folder, 'gold.jsonl');
    if (typeof gold !== 'string') writeFileSync(goldFile, lines(gold));
    const command = [`${goldFolder(set)}score.mjs`, goldFile, predicted, ...options];
    return execFileSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 64_000_000 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
