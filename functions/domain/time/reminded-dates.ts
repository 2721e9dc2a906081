import type { Item } from '../article/item.ts';
import { addDays } from './days.ts';
import { type DueSpan, dueSpan, periodStarts } from './due-span.ts';

/**
 * Returns the calendar values that watches are reminded of for an item. They are its due dates, except a date that the
 * item itself moves or calls off. A period that the text names by its end has its last day instead. A deadline with a range
 * (`2025-11-10/2025-11-20`) also has the last day of the range. Each value is there once.
 */
export function remindedDates(
  item: Pick<Item, 'kind' | 'dates' | 'dueDates' | 'moved' | 'calledOff'>,
): string[] {
  const { moved, calledOff } = item;
  const still = item.dueDates.filter((date) => date !== moved?.from && date !== calledOff?.date);
  const reminded = new Set(still.map((date) => remindedDate(date, item)));
  for (const date of still) {
    const span = dueSpan(date);
    if (item.kind === 'deadline' && span?.precision === 'range') reminded.add(span.last);
  }
  return [...reminded];
}

/**
 * Returns the value that reminders of a due date go by. It is the last day of the date if the text names the date by
 * its end wherever it names it (`by the end of June`), or else the date itself.
 */
export function remindedDate(date: string, { dates }: Pick<Item, 'dates'>): string {
  const named = dates.filter(({ role, value }) => role === 'due' && value === date);
  const isByEnd = named.length > 0 && named.every(({ edge }) => edge === 'end');
  return isByEnd ? (dueSpan(date)?.last ?? date) : date;
}

/** The number of days between two days that a range is filed under. */
const rangeStepDays = 7;

/**
 * Returns the days under which the index files a due date. A range that has begun is looked for on these days, because
 * it begins on any day, not only on the first day of a week or month. So a range is filed every {@link rangeStepDays}
 * days, for at most a year. All other due dates are filed under their first day.
 */
export function filingDays({ first, last, precision }: DueSpan): string[] {
  if (precision !== 'range') return [first];
  const days: string[] = [];
  for (let day = first; day <= last && days.length <= 52; day = addDays(day, rangeStepDays)) days.push(day);
  return days;
}

/** Returns the days under which the index has every due date that contains `day`: a week, month, season … or range. */
export function daysOfRunning(day: string): string[] {
  const back = Array.from({ length: rangeStepDays }, (_, days) => addDays(day, -days));
  return [...new Set([...back, ...periodStarts(day)])];
}
