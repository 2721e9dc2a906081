import { dueSpan } from '../../time/due-span.ts';
import type { DateMention } from '../item.ts';

/**
 * Returns the calendar values that reminders fire on, each once. Times of day are left out, since reminders know days.
 */
export function dueDatesOf(dates: readonly DateMention[]): string[] {
  const values = dates
    .filter(({ role }) => role === 'due')
    .map(({ value }) => value.replaceAll(/T[^/]*/g, ''))
    .filter((value) => dueSpan(value) !== undefined);
  return [...new Set(values)];
}
