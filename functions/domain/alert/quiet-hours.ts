import { Temporal } from 'temporal-polyfill';
import type { QuietHours } from './subscriber.ts';

/** Whether a local time (`HH:MM`) is in the quiet hours. They include `start` and exclude `end`. */
export function isQuiet({ start, end }: QuietHours, time: string): boolean {
  return start < end ? time >= start && time < end : time >= start || time < end;
}

/**
 * Returns the instant (ISO 8601 UTC) of a local time on a date in a zone. If clocks skip this time, the instant is
 * later by the length of the gap.
 */
export function instantOfLocalTime(timezone: string, date: string, time: string): string {
  const local = Temporal.PlainDate.from(date).toZonedDateTime({
    timeZone: timezone,
    plainTime: Temporal.PlainTime.from(time),
  });
  return new Date(local.epochMilliseconds).toISOString();
}
