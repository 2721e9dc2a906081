import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { DynamoTable } from './dynamo-table.ts';
import type { OnUnreadable } from './errors.ts';
import { watchKeys } from './keys.ts';
import type { ReminderZone, ReminderZoneStore } from './reminder-zone-store.ts';

export const reminderZoneRow = z.object({
  timezone: z.string(),
  hour: z.int(),
  leadDays: z.set(z.number()).default(new Set<number>()),
  changedAt: z.string(),
  movedAt: z.string().optional(),
});

/** Reminder zones in DynamoDB: one row per zone and hour, all in one partition of the watches' table. */
export class DynamoReminderZoneStore implements ReminderZoneStore {
  readonly #table: DynamoTable;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#table = new DynamoTable(client, table);
  }

  async note({ timezone, hour, leadDays, changedAt, movedAt }: ReminderZone): Promise<void> {
    const sets = ['#timezone = :timezone', '#hour = :hour', 'changedAt = :changedAt'];
    if (movedAt !== undefined) sets.push('movedAt = :movedAt');
    // DynamoDB has no empty sets.
    const hasLeads = leadDays.length > 0;
    await this.#table.update(watchKeys.reminderZone(timezone, hour), {
      update: `SET ${sets.join(', ')}${hasLeads ? ' ADD leadDays :leadDays' : ''}`,
      names: { '#timezone': 'timezone', '#hour': 'hour' },
      values: {
        ':timezone': timezone,
        ':hour': hour,
        ':changedAt': changedAt,
        ...(movedAt !== undefined && { ':movedAt': movedAt }),
        ...(hasLeads && { ':leadDays': new Set(leadDays) }),
      },
    });
  }

  async list(onUnreadable?: OnUnreadable): Promise<ReminderZone[]> {
    const rows = await this.#table.queryAll({ partition: watchKeys.reminderZones, consistent: true });
    return this.#table
      .parseAll(reminderZoneRow, rows, onUnreadable)
      .map(({ leadDays, ...zone }) => ({ ...zone, leadDays: [...leadDays].sort((a, b) => a - b) }));
  }
}
