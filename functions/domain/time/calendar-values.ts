import {
  addMonths,
  civil,
  type Day,
  dayOf,
  daysInMonth,
  isoWeek,
  lastWeekOf,
  mondayOf,
} from './day-numbers.ts';

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

/** The days that a value spans, both inclusive, and how exactly it names them. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
  readonly unit: Unit;
}

const pad = (number: number, width = 2): string => String(number).padStart(width, '0');

export const yearValue = (year: number): string => pad(year, 4);
export const monthValue = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`;

export function dayValue(day: Day): string {
  const date = civil(day);
  return `${monthValue(date.year, date.month)}-${pad(date.day)}`;
}

export function weekValue(day: Day): string {
  const { year, week } = isoWeek(day);
  return `${pad(year, 4)}-W${pad(week)}`;
}

/** Which season of the north a month lies in, by the meteorologists' quarters; winter is of its January's year. */
const seasonOfMonth = ['WI', 'WI', 'SP', 'SP', 'SP', 'SU', 'SU', 'SU', 'FA', 'FA', 'FA', 'WI'];
const seasonMonths: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The value of the unit that holds a day: `unitValue(d, 'quarter')` is `2025-Q4`. */
export function unitValue(day: Day, unit: Unit): string {
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
      return `${yearValue(year)}-${seasonOfMonth[month - 1]}`;
    case 'year':
      return yearValue(year);
    case 'decade':
      return String(Math.floor(year / 10)).padStart(3, '0');
    case 'century':
      return pad(Math.floor(year / 100));
    default:
      return dayValue(day);
  }
}

/** A day moved by so many units. Decades, quarters and fortnights are so many years, months, weeks. */
export function shiftDay(day: Day, unit: Unit, count: number): Day {
  // A count from a text can be absurd; the calendar of TIMEX3 has four digits.
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
  /^(\d{4})(?:-(?:(\d\d)(?:-(\d\d))?|W(\d\d)(-WE)?|Q([1-4])|H([12])|(SP|SU|FA|WI)))?(?:T.*)?$/;

/** The days of a calendar value; undefined for `PAST_REF`, `XXXX-…`, durations and all else. */
export function periodOf(value: string): Period | undefined {
  const plain = value.startsWith('FY') ? value.slice(2) : value;
  if (plain.includes('/')) {
    const [from = '', to = ''] = plain.split('/');
    const first = periodOf(from);
    const last = periodOf(to);
    return first === undefined || last === undefined ? undefined : { ...first, last: last.last };
  }
  if (/^\d{3}$/.test(plain)) return years(Number(plain) * 10, 10, 'decade');
  if (/^\d{2}$/.test(plain)) return years(Number(plain) * 100, 100, 'century');
  const match = calendarValue.exec(plain);
  if (match === null) return undefined;
  const year = Number(match[1]);
  const [, , month, day, week, weekend, quarter, half, season] = match;
  if (day !== undefined) {
    const only = dayOf(year, Number(month), Number(day));
    return { first: only, last: only, unit: 'day' };
  }
  if (month !== undefined) return months(year, Number(month), 1, 'month');
  if (week !== undefined) {
    const monday = mondayOf(year, Number(week));
    return weekend === undefined
      ? { first: monday, last: monday + 6, unit: 'week' }
      : { first: monday + 5, last: monday + 6, unit: 'weekend' };
  }
  if (quarter !== undefined) return months(year, Number(quarter) * 3 - 2, 3, 'quarter');
  if (half !== undefined) return months(year, Number(half) * 6 - 5, 6, 'half');
  if (season !== undefined) return months(year, seasonMonths[season] ?? 1, 3, 'season');
  return years(year, 1, 'year');
}

function months(year: number, month: number, count: number, unit: Unit): Period {
  const first = dayOf(year, month, 1);
  return { first, last: addMonths(first, count) - 1, unit };
}

function years(year: number, count: number, unit: Unit): Period {
  return { first: dayOf(year, 1, 1), last: dayOf(year + count, 1, 1) - 1, unit };
}

/** Whether there is such a day. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Whether a year has such a week. */
export function isWeek(year: number, week: number): boolean {
  return week >= 1 && week <= lastWeekOf(year);
}
