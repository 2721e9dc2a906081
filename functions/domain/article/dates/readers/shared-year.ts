import { months, weekdays } from '../lexicon/calendar-words.ts';
import { isDash, type Reader } from '../reader.ts';
import { dayAfter } from './days.ts';
import { pastSeparator, readDaysAfter, readDaysBefore } from './listed-days.ts';
import { monthAfterDay } from './month-after-day.ts';
import { isAbbreviated } from './month-matches.ts';
import { type YearRead, yearAfter } from './years.ts';

/** The most dates of a list that share the year of the last one. */
const longestList = 8;

const stretchLinks = new Set(['to', 'through', 'thru', 'until', 'till']);

/**
 * Reads the year after a later date of the same list or stretch, which the dates before it share: `from May to October 2020`,
 * `Nov 18-Dec 19, 2015`, `May 3, June 7 and July 12, 2027`.
 */
export function sharedYear(reader: Reader, at: number, month: number, before = 1): YearRead | undefined {
  const start = pastLink(reader, at);
  const next = start === undefined ? undefined : monthFrom(reader, start);
  if (next === undefined) return undefined;
  // `on May 3, June 2027 was set`: behind a comma alone a month does not share its year.
  const isDoubtful = reader.word(at) === ',' && !next.hasDays;
  const year =
    (isDoubtful ? undefined : yearAfter(reader, next.to)) ??
    (before < longestList ? sharedYear(reader, next.to, next.month, before + 1) : undefined);
  return year && beforeYear(year, { to: at, isOverWinter: month > next.month });
}

function pastLink(reader: Reader, at: number): number | undefined {
  const word = reader.word(at);
  const start = isDash(word) || stretchLinks.has(word) ? at + 1 : pastSeparator(reader, at);
  if (start === undefined || !weekdays.has(reader.word(start))) return start;
  return reader.word(start + 1) === ',' ? start + 2 : start + 1;
}

/** Reads the month of the next date of a list, and where the year after it may be. */
function monthFrom(
  reader: Reader,
  at: number,
): { readonly month: number; readonly to: number; readonly hasDays: boolean } | undefined {
  const before = readDaysBefore(reader, at, (to) => monthAfterDay(reader, to));
  if (before !== undefined) return { ...before.month, hasDays: true };
  const month = months.get(reader.word(at));
  if (month === undefined) return undefined;
  const to = isAbbreviated(reader, at) ? at + 2 : at + 1;
  const day = dayAfter(reader, to);
  const days = day && readDaysAfter(reader, to, day);
  return { month, to: days?.at(-1)?.to ?? to, hasDays: days !== undefined };
}

/** Returns the year of the earlier date. A list or stretch over a winter began the year before. */
function beforeYear(
  last: YearRead,
  { to, isOverWinter }: { readonly to: number; readonly isOverWinter: boolean },
): YearRead {
  return { to, year: (context) => last.year(context) - (isOverWinter ? 1 : 0) };
}
