import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the development data. It is beside the repository, never in it. */
export const dataFolder = fileURLToPath(new URL('../../../shared/temporal/', import.meta.url));

export interface GoldDocument {
  readonly id: string;
  /** The day of publication. */
  readonly dct?: string;
  readonly text: string;
}

export function hasGold(): boolean {
  return existsSync(`${dataFolder}score.mjs`);
}

export function readGold(name: string): GoldDocument[] {
  return readFileSync(`${dataFolder}${name}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldDocument);
}
