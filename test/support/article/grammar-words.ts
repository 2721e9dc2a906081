import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const reading = join(import.meta.dirname, '../../../functions/domain/article');

/** Marks that rules look at. */
export const marks = [
  ...'$€£¥₹%½.,:;!?…-–—/\\&+*@#()[]{}<>«»“”‘’\'"|•°\n\t',
  '\u00a0',
  '\u200b',
  '...',
  '://',
  '\n\n',
];

const numbers = [
  '1',
  '5',
  '31',
  '1,000',
  '2.5',
  '2026',
  '2026-03-04',
  '3/4/2026',
  '10:30',
  '1st',
  '5m',
  '$8',
];

/**
 * Returns each word in the sources that read articles: all words of the lexicons and of the rules' patterns, and the
 * words of the code and its comments, which do no harm. A new rule is in the list without a change of the tests.
 */
export function grammarWords(): string[] {
  const words = new Set(numbers);
  for (const file of globSync('**/*.ts', { cwd: reading })) {
    const source = readFileSync(join(reading, file), 'utf8');
    for (const [word] of source.matchAll(/[\p{L}][\p{L}.’'-]*/gu)) words.add(word);
  }
  return [...words].sort();
}
