import { Temporal } from 'temporal-polyfill';

/** IANA names begin with a letter. Intl also takes offsets such as `+02:00`, which have no summer time. */
const zoneName = /^[A-Za-z][\w+/-]*$/;

/** Whether this is the name of an IANA time zone. Aliases count. */
export function isTimezone(name: string): boolean {
  if (!zoneName.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Returns the local date (`YYYY-MM-DD`) and time (`HH:MM`) of an instant in a zone. */
export function localTimeOf(timezone: string, instant: string): { date: string; time: string } {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timezone);
  return {
    date: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}
