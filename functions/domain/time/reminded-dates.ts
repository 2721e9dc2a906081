import type { Item } from '../article/item.ts';
import { addDays } from './days.ts';
import { type DueSpan, dueSpan, periodStarts } from './due-span.ts';

/**
 * The calendar values that an item is reminded on: its due dates, and of a deadline that spans a range also the
 * range's last day, which is a day of its own right then. Each once, and none that the item itself moves.
 */
export function remindedDates({
  kind,
  dueDates,
  moved,
}: Pick<Item, 'kind' | 'dueDates' | 'moved'>): string[] {
  const still = dueDates.filter((date) => date !== moved?.from);
  const dates = new Set(still);
  for (const date of still) {
    const span = dueSpan(date);
    if (kind === 'deadline' && span?.precision === 'range') dates.add(span.last);
  }
  return [...dates];
}

/** How far apart the days are that a range is filed under. */
const rangeStepDays = 7;

/**
 * The days that a due date is filed under: its first. A range is filed again every {@link rangeStepDays} days while it
 * lasts, a year at the most, because it begins on no first of a week or month where one that still runs could be found.
 */
export function filingDays({ first, last, precision }: DueSpan): string[] {
  if (precision !== 'range') return [first];
  const days: string[] = [];
  for (let day = first; day <= last && days.length <= 52; day = addDays(day, rangeStepDays)) days.push(day);
  return days;
}

/** Days up to `day` under which the index has every due date that runs on it: weeks, months … and ranges. */
export function daysOfRunning(day: string): string[] {
  const back = Array.from({ length: rangeStepDays }, (_, days) => addDays(day, -days));
  return [...new Set([...back, ...periodStarts(day)])];
}
