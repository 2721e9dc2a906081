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

/** Canonical names by the names that were asked for. There are some 600 names, and more spellings in other case. */
const knownNames = new Map<string, string>();
const maxKnownNames = 2_000;

/**
 * Returns the one name of a zone that `Intl` uses for all of its names and spellings. Reminders are grouped by zone, so
 * each zone must have one name. A name that `Intl` does not know is returned unchanged.
 *
 * Example: `america/new_york` and `US/Eastern` become `America/New_York`.
 */
export function canonicalTimezone(name: string): string {
  const known = knownNames.get(name);
  if (known !== undefined) return known;
  const canonical = isTimezone(name)
    ? new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
    : name;
  if (knownNames.size >= maxKnownNames) knownNames.clear();
  knownNames.set(name, canonical);
  return canonical;
}

/** Returns the local date (`YYYY-MM-DD`) and time (`HH:MM`) of an instant in a zone. */
export function localTimeOf(timezone: string, instant: string): { date: string; time: string } {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timezone);
  return {
    date: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}
