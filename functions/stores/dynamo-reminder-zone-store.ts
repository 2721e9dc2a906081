import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { compareText } from '../domain/compare-text.ts';
import { later } from '../domain/time/instants.ts';
import { canonicalTimezone } from '../domain/time/zones.ts';
import { type Condition, DynamoTable, isThere, type Update } from './dynamo-table.ts';
import type { OnUnreadable } from './errors.ts';
import { watchKeys } from './keys.ts';
import type { ReminderZone, ReminderZoneStore, ZoneHour, ZoneUser } from './reminder-zone-store.ts';

export const reminderZoneRow = z.object({
  timezone: z.string(),
  hour: z.int(),
  leadDays: z.set(z.number()).default(new Set<number>()),
  changedAt: z.string(),
  movedAt: z.string().optional(),
  /** Whether all users are noted. Zones from before users were noted do not have it, and are never removed. */
  usersKnown: z.boolean().optional(),
  /** When a user was last seen there, ISO 8601 UTC. */
  checkedAt: z.string().optional(),
});
type ZoneRow = z.infer<typeof reminderZoneRow>;

export const zoneUserRow = z.object({ sk: z.string(), notedAt: z.string() });

/** The condition of a write to a zone that is new, or whose users are all noted. */
const knowsUsers = 'attribute_not_exists(pk) OR attribute_exists(usersKnown)';

/**
 * Reminder zones in DynamoDB, in the watches' table: one row per zone and hour, all in one partition, and one row per
 * user of a zone, in a partition per zone.
 */
export class DynamoReminderZoneStore implements ReminderZoneStore {
  readonly #table: DynamoTable;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#table = new DynamoTable(client, table);
  }

  async note(zone: ReminderZone, subscriberId: string): Promise<void> {
    const { timezone, hour, changedAt } = zone;
    // The user comes first. Otherwise CLOCK could find the zone without it.
    await this.#table.put({ ...watchKeys.zoneUser(timezone, hour, subscriberId), notedAt: changedAt });
    const { update, names, values } = noteOf(zone);
    const first = {
      update: update.replace('SET ', 'SET usersKnown = :true, '),
      condition: knowsUsers,
      names,
      values: { ...values, ':true': true },
    };
    const key = watchKeys.reminderZone(timezone, hour);
    if (!(await this.#table.updateIf(key, first))) await this.#table.update(key, { update, names, values });
  }

  async list(onUnreadable?: OnUnreadable): Promise<ReminderZone[]> {
    const zones = new Map<string, ReminderZone>();
    for (const row of await this.#rows(onUnreadable)) {
      const zone = zoneOf({ ...row, timezone: canonicalTimezone(row.timezone) });
      const name = `${zone.timezone} ${zone.hour}`;
      const known = zones.get(name);
      zones.set(name, known === undefined ? zone : merge(known, zone));
    }
    return [...zones.values()];
  }

  async listToCheck(before: string, most: number, onUnreadable?: OnUnreadable): Promise<ReminderZone[]> {
    const seenAt = ({ changedAt, checkedAt = '' }: ZoneRow) => later(changedAt, checkedAt);
    return (await this.#rows(onUnreadable))
      .filter((row) => row.usersKnown === true && seenAt(row) < before)
      .sort((a, b) => compareText(seenAt(a), seenAt(b)))
      .slice(0, most)
      .map(zoneOf);
  }

  async *listUsers({ timezone, hour }: ZoneHour): AsyncGenerator<readonly ZoneUser[]> {
    const query = { partition: watchKeys.zoneUsers(timezone, hour), consistent: true, limit: 100 };
    for await (const rows of this.#table.queryPages(query)) {
      yield rows.map((row) => {
        const { sk: subscriberId, notedAt } = this.#table.parse(zoneUserRow, row);
        return { subscriberId, notedAt };
      });
    }
  }

  async noteInUse({ timezone, hour }: ZoneHour, at: string): Promise<void> {
    const values = { ':at': at };
    const change = { update: 'SET checkedAt = :at', ...isThere, values };
    await this.#table.updateIf(watchKeys.reminderZone(timezone, hour), change);
  }

  async removeUser({ timezone, hour }: ZoneHour, { subscriberId, notedAt }: ZoneUser): Promise<void> {
    const condition = { condition: 'notedAt = :notedAt', values: { ':notedAt': notedAt } };
    await this.#table.deleteIf(watchKeys.zoneUser(timezone, hour, subscriberId), condition);
  }

  async remove(zone: ReminderZone): Promise<boolean> {
    return this.#table.deleteIf(watchKeys.reminderZone(zone.timezone, zone.hour), isUnchangedSince(zone));
  }

  async mergeOtherNames(at: string, onUnreadable?: OnUnreadable): Promise<number> {
    let merged = 0;
    for (const row of await this.#rows(onUnreadable)) {
      const timezone = canonicalTimezone(row.timezone);
      if (timezone === row.timezone) continue;
      const { hour, movedAt } = row;
      // The times are those of now, not of the row: that costs at most some reads, and loses no reminder.
      const moved = movedAt === undefined ? {} : { movedAt: at };
      const { update, ...placeholders } = noteOf({ ...zoneOf(row), timezone, changedAt: at, ...moved });
      const key = watchKeys.reminderZone(timezone, hour);
      await this.#table.update(key, { update: `${update} REMOVE usersKnown`, ...placeholders });
      if (await this.remove(zoneOf(row))) merged += 1;
    }
    return merged;
  }

  async #rows(onUnreadable?: OnUnreadable): Promise<ZoneRow[]> {
    const rows = await this.#table.queryAll({ partition: watchKeys.reminderZones, consistent: true });
    return this.#table.parseAll(reminderZoneRow, rows, onUnreadable);
  }
}

/** Returns the change that records a zone. Its expression begins with `SET `. */
function noteOf({ timezone, hour, leadDays, changedAt, movedAt }: ReminderZone): Update {
  const sets = ['#timezone = :timezone', '#hour = :hour', 'changedAt = :changedAt'];
  if (movedAt !== undefined) sets.push('movedAt = :movedAt');
  // DynamoDB has no empty sets.
  const hasLeads = leadDays.length > 0;
  return {
    update: `SET ${sets.join(', ')}${hasLeads ? ' ADD leadDays :leadDays' : ''}`,
    names: { '#timezone': 'timezone', '#hour': 'hour' },
    values: {
      ':timezone': timezone,
      ':hour': hour,
      ':changedAt': changedAt,
      ...(movedAt !== undefined && { ':movedAt': movedAt }),
      ...(hasLeads && { ':leadDays': new Set(leadDays) }),
    },
  };
}

function isUnchangedSince({ changedAt }: ReminderZone): Condition {
  return { condition: 'changedAt = :changedAt', values: { ':changedAt': changedAt } };
}

function zoneOf({ timezone, hour, leadDays, changedAt, movedAt }: ZoneRow): ReminderZone {
  const leads = [...leadDays].sort((a, b) => a - b);
  return { timezone, hour, leadDays: leads, changedAt, ...(movedAt !== undefined && { movedAt }) };
}

/** Returns one zone with the leads and the latest times of two. */
function merge(a: ReminderZone, b: ReminderZone): ReminderZone {
  const movedAt = later(a.movedAt ?? '', b.movedAt ?? '');
  return {
    ...a,
    leadDays: [...new Set([...a.leadDays, ...b.leadDays])].sort((x, y) => x - y),
    changedAt: later(a.changedAt, b.changedAt),
    ...(movedAt !== '' && { movedAt }),
  };
}
