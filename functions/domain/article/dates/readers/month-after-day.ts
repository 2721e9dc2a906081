import { months } from '../lexicon/calendar-words.ts';
import type { Reader } from '../reader.ts';
import { isAbbreviated } from './month-matches.ts';

/** A month, and the index of the token after it. */
export interface MonthRead {
  readonly month: number;
  readonly to: number;
}

/** Reads the month after a day, with `of`, `day of`, a hyphen, a slash or a period between. */
export function monthAfterDay(reader: Reader, at: number): MonthRead | undefined {
  let start = at;
  const link = reader.word(start);
  if (link === 'day' && reader.word(start + 1) === 'of') start += 2;
  else if (link === 'of' || link === '/' || link === '-' || (link === '.' && reader.joined(start)))
    start += 1;
  const word = reader.word(start);
  const month = months.get(word);
  if (month === undefined) return undefined;
  // `10 may have died`, `5 march on`: lower-case verbs.
  if ((word === 'may' || word === 'march') && !reader.isCapital(start) && link !== 'of') return undefined;
  const period = isAbbreviated(reader, start);
  const closing = reader.tokens[start + 2] === undefined;
  return { month, to: period && !closing ? start + 2 : start + 1 };
}
