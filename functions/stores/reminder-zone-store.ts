import type { OnUnreadable } from './errors.ts';

/** A time zone and local hour. Each zone has its canonical name (`canonicalTimezone`). */
export interface ZoneHour {
  readonly timezone: string;
  readonly hour: number;
}

/** A time zone and local hour at which some watch reminds. */
export interface ReminderZone extends ZoneHour {
  /** Every lead (days ahead) that a watch there has used. Leads that are no longer in use may still be in it. */
  readonly leadDays: readonly number[];
  /** When a watch last began to remind there, ISO 8601 UTC. */
  readonly changedAt: string;
  /** When a subscriber last moved there from another zone or hour, ISO 8601 UTC. The move may have skipped a morning. */
  readonly movedAt?: string;
}

/** A subscriber who was noted as a user of a zone. They may have left it since. */
export interface ZoneUser {
  readonly subscriberId: string;
  /** When a watch of the subscriber last began to remind there, ISO 8601 UTC. */
  readonly notedAt: string;
}

/**
 * The zones and hours at which reminders go out, each with its users. The API writes them. CLOCK reads them, and removes
 * those that nobody uses.
 *
 * A zone is noted before the row of the watch or the subscriber is written. So a zone without users was noted long ago,
 * or its request failed. Removals hold only if nothing was noted since the zone or the user was read: a subscriber who
 * moves there meanwhile keeps the zone.
 */
export interface ReminderZoneStore {
  /** Records that a watch of a subscriber reminds there. Adds leads, never removes one. */
  note(zone: ReminderZone, subscriberId: string): Promise<void>;
  /**
   * Lists the zones. Leaves out those that cannot be read, and gives their errors to `onUnreadable`.
   * @throws {StoredRowError} without `onUnreadable`
   */
  list(onUnreadable?: OnUnreadable): Promise<ReminderZone[]>;
  /**
   * Lists at most `most` zones that were neither noted nor seen in use since an instant, the longest unseen first. Zones
   * whose users are not all known are left out.
   */
  listToCheck(before: string, most: number, onUnreadable?: OnUnreadable): Promise<ReminderZone[]>;
  /** Lists the users of a zone, page by page. */
  listUsers(zone: ZoneHour): AsyncIterable<readonly ZoneUser[]>;
  /** Records that a zone was seen in use. */
  noteInUse(zone: ZoneHour, at: string): Promise<void>;
  /** Removes a user, unless they were noted again since they were read. */
  removeUser(zone: ZoneHour, user: ZoneUser): Promise<void>;
  /** Removes a zone, unless it was noted again since it was read. Returns whether it is removed. */
  remove(zone: ReminderZone): Promise<boolean>;
  /** Replaces zones that were stored under another of their names by the canonical zone. Returns how many. */
  mergeOtherNames(at: string, onUnreadable?: OnUnreadable): Promise<number>;
}
