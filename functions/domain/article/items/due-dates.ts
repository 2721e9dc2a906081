import { dueSpan } from '../../time/due-span.ts';
import type { DateMention } from '../item.ts';

/** The calendar values that reminders fire on, each once. A time of day is left out: reminders know days. */
export function dueDatesOf(dates: readonly DateMention[]): string[] {
  const values = dates
    .filter(({ role }) => role === 'due')
    .map(({ value }) => value.replaceAll(/T[^/]*/g, ''))
    .filter((value) => dueSpan(value) !== undefined);
  return [...new Set(values)];
}
