import { civil } from '../../../time/day-numbers.ts';
import { weekdays } from '../lexicon/calendar-words.ts';
import type { Reader } from '../reader.ts';
import { readOrdinal, readYear } from './numbers.ts';
import type { YearRead } from './years.ts';

/** `third quarter`, `2nd half`, `fiscal first quarter`. */
export interface PartOfYear {
  readonly unit: 'quarter' | 'half';
  readonly ordinal: number;
  readonly to: number;
}

/** Reads a quarter or half by its ordinal. Those of games are left out. */
export function readPartOfYear(reader: Reader, at: number): PartOfYear | undefined {
  const start = ['fiscal', 'financial'].includes(reader.word(at)) ? at + 1 : at;
  const ordinal = readOrdinal(reader, start);
  if (ordinal === undefined) return undefined;
  let named = reader.pastHyphen(ordinal.to);
  if (reader.word(named) === 'fiscal') named += 1;
  const unit = reader.word(named);
  if ((unit !== 'quarter' && unit !== 'half') || isSport(reader, at)) return undefined;
  if (ordinal.value > (unit === 'quarter' ? 4 : 2)) return undefined;
  return { unit, ordinal: ordinal.value, to: named + 1 };
}

/** `Q3`, `H1`. */
export function codeOf({ unit, ordinal }: Pick<PartOfYear, 'unit' | 'ordinal'>): string {
  return `${unit === 'quarter' ? 'Q' : 'H'}${ordinal}`;
}

/** Reads the year after a quarter: `of 2016`, `2016`, `of fiscal 2016`, `this year`, `of the year`, `a year earlier`. */
export function yearOfPart(reader: Reader, at: number): YearRead | undefined {
  let start = at;
  if (reader.word(start) === 'of' || reader.word(start) === 'in') start += 1;
  if (reader.word(start) === 'the') start += 1;
  const fiscal = /^(?:fiscal|financial|calendar)$/.test(reader.word(start));
  const year = fiscal ? start + 1 : start;
  const read = readYear(reader, year);
  if (read !== undefined) return { to: read.to, year: () => read.value };
  if (reader.word(year) === 'year' && start > at) {
    return { to: year + 1, year: ({ nearby, today }) => civil(nearby?.first ?? today).year };
  }
  const pointing = /^(?:last|previous|this|current|next)$/.test(reader.word(year))
    ? reader.word(year)
    : undefined;
  if (pointing === undefined) return undefined;
  const named = /^(?:fiscal|financial|calendar)$/.test(reader.word(year + 1)) ? year + 2 : year + 1;
  if (reader.word(named) !== 'year') return undefined;
  const shift = pointing === 'next' ? 1 : pointing === 'last' || pointing === 'previous' ? -1 : 0;
  return { to: named + 1, year: ({ today }) => civil(today).year + shift };
}

/** Words of games, which have halves and quarters of their own. */
const sport = new Set(
  'scored scoring goal touchdown touchdowns halftime yards quarterback rebounds assists inning innings semifinal kickoff striker midfielder goalkeeper defender overtime equalizer equaliser header playoff playoffs marathon coach substitute league'.split(
    ' ',
  ),
);

const accounts =
  /^(?:profits?|earnings|results|revenue|sales|loss|losses|income|gdp|growth|economy|forecasts?)$/;

function isSport(reader: Reader, at: number): boolean {
  // `rallied in the fourth quarter Monday night`
  let game = weekdays.has(reader.word(reader.pastHyphen(at + 1) + 1));
  for (let near = at - 25; near < at + 25; near += 1) {
    if (accounts.test(reader.word(near))) return false;
    game ||= sport.has(reader.word(near));
  }
  return game;
}
