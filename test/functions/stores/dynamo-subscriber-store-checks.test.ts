import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, expect, it } from 'vitest';
import { DynamoSubscriberStore } from '../../../functions/stores/dynamo-subscriber-store.ts';
import { subscriberKeys } from '../../../functions/stores/keys.ts';
import { aSubscriber } from '../../support/builders/subscriber.ts';
import { describeOnEngines } from '../../support/dynamodb/describe-on-engines.ts';

const noon = '2025-10-27T12:00:00.000Z';

describeOnEngines('DynamoSubscriberStore, listToCheck and noteChecked', (database) => {
  let table: string;
  let store: DynamoSubscriberStore;

  beforeEach(async () => {
    table = await database.createTable('Subscribers');
    store = new DynamoSubscriberStore(database.client, table);
  });

  async function make(id: string, status: 'pending' | 'confirmed' | 'paused' | 'unsubscribed') {
    return store.create(aSubscriber({ id, status, address: `${id}@example.com` }));
  }

  async function listed(before: string, most = 100): Promise<string[]> {
    return (await store.listToCheck(before, most)).map(({ id }) => id).sort();
  }

  it('lists confirmed and paused subscribers, and no others', async () => {
    await make('sub_pending', 'pending');
    await make('sub_confirmed', 'confirmed');
    await make('sub_paused', 'paused');
    await make('sub_unsubscribed', 'unsubscribed');

    expect(await listed(noon)).toEqual(['sub_confirmed', 'sub_paused']);
  });

  it('lists only subscribers that SNS was not asked about since the instant, up to a number', async () => {
    for (let i = 0; i < 9; i += 1) await make(`sub_${i}`, 'confirmed');
    await store.noteChecked('sub_3', noon);

    expect(await listed(noon)).toHaveLength(8);
    expect(await listed(noon)).not.toContain('sub_3');
    expect(await listed('2025-10-27T12:00:00.001Z')).toContain('sub_3');
    expect(await listed(noon, 5)).toHaveLength(5);
  });

  it('does not list a subscriber who left, even when a check is recorded later', async () => {
    const subscriber = await make('sub_1', 'confirmed');
    await store.update({ ...subscriber, status: 'unsubscribed', updatedAt: noon }, subscriber.updatedAt);

    await store.noteChecked('sub_1', noon);
    await store.noteChecked('sub_nobody', noon);

    expect(await listed('2026-01-01T00:00:00.000Z')).toEqual([]);
    expect(await store.get('sub_nobody')).toBeUndefined();
  });

  it('does not change updatedAt when a check is recorded', async () => {
    const subscriber = await make('sub_1', 'confirmed');

    await store.noteChecked('sub_1', noon);

    expect(await store.get('sub_1')).toEqual({ ...subscriber, checkedAt: noon });
  });

  it('lists the wanted number of subscribers behind some that cannot be read, and reports those', async () => {
    const bad = ['bad_1', 'bad_2', 'bad_3', 'bad_4', 'bad_5', 'bad_6'];
    for (const id of bad) {
      const row = {
        ...subscriberKeys.subscriber(id),
        ...subscriberKeys.inToCheck(id, '2025-01-01T00:00:00.000Z'),
      };
      await database.client.send(new PutCommand({ TableName: table, Item: row }));
    }
    for (let i = 0; i < 9; i += 1) await make(`sub_${i}`, 'confirmed');
    const unreadable = new Set<string>();

    const found = await store.listToCheck(noon, 9, (error) => unreadable.add(error.row));

    expect(found).toHaveLength(9);
    expect([...unreadable].sort()).toEqual(bad.map((id) => `${table} SUBSCRIBER#${id} SELF`));
  });
});
