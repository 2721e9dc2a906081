import { Temporal } from 'temporal-polyfill';
import { addDays, dayOf } from './days.ts';

/** A local morning: its local date, and the instant of its reminder hour. */
export interface LocalMorning {
  readonly localDate: string;
  readonly morning: string;
}

/**
 * Returns the instant of `hour`:00 on a date in a zone. When the change to summer time skips that hour, the instant is
 * later by the length of the gap. When the hour comes twice, the first one counts ("compatible", RFC 5545).
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

/** A cache. CLOCK needs the same few mornings of each zone in every run, and the rules of zones are slow to read. */
const knownMornings = new Map<string, string>();
const maxKnownMornings = 20_000;

function computeMorning(timezone: string, localDate: string, hour: number): string {
  const local = Temporal.PlainDate.from(localDate).toZonedDateTime({
    timeZone: timezone,
    plainTime: { hour },
  });
  return new Date(local.epochMilliseconds).toISOString();
}

/** Returns the mornings after `after`, up to and including `upTo`, in order. */
export function morningsBetween(timezone: string, hour: number, after: string, upTo: string): LocalMorning[] {
  return morningsOn(localDatesBetween(after, upTo), { timezone, hour, after, upTo });
}

/**
 * Returns every local date that some zone has between two instants. No zone is a whole day ahead of UTC or behind it.
 */
export function localDatesBetween(after: string, upTo: string): string[] {
  const dates: string[] = [];
  const last = addDays(dayOf(upTo), 1);
  for (let date = addDays(dayOf(after), -1); date <= last; date = addDays(date, 1)) {
    dates.push(date);
  }
  return dates;
}

/** Returns the mornings of these dates that are after `after`, up to and including `upTo`. */
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
