import { dayValue } from '../../../time/calendar-values.ts';
import type { DateContext } from '../date-context.ts';

/** Returns the value of the day that the sentence speaks of, or of publication. */
export function spokenDay(context: DateContext): string {
  return dayValue(context.spokenDay());
}
