import { beforeEach, expect, it } from 'vitest';
import { DynamoSubscriberStore } from '../../../functions/stores/dynamo-subscriber-store.ts';
import { aSubscriber } from '../../support/builders/subscriber.ts';
import { describeOnEngines } from '../../support/dynamodb/describe-on-engines.ts';

const noon = '2025-10-27T12:00:00.000Z';

describeOnEngines('DynamoSubscriberStore, listToCheck and noteChecked', (database) => {
  let store: DynamoSubscriberStore;

  beforeEach(async () => {
    store = new DynamoSubscriberStore(database.client, await database.createTable('Subscribers'));
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
});
