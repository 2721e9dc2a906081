import { type Period, readCalendarValue } from '../../time/calendar-values.ts';

/** The Gregorian calendar repeats after this many years and days. */
const cycleYears = 400;
const cycleDays = 146_097;

/**
 * Returns the days that a value names within a text. A text that counts from a fiscal year (`FY2026`) is taken to count
 * from the calendar year of the same number. Undefined for values without days (`PAST_REF`, `P2Y`, `XXXX-WXX-1`).
 */
export function periodOf(value: string): Period | undefined {
  if (value.startsWith('BC')) return periodBeforeChrist(value);
  return readCalendarValue(value.startsWith('FY') ? value.slice('FY'.length) : value);
}

/** Reads `BC0480-08` by the month of a later year that has the same calendar. */
function periodBeforeChrist(value: string): Period | undefined {
  const digits = /^BC(?<year>\d{4})/.exec(value)?.groups?.year;
  if (digits === undefined) return undefined;
  const year = 1 - Number(digits);
  const cycles = Math.ceil((1 - year) / cycleYears);
  const same = String(year + cycles * cycleYears).padStart(4, '0');
  const period = readCalendarValue(same + value.slice('BC0480'.length));
  const shift = cycles * cycleDays;
  return period && { ...period, first: period.first - shift, last: period.last - shift };
}
