import { Temporal } from 'temporal-polyfill';
import { addDays, dayOf } from './days.ts';

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
  const name = `${timezone} ${localDate} ${hour}`;
  const known = knownMornings.get(name);
  if (known !== undefined) return known;
  const morning = computeMorning(timezone, localDate, hour);
  if (knownMornings.size >= maxKnownMornings) knownMornings.clear();
  knownMornings.set(name, morning);
  return morning;
}

/** CLOCK asks for the same few mornings of each zone run after run, and the rules of zones are slow to read. */
const knownMornings = new Map<string, string>();
const maxKnownMornings = 20_000;

function computeMorning(timezone: string, localDate: string, hour: number): string {
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
  return morningsOn(localDatesBetween(after, upTo), { timezone, hour, after, upTo });
}

/** Every date that it is anywhere between two instants: no zone is a day ahead of UTC or behind it. */
export function localDatesBetween(after: string, upTo: string): string[] {
  const dates: string[] = [];
  const last = addDays(dayOf(upTo), 1);
  for (let date = addDays(dayOf(after), -1); date <= last; date = addDays(date, 1)) {
    dates.push(date);
  }
  return dates;
}

/** Those mornings of the dates that lie in (after, upTo]. */
export function morningsOn(
  dates: readonly string[],
  window: {
    readonly timezone: string;
    readonly hour: number;
    readonly after: string;
    readonly upTo: string;
  },
): LocalMorning[] {
  const { timezone, hour, after, upTo } = window;
  const mornings: LocalMorning[] = [];
  for (const localDate of dates) {
    const morning = morningOf(timezone, localDate, hour);
    if (morning > after && morning <= upTo) mornings.push({ localDate, morning });
  }
  return mornings;
}
