import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { pick, randomFrom } from './random.ts';

const documentLine = z.object({ id: z.string(), text: z.string() });
export type BenchDocument = z.infer<typeof documentLine>;

const shared = join(import.meta.dirname, '../../../shared/bench/documents.jsonl');

/** Returns passages of real prose. Without the development data, it makes up passages of the same length. */
export function benchDocuments(): { readonly source: string; readonly documents: BenchDocument[] } {
  if (existsSync(shared)) return { source: 'shared/bench/documents.jsonl', documents: readDocuments(shared) };
  return { source: 'made up, because ../shared/bench is missing', documents: madeUp(172, 620) };
}

/** Reads lines of `{ id, text }`. */
function readDocuments(file: string): BenchDocument[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => documentLine.parse(JSON.parse(line)));
}

/** Makes up words from syllables. As in prose, the n-th word is about 1/n as common as the first. */
function madeUp(count: number, words: number): BenchDocument[] {
  const random = randomFrom(1);
  const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ');
  const vocabulary = Array.from({ length: 20_000 }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables, random)).join(''),
  );
  const word = (): string => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? 'ba';
  return Array.from({ length: count }, (_, i) => ({
    id: `made-up-${i}`,
    text: Array.from({ length: words }, (_, w) => (w % 12 === 11 ? `${word()}.` : word())).join(' '),
  }));
}
