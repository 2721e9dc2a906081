import type { Match } from '../match.ts';
import type { Reader } from '../reader.ts';
import { isExplicit } from './explicit.ts';

/** Reads the date at which a period ends: `ended Sept. 30`, `that ended in June`. */
export function endedAt(reader: Reader, at: number): Match | undefined {
  let start = at;
  if (reader.word(start) === ',') start += 1;
  if (reader.word(start) === 'that' || reader.word(start) === 'which') start += 1;
  if (!/^(?:ended|ending|ends)$/.test(reader.word(start))) return undefined;
  start += 1;
  if (reader.word(start) === 'on' || reader.word(start) === 'in') start += 1;
  const inner = reader.dateAt(start);
  return inner?.type === 'DATE' ? inner : undefined;
}

/** Reads the end of a year of account: `to March 31`. */
export function endOfRun(reader: Reader, at: number): Match | undefined {
  if (reader.word(at) !== 'to') return undefined;
  const inner = reader.dateAt(at + 1);
  return inner?.type === 'DATE' && isExplicit(reader, inner) ? inner : undefined;
}
