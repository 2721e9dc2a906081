import { dueSpan } from '../../time/due-span.ts';
import { isWindow } from '../dates/roles/windows.ts';
import type { DateMention } from '../item.ts';
import type { SentenceView } from '../kinds/sentence-view.ts';

/**
 * Returns the calendar values that reminders fire on, each once. A time of day is left out: reminders know days. A
 * range counts by its first day, and by its last one as well where it is a window: `voting runs from May 3 to May 10`
 * gives both. A period that is a deadline counts by the day on which it ends.
 */
export function dueDatesOf(dates: readonly DateMention[], view: SentenceView): string[] {
  const values = dates
    .filter(({ role }) => role === 'due')
    .flatMap((date) => daysOf(date, view))
    .filter((value) => dueSpan(value) !== undefined);
  return [...new Set(values)];
}

function daysOf(date: DateMention, view: SentenceView): string[] {
  const [first = '', last] = (date.ends ?? date.value).replaceAll(/T[^/]*/g, '').split('/');
  if (last === undefined) return [first];
  return isWindow(view.tokens, view.clauses, date) ? [first, last] : [first];
}
