import { Temporal } from 'temporal-polyfill';

/** A local morning: its calendar date, and the instant (ISO 8601 UTC) of the hour that counts. */
export interface LocalMorning {
  readonly localDate: string;
  readonly morning: string;
}

/** IANA names begin with a letter; offsets such as `+02:00` are zones to Intl, but know no summer time. */
const zoneName = /^[A-Za-z][\w+/-]*$/;

/** Whether this is the name of an IANA time zone, aliases included. */
export function isTimezone(name: string): boolean {
  if (!zoneName.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/**
 * The instant of `hour`:00 on a date in a zone, ISO 8601 UTC. An hour that a change of the clock leaves out is taken
 * the length of the gap later; of an hour that comes twice the first is taken ("compatible", RFC 5545).
 */
export function morningOf(timezone: string, localDate: string, hour: number): string {
  const local = Temporal.PlainDate.from(localDate).toZonedDateTime({
    timeZone: timezone,
    plainTime: { hour },
  });
  return new Date(local.epochMilliseconds).toISOString();
}

/** The local date and time of an instant (ISO 8601) in a zone: `YYYY-MM-DD` and `HH:MM`. */
export function localTimeOf(timezone: string, instant: string): { date: string; time: string } {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timezone);
  return {
    date: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}

/** The mornings in (after, upTo], in order. Instants are ISO 8601 UTC with milliseconds. */
export function morningsBetween(timezone: string, hour: number, after: string, upTo: string): LocalMorning[] {
  const mornings: LocalMorning[] = [];
  // A day more at both ends: a gap may move a morning to the date after.
  const last = Temporal.PlainDate.from(localTimeOf(timezone, upTo).date).add({ days: 1 });
  let date = Temporal.PlainDate.from(localTimeOf(timezone, after).date).subtract({ days: 1 });
  for (; Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
    const localDate = date.toString();
    const morning = morningOf(timezone, localDate, hour);
    if (morning > after && morning <= upTo) mornings.push({ localDate, morning });
  }
  return mornings;
}
