import type { OnUnreadable } from './errors.ts';

/** A time zone and local hour at which some watch reminds. */
export interface ReminderZone {
  readonly timezone: string;
  readonly hour: number;
  /** Every lead (days ahead) that a watch there has used. Leads that are no longer in use may still be in it. */
  readonly leadDays: readonly number[];
  /** When a watch last began to remind there, ISO 8601 UTC. */
  readonly changedAt: string;
  /** When a subscriber last moved there from another zone or hour, ISO 8601 UTC. The move may have skipped a morning. */
  readonly movedAt?: string;
}

/** The zones and hours at which reminders go out. The API writes them and CLOCK reads them. */
export interface ReminderZoneStore {
  /** Records that a watch reminds there. Adds leads, never removes one. */
  note(zone: ReminderZone): Promise<void>;
  /**
   * Lists the zones. Leaves out those that cannot be read, and gives their errors to `onUnreadable`.
   * @throws {StoredRowError} without `onUnreadable`
   */
  list(onUnreadable?: OnUnreadable): Promise<ReminderZone[]>;
}
