const dayMs = 24 * 60 * 60_000;

/** How exactly a due date is named. */
export type DuePrecision = 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'range';

/** The days that a due date spans, both inclusive, `YYYY-MM-DD`. */
export interface DueSpan {
  readonly first: string;
  readonly last: string;
  readonly precision: DuePrecision;
}

const calendarValue =
  /^(\d{4})(?:-(?:(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])(?:T.*)?)?|W(0[1-9]|[1-4]\d|5[0-3])(-WE)?|Q([1-4])|H([12])))?$/;

/**
 * The days of a TIMEX3 calendar value (`2025-10-28`, `2025-W44`, `2025-11`, `2025-Q4`, `2025-H2`, `2026`, or two of
 * them as `a/b`). Undefined for everything vaguer, seasons among it: they begin on no day that all would agree on.
 */
export function dueSpan(value: string): DueSpan | undefined {
  const [from, to, ...more] = value.split('/');
  if (to !== undefined) {
    const first = dueSpan(from ?? '')?.first;
    const last = dueSpan(to)?.last;
    if (first === undefined || last === undefined || more.length > 0 || last < first) return undefined;
    return { first, last, precision: 'range' };
  }
  const match = calendarValue.exec(value);
  if (match === null) return undefined;
  const [, year = '', month, day, week, weekend, quarter, half] = match;
  // What lies beyond has days that `YYYY-MM-DD` cannot name.
  if (year === '0000' || year === '9999') return undefined;
  if (day !== undefined) {
    const date = value.slice(0, 'YYYY-MM-DD'.length);
    return addDays(date, 0) === date ? { first: date, last: date, precision: 'day' } : undefined;
  }
  if (week !== undefined) {
    const monday = mondayOf(Number(year), Number(week));
    // Most years have no week 53.
    if (monday >= mondayOf(Number(year) + 1, 1)) return undefined;
    if (weekend === undefined) return { first: monday, last: addDays(monday, 6), precision: 'week' };
    return { first: addDays(monday, 5), last: addDays(monday, 6), precision: 'weekend' };
  }
  if (month !== undefined) return months(year, Number(month), 1, 'month');
  if (quarter !== undefined) return months(year, Number(quarter) * 3 - 2, 3, 'quarter');
  if (half !== undefined) return months(year, Number(half) * 6 - 5, 6, 'half');
  return months(year, 1, 12, 'year');
}

function months(year: string, first: number, count: number, precision: DuePrecision): DueSpan {
  const after = first + count > 12 ? [Number(year) + 1, first + count - 12] : [Number(year), first + count];
  const nextFirst = `${String(after[0]).padStart(4, '0')}-${pad(after[1] ?? 1)}-01`;
  return { first: `${year}-${pad(first)}-01`, last: addDays(nextFirst, -1), precision };
}

/** The Monday of an ISO 8601 week: week 1 holds the 4th of January. */
function mondayOf(year: number, week: number): string {
  const fourth = `${String(year).padStart(4, '0')}-01-04`;
  return addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
}

/** The ISO weekday of a date: 1 is Monday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** The date `count` days after `day`, both `YYYY-MM-DD`. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** Whole days from one date to another; negative when `to` lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

/** First days, before `day` or on it, of the weeks, months … that contain it. */
export function periodStarts(day: string): string[] {
  const year = day.slice(0, 'YYYY'.length);
  const month = Number(day.slice('YYYY-'.length, 'YYYY-MM'.length));
  const starts = [
    addDays(day, 1 - weekdayOf(day)),
    `${year}-${pad(month)}-01`,
    `${year}-${pad(month - ((month - 1) % 3))}-01`,
    `${year}-${month > 6 ? '07' : '01'}-01`,
    `${year}-01-01`,
  ];
  return [...new Set(starts)];
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
