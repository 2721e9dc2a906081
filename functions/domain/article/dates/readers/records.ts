import type { Reader } from '../reader.ts';
import { readOrdinal } from './numbers.ts';

const notSuperlative = new Set(
  'interest request test forest invest protest contest arrest guest rest west midwest northwest southwest harvest conquest quest nest chest budapest manifest suggest digest modest honest'.split(
    ' ',
  ),
);

/** Whether a preposition is after a record, so that the time after it is past: `the highest in three years`. */
export function isRecord(reader: Reader, preposition: number): boolean {
  for (let back = preposition - 1; back >= Math.max(0, preposition - 7); back -= 1) {
    const word = reader.word(back);
    if (word === '.' || word === ';' || word === ',' || word === 'will') return false;
    if (/^(?:most|least|worst|best|record)$/.test(word)) return true;
    if (word.length > 5 && word.endsWith('est') && !notSuperlative.has(word)) return true;
    if (readOrdinal(reader, back) !== undefined && reader.word(back - 1) === 'the') return true;
  }
  return false;
}
