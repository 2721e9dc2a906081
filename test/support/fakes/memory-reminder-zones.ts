import type {
  ReminderZone,
  ReminderZoneStore,
  ZoneHour,
  ZoneUser,
} from '../../../functions/stores/reminder-zone-store.ts';

/** Reminder zones in memory, with their users. All names are canonical. */
export class MemoryReminderZones implements ReminderZoneStore {
  readonly #zones = new Map<string, ReminderZone>();
  readonly #users = new Map<string, Map<string, ZoneUser>>();
  readonly #checkedAt = new Map<string, string>();

  async note(zone: ReminderZone, subscriberId: string): Promise<void> {
    const key = keyOf(zone);
    const users = this.#users.get(key) ?? new Map<string, ZoneUser>();
    this.#users.set(key, users.set(subscriberId, { subscriberId, notedAt: zone.changedAt }));
    const known = this.#zones.get(key);
    const leadDays = [...new Set([...(known?.leadDays ?? []), ...zone.leadDays])];
    this.#zones.set(key, { ...known, ...zone, leadDays });
  }

  list = async (): Promise<ReminderZone[]> => [...this.#zones.values()];

  async listToCheck(before: string, most: number): Promise<ReminderZone[]> {
    const isDue = (zone: ReminderZone) =>
      zone.changedAt < before && (this.#checkedAt.get(keyOf(zone)) ?? '') < before;
    return [...this.#zones.values()].filter(isDue).slice(0, most);
  }

  async *listUsers(zone: ZoneHour): AsyncGenerator<readonly ZoneUser[]> {
    yield [...(this.#users.get(keyOf(zone))?.values() ?? [])];
  }

  async noteInUse(zone: ZoneHour, at: string): Promise<void> {
    this.#checkedAt.set(keyOf(zone), at);
  }

  async removeUser(zone: ZoneHour, { subscriberId, notedAt }: ZoneUser): Promise<void> {
    const users = this.#users.get(keyOf(zone));
    if (users?.get(subscriberId)?.notedAt === notedAt) users.delete(subscriberId);
  }

  async remove(zone: ReminderZone): Promise<boolean> {
    if (this.#zones.get(keyOf(zone))?.changedAt !== zone.changedAt) return false;
    return this.#zones.delete(keyOf(zone));
  }

  mergeOtherNames = async (): Promise<number> => 0;
}

function keyOf({ timezone, hour }: ZoneHour): string {
  return `${timezone} ${hour}`;
}
