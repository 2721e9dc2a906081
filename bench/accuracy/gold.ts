import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The sets of development data. Each has a scorer of its own. */
export type GoldSet = 'temporal' | 'due' | 'items';

/** Returns the folder of a set. It is beside the repository, never in it. */
export function goldFolder(set: GoldSet): string {
  return fileURLToPath(new URL(`../../../shared/${set}/`, import.meta.url));
}

export interface GoldDocument {
  readonly id: string;
  /** The day of publication. */
  readonly dct?: string;
  readonly text: string;
}

/** A report with its headline and the instant of its publication, ISO 8601. */
export interface GoldReport {
  readonly id: string;
  readonly published: string;
  readonly inLanguage: string;
  readonly headline: string;
  readonly text: string;
}

export function hasGold(set: GoldSet = 'temporal'): boolean {
  return existsSync(`${goldFolder(set)}score.mjs`);
}

/** Reads a file of the temporal set. */
export function readGold(name: string): GoldDocument[] {
  return readLines<GoldDocument>('temporal', name);
}

export function readReports(set: 'due' | 'items'): GoldReport[] {
  return readLines<GoldReport>(set, 'dev');
}

function readLines<T>(set: GoldSet, name: string): T[] {
  return readFileSync(`${goldFolder(set)}${name}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
