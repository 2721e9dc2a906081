import { addDays, daysBetween } from './days.ts';
import { morningOf } from './morning.ts';

/** A due date, seen on one local morning. Days are `YYYY-MM-DD`, instants ISO 8601 UTC. */
export interface DueOnMorning {
  readonly dueFirstDay: string;
  readonly dueLastDay: string;
  readonly localDate: string;
  readonly morning: string;
  readonly timezone: string;
  readonly hour: number;
}

/**
 * Whether a watch reminds of a due date on this morning, and if so how many days ahead of its first day that is.
 *
 * A lead counts when its morning comes after article and watch were both there (`knownSince`). Where all leads had
 * passed by then, there is one reminder on the first morning after, as long as the date is not past: then the
 * answer may be less than every lead, and below zero for a month or a year that has begun.
 */
export function remindsOn(
  due: DueOnMorning & { readonly leadDays: readonly number[]; readonly knownSince: string },
): number | undefined {
  // At the very instant counts as passed: CLOCK may have done that morning just before.
  if (due.knownSince >= due.morning) return undefined;
  const daysAhead = daysBetween(due.localDate, due.dueFirstDay);
  if (due.leadDays.includes(daysAhead)) return daysAhead;
  const allPassed = due.leadDays.every((lead) => lead > daysAhead);
  return allPassed && isFirstMorningAfter(due.knownSince, due) && due.dueLastDay >= due.localDate
    ? daysAhead
    : undefined;
}

/**
 * Whether any watch of a zone may be reminded on this morning: what CLOCK asks before it bothers MATCH. Never
 * narrower than {@link remindsOn} for watches whose leads are among the zone's and who asked at `changedAt` or
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

/** Whether no morning lies between the instant and this one. */
function isFirstMorningAfter(instant: string, { timezone, localDate, hour }: DueOnMorning): boolean {
  return morningOf(timezone, addDays(localDate, -1), hour) <= instant;
}
