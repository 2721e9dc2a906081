import {
  addMonths,
  civil,
  type DayNumber,
  dayNumber,
  daysInMonth,
  isoWeek,
  lastWeekOf,
  mondayOf,
} from './day-numbers.ts';
import type { DaySpan } from './day-span.ts';

/** The calendar units that a value can name, and the parts of one. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

/** The days that a calendar value names, as day numbers, and the unit in which it names them. */
export interface Period extends DaySpan {
  readonly unit: Unit;
  /** Set for `a/b`. */
  readonly isInterval?: true;
}

const pad = (number: number, width = 2): string => String(number).padStart(width, '0');

/** The year 0 is 1 BC, as in astronomy. Example: `BC0480` for -479. */
export const yearValue = (year: number): string => (year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`);
export const monthValue = (year: number, month: number): string => `${yearValue(year)}-${pad(month)}`;

export function dayValue(day: DayNumber): string {
  const date = civil(day);
  return `${monthValue(date.year, date.month)}-${pad(date.day)}`;
}

export function weekValue(day: DayNumber): string {
  const { year, week } = isoWeek(day);
  return `${yearValue(year)}-W${pad(week)}`;
}

/**
 * The northern season of each month, as meteorologists count them. A winter has the year of its December: January 2026 is in
 * `2025-WI`.
 */
const seasonOfMonth = ['WI', 'WI', 'SP', 'SP', 'SP', 'SU', 'SU', 'SU', 'FA', 'FA', 'FA', 'WI'];
const seasonMonths: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Returns the value of the unit that contains a day. Example: `2025-Q4` for a day of November 2025 and `quarter`. */
export function unitValue(day: DayNumber, unit: Unit): string {
  const { year, month } = civil(day);
  switch (unit) {
    case 'week':
    case 'fortnight':
      return weekValue(day);
    case 'weekend':
      return `${weekValue(day)}-WE`;
    case 'month':
      return monthValue(year, month);
    case 'quarter':
      return `${yearValue(year)}-Q${Math.ceil(month / 3)}`;
    case 'half':
      return `${yearValue(year)}-H${month > 6 ? 2 : 1}`;
    case 'season':
      return `${yearValue(month <= 2 ? year - 1 : year)}-${seasonOfMonth[month - 1]}`;
    case 'year':
      return yearValue(year);
    case 'decade':
      return year > 0 ? pad(Math.floor(year / 10), 3) : `BC${pad(Math.floor((1 - year) / 10), 3)}`;
    case 'century':
      return year > 0 ? pad(Math.floor(year / 100)) : `BC${pad(Math.floor((1 - year) / 100))}`;
    default:
      return dayValue(day);
  }
}

/** Returns the day that is `count` units later. Half units count in whole days or months. */
export function shiftDay(day: DayNumber, unit: Unit, count: number): DayNumber {
  // A text can name an absurd count. A year of TIMEX3 has four digits.
  const safe = Math.max(-12_000, Math.min(12_000, count));
  switch (unit) {
    case 'week':
    case 'weekend':
      return day + Math.round(safe * 7);
    case 'fortnight':
      return day + Math.round(safe * 14);
    case 'month':
      return addMonths(day, Math.round(safe));
    case 'quarter':
    case 'season':
      return addMonths(day, Math.round(safe * 3));
    case 'half':
      return addMonths(day, Math.round(safe * 6));
    case 'year':
      return addMonths(day, Math.round(safe * 12));
    case 'decade':
      return addMonths(day, Math.round(safe * 120));
    case 'century':
      return addMonths(day, Math.round(safe * 1200));
    case 'day':
      return day + Math.round(safe);
    default:
      return day;
  }
}

const calendarValue =
  /^(\d{4})(?:-(?:(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])(?:T.*)?)?|W(0[1-9]|[1-4]\d|5[0-3])(-WE)?|Q([1-4])|H([12])|(SP|SU|FA|WI)))?$/;

/**
 * Reads the days of a calendar value. Nothing else reads such values.
 *
 * | value | days |
 * |---|---|
 * | `2025-10-28`, `2025-10-28T15:00` | that day |
 * | `2025-W44`, `2025-W44-WE` | Monday to Sunday of the ISO 8601 week, its Saturday and Sunday |
 * | `2025-11`, `2025-Q4`, `2025-H2`, `2026` | the month, the quarter, the half, the year |
 * | `2025-SP`, `-SU`, `-FA`, `-WI` | three months from March, June, September, December. The winter ends in the next year |
 * | `199`, `20` | the decade from 1990, the century from 2000 |
 * | `a/b` | from the first day of `a` to the last day of `b`, each a year or less. The unit is that of `a` |
 *
 * Undefined for all else: durations, sets, `PAST_REF`, `FY2026` (a fiscal year begins on no day that all agree on),
 * days, months and weeks that do not exist (`2025-02-30`, `2025-W53`), an interval that ends before it begins. The
 * years 0000 and 9999 name no days: the days before and after them have no four-digit year.
 */
export function readCalendarValue(value: string): Period | undefined {
  const slash = value.indexOf('/');
  if (slash < 0) return readOneValue(value);
  const from = readOneValue(value.slice(0, slash));
  const to = readOneValue(value.slice(slash + 1));
  if (from === undefined || to === undefined || to.last < from.first) return undefined;
  if (longUnits.has(from.unit) || longUnits.has(to.unit)) return undefined;
  return { first: from.first, last: to.last, unit: from.unit, isInterval: true };
}

const longUnits: ReadonlySet<Unit> = new Set<Unit>(['decade', 'century']);

function readOneValue(value: string): Period | undefined {
  if (/^\d{3}$/.test(value)) return years(Number(value) * 10, 10, 'decade');
  if (/^\d{2}$/.test(value)) return years(Number(value) * 100, 100, 'century');
  const match = calendarValue.exec(value);
  const year = Number(match?.[1]);
  if (match === null || year === 0 || year === 9999) return undefined;
  const [, , month, day, week, weekend, quarter, half, season] = match;
  if (day !== undefined) return readDay(year, Number(month), Number(day));
  if (month !== undefined) return months(year, Number(month), 1, 'month');
  if (week !== undefined) return readWeek(year, Number(week), weekend === undefined ? 'week' : 'weekend');
  if (quarter !== undefined) return months(year, Number(quarter) * 3 - 2, 3, 'quarter');
  if (half !== undefined) return months(year, Number(half) * 6 - 5, 6, 'half');
  if (season !== undefined) return months(year, seasonMonths[season] ?? 1, 3, 'season');
  return years(year, 1, 'year');
}

function readDay(year: number, month: number, day: number): Period | undefined {
  if (!isDay(year, month, day)) return undefined;
  const only = dayNumber(year, month, day);
  return { first: only, last: only, unit: 'day' };
}

function readWeek(year: number, week: number, unit: 'week' | 'weekend'): Period | undefined {
  if (!isWeek(year, week)) return undefined;
  const monday = mondayOf(year, week);
  return { first: unit === 'week' ? monday : monday + 5, last: monday + 6, unit };
}

function months(year: number, month: number, count: number, unit: Unit): Period {
  const first = dayNumber(year, month, 1);
  return { first, last: addMonths(first, count) - 1, unit };
}

function years(year: number, count: number, unit: Unit): Period {
  return { first: dayNumber(year, 1, 1), last: dayNumber(year + count, 1, 1) - 1, unit };
}

/** Whether a month has such a day. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Whether a year has such a week. */
function isWeek(year: number, week: number): boolean {
  return week >= 1 && week <= lastWeekOf(year);
}
