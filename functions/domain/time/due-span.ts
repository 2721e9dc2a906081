import { dayValue, readCalendarValue, type Unit, unitValue } from './calendar-values.ts';
import type { DaySpan } from './day-span.ts';
import { dayNumberOf } from './days.ts';

/** How exactly a due date is named. */
export type DuePrecision =
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'range';

/** The days of a due date, `YYYY-MM-DD`, and how exactly it names them. */
export interface DueSpan extends DaySpan<string> {
  readonly precision: DuePrecision;
}

const precisions: Readonly<Partial<Record<Unit, DuePrecision>>> = {
  day: 'day',
  weekend: 'weekend',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  season: 'season',
  half: 'half',
  year: 'year',
};

/**
 * Returns the days of a due date. A due date is a calendar value of a year or less (`2025-10-28`, `2025-W44`,
 * `2025-11`, `2025-Q4`, `2025-SU`, `2026`), or an interval of two of them (`2025-10-28/2025-10-30`). Undefined for all
 * other values.
 */
export function dueSpan(value: string): DueSpan | undefined {
  const period = readCalendarValue(value);
  const precision = period && precisions[period.unit];
  if (period === undefined || precision === undefined) return undefined;
  return {
    first: dayValue(period.first),
    last: dayValue(period.last),
    precision: period.isInterval ? 'range' : precision,
  };
}

/** Returns the days of a due date as day numbers, for code that compares many of them. */
export function dueDays(value: string): DaySpan | undefined {
  const period = readCalendarValue(value);
  if (period === undefined || precisions[period.unit] === undefined) return undefined;
  return { first: period.first, last: period.last };
}

const units: readonly Unit[] = ['week', 'month', 'quarter', 'season', 'half', 'year'];

/**
 * Returns the first days of the week, month, quarter, season, half and year that contain a day. Each day is in the list
 * once.
 */
export function periodStarts(day: string): string[] {
  const values = units.map((unit) => readCalendarValue(unitValue(dayNumberOf(day), unit)));
  return [...new Set(values.flatMap((period) => (period === undefined ? [] : dayValue(period.first))))];
}
