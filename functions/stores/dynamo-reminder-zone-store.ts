import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { watchKeys } from './keys.ts';
import type { ReminderZone, ReminderZoneStore } from './reminder-zone-store.ts';
import { parseRow, queryAll } from './rows.ts';

const zoneRow = z.object({
  timezone: z.string(),
  hour: z.int(),
  leadDays: z.set(z.number()).default(new Set<number>()),
  changedAt: z.string(),
  movedAt: z.string().optional(),
});

/** Reminder zones in DynamoDB: one row per zone and hour, all in one partition of the watches' table. */
export class DynamoReminderZoneStore implements ReminderZoneStore {
  readonly #client: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#client = client;
    this.#table = table;
  }

  async note({ timezone, hour, leadDays, changedAt, movedAt }: ReminderZone): Promise<void> {
    const sets = ['#timezone = :timezone', '#hour = :hour', 'changedAt = :changedAt'];
    if (movedAt !== undefined) sets.push('movedAt = :movedAt');
    // DynamoDB has no empty sets.
    const hasLeads = leadDays.length > 0;
    await this.#client.send(
      new UpdateCommand({
        TableName: this.#table,
        Key: { ...watchKeys.reminderZone(timezone, hour) },
        UpdateExpression: `SET ${sets.join(', ')}${hasLeads ? ' ADD leadDays :leadDays' : ''}`,
        ExpressionAttributeNames: { '#timezone': 'timezone', '#hour': 'hour' },
        ExpressionAttributeValues: {
          ':timezone': timezone,
          ':hour': hour,
          ':changedAt': changedAt,
          ...(movedAt !== undefined && { ':movedAt': movedAt }),
          ...(hasLeads && { ':leadDays': new Set(leadDays) }),
        },
      }),
    );
  }

  async list(): Promise<ReminderZone[]> {
    const rows = await queryAll(this.#client, {
      TableName: this.#table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': watchKeys.reminderZones },
      ConsistentRead: true,
    });
    return rows.map((row) => {
      const { leadDays, ...zone } = parseRow(zoneRow, row, this.#table);
      return { ...zone, leadDays: [...leadDays].sort((a, b) => a - b) };
    });
  }
}
