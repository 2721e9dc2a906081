import { type Period, readCalendarValue } from '../../time/calendar-values.ts';

/**
 * Returns the days that a value names within a text. A text that counts from a fiscal year (`FY2026`) is taken to count
 * from the calendar year of the same number. Undefined for values without days (`PAST_REF`, `P2Y`, `XXXX-WXX-1`).
 */
export function periodOf(value: string): Period | undefined {
  return readCalendarValue(value.startsWith('FY') ? value.slice('FY'.length) : value);
}
