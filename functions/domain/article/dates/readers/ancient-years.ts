import { isDash, type Reader } from '../reader.ts';
import type { Read } from './numbers.ts';

const eras: ReadonlySet<string> = new Set(['bc', 'b.c.', 'b.c', 'bce', 'b.c.e.', 'b.c.e']);

/** Whether a token says that the years before it are before Christ. */
export function isEra(reader: Reader, at: number): boolean {
  return eras.has(reader.word(at)) && reader.isCapital(at);
}

/**
 * Reads a year before Christ: `480 BC`. A year that shares the era of the next one is read without it: `499` in `499-493 BC`.
 * The value counts as in astronomy: 1 BC is 0.
 */
export function readAncientYear(reader: Reader, at: number): Read | undefined {
  const year = reader.digits(at);
  if (!(year >= 1 && year < 10_000)) return undefined;
  if (isEra(reader, at + 1)) return { value: 1 - year, to: at + 2 };
  const link = reader.word(at + 1);
  const isLink = isDash(link) || link === 'to' || link === 'and' || link === 'or' || link === 'until';
  const isShared = isLink && reader.digits(at + 2) < year && isEra(reader, at + 3);
  return isShared ? { value: 1 - year, to: at + 1 } : undefined;
}
