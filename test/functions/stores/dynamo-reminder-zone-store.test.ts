import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { DynamoReminderZoneStore } from '../../../functions/stores/dynamo-reminder-zone-store.ts';
import { StoredRowError } from '../../../functions/stores/errors.ts';
import { watchKeys } from '../../../functions/stores/keys.ts';
import { describeOnEngines } from '../../support/dynamodb/describe-on-engines.ts';
import { inOneList } from '../../support/in-one-list.ts';

describeOnEngines('DynamoReminderZoneStore', (database) => {
  let table: string;
  let store: DynamoReminderZoneStore;

  beforeEach(async () => {
    table = await database.createTable('Watches');
    store = new DynamoReminderZoneStore(database.client, table);
  });

  it('records zones and hours, and only ever adds leads', async () => {
    const zone = { timezone: 'Asia/Tokyo', hour: 8, leadDays: [1, 0], changedAt: '2025-10-01' };
    await store.note(zone, 'sub_1');
    await store.note({ ...zone, leadDays: [7], changedAt: '2025-10-02' }, 'sub_1');
    await store.note({ ...zone, hour: 9 }, 'sub_1');

    const zones = await store.list();

    expect(zones).toEqual([
      { ...zone, leadDays: [0, 1, 7], changedAt: '2025-10-02' },
      { ...zone, hour: 9, leadDays: [0, 1] },
    ]);
  });

  it('records a zone whose watches have no lead', async () => {
    const zone = { timezone: 'Asia/Tokyo', hour: 8, leadDays: [], changedAt: '2025-10-01' };

    await store.note(zone, 'sub_1');

    expect(await store.list()).toEqual([zone]);
  });

  it('keeps the time of the last move when a later watch did not move', async () => {
    const zone = { timezone: 'Asia/Tokyo', hour: 8, leadDays: [1], changedAt: '2025-10-01' };

    await store.note({ ...zone, movedAt: '2025-10-01' }, 'sub_1');
    await store.note({ ...zone, changedAt: '2025-10-02' }, 'sub_1');

    expect(await store.list()).toEqual([{ ...zone, changedAt: '2025-10-02', movedAt: '2025-10-01' }]);
  });

  it('leaves out a zone that does not fit its schema, and reports it', async () => {
    const zone = { timezone: 'Asia/Tokyo', hour: 8, leadDays: [1], changedAt: '2025-10-01' };
    await store.note(zone, 'sub_1');
    const row = { pk: watchKeys.reminderZones, sk: 'Mars', timezone: 'Mars' };
    await database.client.send(new PutCommand({ TableName: table, Item: row }));
    const unreadable: string[] = [];

    expect(await store.list((error) => unreadable.push(error.row))).toEqual([zone]);
    expect(unreadable).toEqual([`${table} REMINDERZONES Mars`]);
    await expect(store.list()).rejects.toThrow(StoredRowError);
  });

  const zone = { timezone: 'Asia/Tokyo', hour: 8, leadDays: [1], changedAt: '2025-10-01' };
  const usersOf = async (timezone = 'Asia/Tokyo', hour = 8) => inOneList(store.listUsers({ timezone, hour }));

  describe('the users of a zone', () => {
    it('are those who were noted there, each with the last time', async () => {
      await store.note(zone, 'sub_1');
      await store.note(zone, 'sub_2');
      await store.note({ ...zone, changedAt: '2025-10-02' }, 'sub_1');
      await store.note({ ...zone, hour: 9 }, 'sub_3');

      expect(await usersOf()).toEqual([
        { subscriberId: 'sub_1', notedAt: '2025-10-02' },
        { subscriberId: 'sub_2', notedAt: '2025-10-01' },
      ]);
    });

    it('are listed page by page', async () => {
      for (let i = 0; i < 130; i += 1) await store.note(zone, `sub_${i}`);

      expect(await usersOf()).toHaveLength(130);
    });

    it('are removed, unless they were noted again', async () => {
      await store.note(zone, 'sub_1');
      await store.note(zone, 'sub_2');
      const [first, second] = await usersOf();
      await store.note({ ...zone, changedAt: '2025-10-02' }, 'sub_2');

      for (const user of [first, second]) if (user !== undefined) await store.removeUser(zone, user);

      expect(await usersOf()).toEqual([{ subscriberId: 'sub_2', notedAt: '2025-10-02' }]);
    });
  });

  describe('a zone to check', () => {
    it('was neither noted nor seen in use for long, and the longest unseen comes first', async () => {
      await store.note({ ...zone, hour: 1, changedAt: '2025-10-03' }, 'sub_1');
      await store.note({ ...zone, hour: 2, changedAt: '2025-10-02' }, 'sub_1');
      await store.note({ ...zone, hour: 3, changedAt: '2025-10-01' }, 'sub_1');
      await store.note({ ...zone, hour: 4, changedAt: '2025-10-01' }, 'sub_1');
      await store.noteInUse({ ...zone, hour: 4 }, '2025-10-05');

      const hours = async (most: number) =>
        (await store.listToCheck('2025-10-03', most)).map(({ hour }) => hour);

      expect(await hours(10)).toEqual([3, 2]);
      expect(await hours(1)).toEqual([3]);
    });

    it('is removed, unless it was noted meanwhile', async () => {
      await store.note(zone, 'sub_1');
      await store.note({ ...zone, hour: 9 }, 'sub_1');
      await store.note({ ...zone, changedAt: '2025-10-02' }, 'sub_2');

      expect(await store.remove(zone)).toBe(false);
      expect(await store.remove({ ...zone, hour: 9 })).toBe(true);
      expect((await store.list()).map(({ hour }) => hour)).toEqual([8]);
    });

    it('stays removed when it is seen in use too late', async () => {
      await store.note(zone, 'sub_1');
      await store.remove(zone);

      await store.noteInUse(zone, '2025-10-05');

      expect(await store.list()).toEqual([]);
    });
  });

  describe('rows from before users were noted', () => {
    const old = async (timezone: string, leadDays: number[], changedAt = '2025-09-01') => {
      const Item = { ...watchKeys.reminderZone(timezone, 8), timezone, hour: 8, changedAt };
      await database.client.send(
        new PutCommand({ TableName: table, Item: { ...Item, leadDays: new Set(leadDays) } }),
      );
    };

    it('are never offered for a check, also after a new note', async () => {
      await old('Asia/Tokyo', [3]);
      await store.note(zone, 'sub_1');

      expect(await store.listToCheck('2099', 10)).toEqual([]);
      expect(await store.list()).toEqual([{ ...zone, leadDays: [1, 3] }]);
    });

    it('under other names of a zone are one zone, with all leads and the latest times', async () => {
      await old('asia/tokyo', [3]);
      await old('Japan', [7], '2025-11-01');
      await store.note({ ...zone, movedAt: '2025-10-01' }, 'sub_1');

      const zones = await store.list();

      expect(zones).toEqual([
        {
          timezone: 'Asia/Tokyo',
          hour: 8,
          leadDays: [1, 3, 7],
          changedAt: '2025-11-01',
          movedAt: '2025-10-01',
        },
      ]);
    });

    it('under other names are replaced by the canonical row, which then is never removed', async () => {
      await old('asia/tokyo', [3]);
      await old('ASIA/TOKYO', [7]);
      await store.note(zone, 'sub_1');

      expect(await store.mergeOtherNames('2025-12-01')).toBe(2);
      expect(await store.mergeOtherNames('2025-12-02')).toBe(0);

      expect(await store.list()).toEqual([{ ...zone, leadDays: [1, 3, 7], changedAt: '2025-12-01' }]);
      expect(await store.listToCheck('2099', 10)).toEqual([]);
    });
  });
});
