import { addDays, daysBetween } from './days.ts';
import { morningOf } from './mornings.ts';

/** A due date on one local morning. `localDate` and the due days are `YYYY-MM-DD`; `morning` is an instant. */
export interface DueOnMorning {
  readonly dueFirstDay: string;
  readonly dueLastDay: string;
  readonly localDate: string;
  readonly morning: string;
  readonly timezone: string;
  readonly hour: number;
}

/**
 * Decides whether a watch reminds of a due date on this morning. Returns the number of days from this morning to the first
 * due day, or undefined for no reminder.
 *
 * A lead counts when its morning is after `knownSince`, the instant at which both article and watch existed. If all leads
 * had passed by then, there is one late reminder on the first morning after, as long as the date is not past. Its number
 * of days is smaller than every lead, and negative for a month or a year that has begun.
 *
 * With `now`, a morning that is worked through late gives no reminder if the morning of a later lead has come too: the
 * reminder of that lead says the same. Example: CLOCK was down over the leads 7, 1 and 0, so only that of lead 0 goes out.
 */
export function remindsOn(
  due: DueOnMorning & {
    readonly leadDays: readonly number[];
    readonly knownSince: string;
    readonly now?: string;
  },
): number | undefined {
  // A morning at the same instant counts as passed: CLOCK may have worked through it just before.
  if (due.knownSince >= due.morning) return undefined;
  const daysAhead = daysBetween(due.localDate, due.dueFirstDay);
  if (due.leadDays.includes(daysAhead)) return isFollowed(daysAhead, due) ? undefined : daysAhead;
  const allPassed = due.leadDays.every((lead) => lead > daysAhead);
  return allPassed && isFirstMorningAfter(due.knownSince, due) && due.dueLastDay >= due.localDate
    ? daysAhead
    : undefined;
}

/**
 * Whether any watch of a zone may be reminded on this morning. CLOCK checks this before it sends work to MATCH. It is true
 * whenever {@link remindsOn} reminds a watch whose leads are among those of the zone and that was made at `changedAt` or
 * before.
 */
export function mayRemind({
  acceptedAt,
  zone,
  ...due
}: Omit<DueOnMorning, 'timezone' | 'hour'> & {
  readonly acceptedAt: string;
  readonly zone: {
    readonly timezone: string;
    readonly hour: number;
    readonly leadDays: readonly number[];
    readonly changedAt: string;
  };
}): boolean {
  if (acceptedAt >= due.morning) return false;
  if (zone.leadDays.includes(daysBetween(due.localDate, due.dueFirstDay))) return true;
  if (due.dueLastDay < due.localDate) return false;
  const latest = acceptedAt > zone.changedAt ? acceptedAt : zone.changedAt;
  return latest >= morningOf(zone.timezone, addDays(due.localDate, -1), zone.hour);
}

/** Whether the morning of a later lead has come by now. */
function isFollowed(
  daysAhead: number,
  {
    dueFirstDay,
    timezone,
    hour,
    leadDays,
    now,
  }: DueOnMorning & { readonly leadDays: readonly number[]; readonly now?: string },
): boolean {
  if (now === undefined) return false;
  return leadDays.some(
    (lead) => lead < daysAhead && morningOf(timezone, addDays(dueFirstDay, -lead), hour) <= now,
  );
}

/** Whether no morning is between the instant and this one. */
function isFirstMorningAfter(instant: string, { timezone, localDate, hour }: DueOnMorning): boolean {
  return morningOf(timezone, addDays(localDate, -1), hour) <= instant;
}
