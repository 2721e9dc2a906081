import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, expect, it } from 'vitest';
import { DynamoReminderZoneStore } from '../../../functions/stores/dynamo-reminder-zone-store.ts';
import { StoredRowError } from '../../../functions/stores/errors.ts';
import { watchKeys } from '../../../functions/stores/keys.ts';
import { describeOnEngines } from '../../support/dynamodb/describe-on-engines.ts';

describeOnEngines('DynamoReminderZoneStore', (database) => {
  let table: string;
  let store: DynamoReminderZoneStore;

  beforeEach(async () => {
    table = await database.createTable('Watches');
    store = new DynamoReminderZoneStore(database.client, table);
  });

  it('records zones and hours, and only ever adds leads', async () => {
    const zone = { timezone: 'Asia/Tokyo', hour: 8, leadDays: [1, 0], changedAt: '2025-10-01' };
    await store.note(zone);
    await store.note({ ...zone, leadDays: [7], changedAt: '2025-10-02' });
    await store.note({ ...zone, hour: 9 });

    const zones = await store.list();

    expect(zones).toEqual([
      { ...zone, leadDays: [0, 1, 7], changedAt: '2025-10-02' },
      { ...zone, hour: 9, leadDays: [0, 1] },
    ]);
  });

  it('records a zone whose watches have no lead', async () => {
    const zone = { timezone: 'Asia/Tokyo', hour: 8, leadDays: [], changedAt: '2025-10-01' };

    await store.note(zone);

    expect(await store.list()).toEqual([zone]);
  });

  it('keeps the time of the last move when a later watch did not move', async () => {
    const zone = { timezone: 'Asia/Tokyo', hour: 8, leadDays: [1], changedAt: '2025-10-01' };

    await store.note({ ...zone, movedAt: '2025-10-01' });
    await store.note({ ...zone, changedAt: '2025-10-02' });

    expect(await store.list()).toEqual([{ ...zone, changedAt: '2025-10-02', movedAt: '2025-10-01' }]);
  });

  it('leaves out a zone that does not fit its schema, and reports it', async () => {
    const zone = { timezone: 'Asia/Tokyo', hour: 8, leadDays: [1], changedAt: '2025-10-01' };
    await store.note(zone);
    const row = { pk: watchKeys.reminderZones, sk: 'Mars', timezone: 'Mars' };
    await database.client.send(new PutCommand({ TableName: table, Item: row }));
    const unreadable: string[] = [];

    expect(await store.list((error) => unreadable.push(error.row))).toEqual([zone]);
    expect(unreadable).toEqual([`${table} REMINDERZONES Mars`]);
    await expect(store.list()).rejects.toThrow(StoredRowError);
  });
});
