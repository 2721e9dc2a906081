import { addDays } from './days.ts';
import { dayMs, shift } from './instants.ts';
import { morningOf, morningsBetween } from './morning.ts';
import { remindsOn } from './reminder.ts';

/** A reminder that will go out: the local morning as an instant (ISO 8601 UTC), and how many days ahead it is. */
export interface ComingReminder {
  readonly remindAt: string;
  readonly daysAhead: number;
}

/** Two local days on there is a morning for the late rule, whatever the zone's offset does. */
const lateWindowMs = 2 * dayMs;

/**
 * The reminders on one due date that are still to come at `now` (ISO 8601 UTC), earliest first, for a watch that
 * asks from `now` on. They are those that {@link remindsOn} lets through: there is one rule.
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
