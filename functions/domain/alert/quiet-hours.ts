import { Temporal } from 'temporal-polyfill';
import type { QuietHours } from './subscriber.ts';

/** Whether a local time (`HH:MM`) lies in the quiet hours: from `start`, up to but not including `end`. */
export function isQuiet({ start, end }: QuietHours, time: string): boolean {
  return start < end ? time >= start && time < end : time >= start || time < end;
}

/** The instant (ISO 8601 UTC) of a local time on a date in a zone; a time in a gap is taken the gap's length later. */
export function instantOfLocalTime(timezone: string, date: string, time: string): string {
  const local = Temporal.PlainDate.from(date).toZonedDateTime({
    timeZone: timezone,
    plainTime: Temporal.PlainTime.from(time),
  });
  return new Date(local.epochMilliseconds).toISOString();
}
