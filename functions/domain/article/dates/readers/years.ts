import { civil } from '../../../time/day-numbers.ts';
import type { DateContext } from '../date-context.ts';
import { isDash, type Reader } from '../reader.ts';
import { readAncientYear } from './ancient-years.ts';
import { readYear } from './numbers.ts';

/** A year, and the index of the token after it. */
export interface YearRead {
  readonly to: number;
  readonly year: (context: DateContext) => number;
}

const shifts: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['this', 0],
  ['next', 1],
]);

/** Reads the year after a month or day: `2003`, `, 2003`, `of 1992`, `’87`, `next year`, `of last year`. */
export function yearAfter(reader: Reader, at: number): YearRead | undefined {
  let start = at;
  const first = reader.word(start);
  if (first === ',' || first === '.' || isDash(first) || first === '/') start += 1;
  else if (first === 'of' || first === 'in') start += 1;
  const apostrophe = reader.word(start) === "'" || reader.word(start) === '’';
  const short = reader.digits(apostrophe ? start + 1 : start);
  if (
    (apostrophe || first === 'of') &&
    reader.text(apostrophe ? start + 1 : start).length === 2 &&
    !Number.isNaN(short)
  ) {
    return { to: start + (apostrophe ? 2 : 1), year: ({ today }) => fullYear(short, today) };
  }
  const ancient = readAncientYear(reader, start);
  if (ancient !== undefined) return { to: ancient.to, year: () => ancient.value };
  const read = readYear(reader, start);
  if (read !== undefined) {
    const spoken = reader.isWord(start);
    const counted =
      reader.word(read.to) === 'people' || reader.word(read.to) === '%' || (spoken && read.value < 1200);
    if (!counted) return { to: read.to, year: () => read.value };
  }
  const same = sameYear(reader, start);
  if (same !== undefined && (first === 'of' || first === 'in' || first === 'that')) return same;
  const shift = shifts.get(reader.word(start));
  if (shift !== undefined && reader.word(start + 1) === 'year' && first !== '.' && !isDash(first)) {
    return { to: start + 2, year: ({ today }) => civil(today).year + shift };
  }
  return undefined;
}

/** Reads `that year`, `the same year`: the year that the text named last. */
function sameYear(reader: Reader, at: number): YearRead | undefined {
  const named =
    reader.word(at) === 'that' || reader.word(at) === 'the'
      ? at + (reader.word(at + 1) === 'same' ? 2 : 1)
      : undefined;
  if (named === undefined || reader.word(named) !== 'year') return undefined;
  if (reader.word(at) === 'the' && named === at + 1) return undefined;
  return {
    to: named + 1,
    year: ({ reference, story, today }) => civil((reference ?? story)?.first ?? today).year,
  };
}

/** Returns two digits as a year: the one nearest to publication, at most 20 years ahead. */
export function fullYear(short: number, today: number): number {
  const { year } = civil(today);
  const same = year - (year % 100) + short;
  return same > year + 20 ? same - 100 : same < year - 79 ? same + 100 : same;
}
