import { weekday } from '../../../time/day-numbers.ts';
import { changed, type DateContext } from '../date-context.ts';
import type { Match } from '../match.ts';
import { periodOf } from '../period-of.ts';

/**
 * Resolves a date to the one that is on its weekday: a date without a year to one of its years, a date with slashes to one of its
 * two readings.
 */
export function onWeekday(match: Match, context: DateContext, which: number): string | undefined {
  const first = match.value(context);
  for (const isDayFirst of [context.isDayFirst, !context.isDayFirst]) {
    for (const tense of [context.tense, 'past', 'future', 'none'] as const) {
      const value = match.value(changed(context, { tense, isDayFirst }));
      const period = periodOf(value ?? '');
      if (period?.unit === 'day' && weekday(period.first) === which) return value;
    }
  }
  return first;
}
