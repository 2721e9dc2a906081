import { dayValue } from '../../../time/calendar-values.ts';
import type { DateContext } from '../date-context.ts';

/** Returns the value of the day that the sentence speaks of, or of publication. */
export function spokenDay(context: DateContext): string {
  const { nearby, reference, today } = context;
  if (nearby?.unit === 'day') return dayValue(nearby.first);
  return reference?.unit === 'day' && context.tense === 'past' ? dayValue(reference.first) : dayValue(today);
}
