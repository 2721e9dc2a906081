import { addDays } from './days.ts';
import { dayMs, shift } from './instants.ts';
import { morningOf, morningsBetween } from './mornings.ts';
import { remindsOn } from './reminder.ts';

/** A reminder that will go out: the instant of its local morning, and the number of days until the date is due. */
export interface ComingReminder {
  readonly remindAt: string;
  readonly daysAhead: number;
}

/** In this time every zone has a morning for the late reminder, also when its clock changes. */
const lateWindowMs = 2 * dayMs;

/**
 * Lists the reminders on one due date that are still to come at the instant `now`, earliest first, for a watch that is made
 * at `now`. {@link remindsOn} decides on each of them, so that there is one rule.
 */
export function comingReminders({
  dueFirstDay,
  dueLastDay,
  leadDays,
  timezone,
  hour,
  now,
}: {
  /** `YYYY-MM-DD` */
  readonly dueFirstDay: string;
  /** `YYYY-MM-DD` */
  readonly dueLastDay: string;
  readonly leadDays: readonly number[];
  readonly timezone: string;
  readonly hour: number;
  readonly now: string;
}): ComingReminder[] {
  const mornings = new Map<string, string>();
  for (const lead of leadDays) {
    const localDate = addDays(dueFirstDay, -lead);
    mornings.set(localDate, morningOf(timezone, localDate, hour));
  }
  const soon = shift(now, lateWindowMs);
  for (const { localDate, morning } of morningsBetween(timezone, hour, now, soon)) {
    mornings.set(localDate, morning);
  }
  const coming: ComingReminder[] = [];
  for (const [localDate, morning] of mornings) {
    if (morning <= now) continue;
    const daysAhead = remindsOn({
      dueFirstDay,
      dueLastDay,
      localDate,
      morning,
      timezone,
      hour,
      leadDays,
      knownSince: now,
    });
    if (daysAhead !== undefined) coming.push({ remindAt: morning, daysAhead });
  }
  return coming.sort((a, b) => (a.remindAt < b.remindAt ? -1 : 1));
}
