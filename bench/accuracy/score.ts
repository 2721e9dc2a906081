import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFolder } from './gold.ts';
import type { Prediction } from './predict.ts';

/** Runs the data folder's own scorer on predictions and gives back what it prints. */
export function score(name: string, predictions: readonly Prediction[], options: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-accuracy-'));
  try {
    const file = join(folder, 'predicted.jsonl');
    writeFileSync(file, predictions.map((prediction) => JSON.stringify(prediction)).join('\n'));
    const command = [`${dataFolder}score.mjs`, `${dataFolder}${name}.jsonl`, file, ...options];
    return execFileSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 64_000_000 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
