import { weekday } from '../../../time/day-numbers.ts';
import type { DateContext } from '../date-context.ts';
import type { Match } from '../match.ts';
import { periodOf } from '../period-of.ts';

/** Resolves a date without a year to the year in which it is on its weekday. */
export function onWeekday(match: Match, context: DateContext, which: number): string | undefined {
  const first = match.value(context);
  for (const tense of [context.tense, 'past', 'future', 'none'] as const) {
    const value = match.value({ ...context, tense });
    const period = periodOf(value ?? '');
    if (period?.unit === 'day' && weekday(period.first) === which) return value;
  }
  return first;
}
