import type { DayNumber } from './day-numbers.ts';
import { dayMs } from './instants.ts';

// A day is text of the form `YYYY-MM-DD`. Days sort as text.

const dayLength = 'YYYY-MM-DD'.length;

/** Whether a text has the length of a day, where the alternative is an instant. */
export function isWholeDay(dayOrInstant: string): boolean {
  return dayOrInstant.length === dayLength;
}

/** Returns the day of an instant in UTC. An instant that nobody can read is before every other day. */
export function dayOf(instant: string): string {
  const time = Date.parse(instant);
  return Number.isNaN(time) ? '0000-01-01' : new Date(time).toISOString().slice(0, dayLength);
}

/**
 * Returns the day of an instant as it is written, in the offset of its writer: `2025-10-28` of
 * `2025-10-28T23:00-05:00`.
 */
export function writtenDay(instant: string): string {
  return instant.slice(0, dayLength);
}

/**
 * Returns the time of an instant as it is written, in the offset of its writer: `23:00` of `2025-10-28T23:00-05:00`. Undefined
 * for a day.
 */
export function writtenTime(instant: string): string | undefined {
  return /^\d{4}-\d\d-\d\dT(\d\d:\d\d)/.exec(instant)?.[1];
}

/** Returns the day number of a day. */
export function dayNumberOf(day: string): DayNumber {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / dayMs);
}

/** Returns the ISO weekday of a day: 1 is Monday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** Returns the day that is `count` days after `day`. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMs).toISOString().slice(0, dayLength);
}

/** Returns the whole days from one day to another. The number is negative when `to` is before `from`. */
export function daysBetween(from: string, to: string): number {
  return dayNumberOf(to) - dayNumberOf(from);
}
