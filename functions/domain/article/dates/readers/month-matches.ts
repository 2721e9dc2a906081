import { dayValue, isDay, monthValue } from '../../../time/calendar-values.ts';
import { civil, dayNumber } from '../../../time/day-numbers.ts';
import type { DateContext } from '../date-context.ts';
import { dateMatch, type Match } from '../match.ts';
import type { Reader } from '../reader.ts';
import { resolveMonth, resolveMonthDay } from '../resolve.ts';
import type { YearRead } from './years.ts';

/** Where a match is. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** A month and a day of it, with a year or without. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
  readonly year: YearRead | undefined;
}

/** Whether the period after a month’s name belongs to it. */
export function isAbbreviated(reader: Reader, at: number): boolean {
  const word = reader.word(at);
  return (
    reader.word(at + 1) === '.' &&
    reader.joined(at + 1) &&
    word.length < 5 &&
    !['may', 'june', 'july'].includes(word)
  );
}

/** Makes a match of a day of a month. */
export function dayMatch({ from, to }: Place, { month, day, year }: MonthDay): Match {
  return dateMatch(from, to, (context) => {
    if (year === undefined) return resolveMonthDay(context, month, day);
    const known = year.year(context);
    return isDay(known, month, day) ? dayValue(dayNumber(known, month, day)) : undefined;
  });
}

/** Makes a match of a month. `closesStretch` is set for the second month of `from March to May`. */
export function monthMatch(
  { from, to }: Place,
  {
    month,
    year,
    closesStretch,
    until,
  }: {
    readonly month: number;
    readonly year: YearRead | undefined;
    readonly closesStretch: boolean;
    /** The last month of the stretch that this month begins. */
    readonly until?: number | undefined;
  },
): Match {
  return dateMatch(from, to, (context) => {
    if (year !== undefined) return monthValue(year.year(context), month);
    // `rose from March to May`: May is over too.
    if (until !== undefined && context.tense === 'past') return beforeMonth(context, month, until);
    // `from March to May`: the second comes after the first.
    if (!closesStretch || context.nearby?.unit !== 'month') return resolveMonth(context, month);
    const begin = civil(context.nearby.first);
    return monthValue(month < begin.month ? begin.year + 1 : begin.year, month);
  });
}

/** Returns the latest month of the year before, or of the year of, a month that has begun. */
function beforeMonth(context: DateContext, month: number, last: number): string | undefined {
  const end = resolveMonth(context, last);
  const year = Number(end?.slice(0, 4)) - (month > last ? 1 : 0);
  return end && monthValue(year, month);
}
