import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, expect, it } from 'vitest';
import { ConflictError } from '../../../functions/runtime/errors.ts';
import { DynamoSubscriberStore } from '../../../functions/stores/dynamo-subscriber-store.ts';
import { StoredRowError } from '../../../functions/stores/errors.ts';
import { subscriberKeys } from '../../../functions/stores/keys.ts';
import { aSubscriber } from '../../support/builders/subscriber.ts';
import { cutOffEverywhere } from '../../support/cut-off.ts';
import { describeOnEngines } from '../../support/dynamodb/describe-on-engines.ts';
import { leaveHalfUnprocessed } from '../../support/dynamodb/unprocessed.ts';
import { everyPage } from '../../support/every-page.ts';

describeOnEngines('DynamoSubscriberStore', (database) => {
  let table: string;
  let store: DynamoSubscriberStore;

  beforeEach(async () => {
    table = await database.createTable('Subscribers');
    store = new DynamoSubscriberStore(database.client, table);
  });

  it('returns a subscriber as it was given, by id and by address', async () => {
    const subscriber = aSubscriber({ quietHours: { start: '22:00', end: '07:00' } });

    expect(await store.create(subscriber)).toEqual(subscriber);

    expect(await store.get('sub_1')).toEqual(subscriber);
    expect(await store.findByAddress('own_1', 'email', 'Reader@Example.com')).toEqual(subscriber);
    expect(await store.findByAddress('own_2', 'email', 'reader@example.com')).toBeUndefined();
    expect(await store.findByAddress('own_1', 'sms', 'reader@example.com')).toBeUndefined();
    expect(await store.get('sub_0')).toBeUndefined();
  });

  it('creates one subscriber per owner and address, also for two calls at the same time', async () => {
    const created = await Promise.all(
      ['sub_1', 'sub_2', 'sub_3'].map((id) => store.create(aSubscriber({ id }))),
    );

    expect(new Set(created.map(({ id }) => id)).size).toBe(1);
    expect(await store.countByOwner('own_1', 10)).toBe(1);
    expect((await store.create(aSubscriber({ id: 'sub_4', owner: 'own_2' }))).id).toBe('sub_4');
  });

  it('creates a subscriber once, wherever an earlier attempt was cut off', async () => {
    const cuts = await cutOffEverywhere(database.tap, async (cut, id) => {
      const subscriber = aSubscriber({ id, address: `${id}@example.com` });

      await cut(() => store.create(subscriber));
      const created = await store.create({ ...subscriber, id: `${id}-again` });

      expect(await store.get(created.id)).toEqual(created);
      expect(await store.findByAddress('own_1', 'email', subscriber.address)).toEqual(created);
    });

    expect(cuts).toBe(4);
    expect(await store.countByOwner('own_1', 10)).toBe(5);
  });

  it('updates a subscriber that nobody else has changed', async () => {
    const old = await store.create(aSubscriber());
    const paused = { ...old, status: 'paused' as const, updatedAt: '2025-10-02T00:00:00.000Z' };

    await store.update(paused, old.updatedAt);

    expect(await store.get('sub_1')).toEqual(paused);
    await expect(store.update(old, old.updatedAt)).rejects.toThrow(ConflictError);
    await expect(store.update(aSubscriber({ id: 'sub_0' }), old.updatedAt)).rejects.toThrow(ConflictError);
    expect(await store.get('sub_1')).toEqual(paused);
    expect(await store.get('sub_0')).toBeUndefined();
  });

  it('deletes a subscriber with its address, and finishes a deletion that was cut off', async () => {
    const cuts = await cutOffEverywhere(database.tap, async (cut, id) => {
      const subscriber = await store.create(aSubscriber({ id, address: `${id}@example.com` }));

      await cut(() => store.delete(subscriber));
      await store.delete(subscriber);

      expect(await store.get(id)).toBeUndefined();
      expect(await store.findByAddress('own_1', 'email', subscriber.address)).toBeUndefined();
      const next = await store.create({ ...subscriber, id: `${id}-next` });
      expect(next.id).toBe(`${id}-next`);
    });

    expect(cuts).toBe(4);
  });

  it('leaves the address to the subscriber that has it now', async () => {
    const gone = await store.create(aSubscriber());
    await store.delete(gone);
    await store.create(aSubscriber({ id: 'sub_2' }));

    await store.delete(gone);

    expect((await store.findByAddress('own_1', 'email', gone.address))?.id).toBe('sub_2');
  });

  it('reads many subscribers by id, even when DynamoDB leaves some of them unprocessed', async () => {
    const ids = Array.from({ length: 110 }, (_, i) => `sub_${i}`);
    for (const id of ids) await store.create(aSubscriber({ id, address: `${id}@example.com` }));
    leaveHalfUnprocessed(database.tap, 2);

    const found = await store.getMany([...ids, ...ids, 'sub_none']);

    expect(found.map(({ id }) => id).sort()).toEqual(ids.sort());
  });

  it("pages through an owner's subscribers, newest first", async () => {
    for (let i = 0; i < 5; i += 1) {
      const createdAt = `2025-10-0${i + 1}T00:00:00.000Z`;
      await store.create(aSubscriber({ id: `sub_${i}`, address: `${i}@example.com`, createdAt }));
    }

    const pages = await everyPage((page) => store.listByOwner('own_1', page), 2);

    expect(pages.map((page) => page.map(({ id }) => id))).toEqual([
      ['sub_4', 'sub_3'],
      ['sub_2', 'sub_1'],
      ['sub_0'],
    ]);
    expect(await store.listByOwner('nobody', { limit: 2 })).toEqual({ entries: [] });
  });

  it('counts the subscribers of an owner, up to a number', async () => {
    for (const id of ['a', 'b', 'c']) await store.create(aSubscriber({ id, address: `${id}@example.com` }));

    expect(await store.countByOwner('own_1', 2)).toBe(2);
    expect(await store.countByOwner('own_1', 9)).toBe(3);
  });

  it('names the table and key of a row that does not fit its schema', async () => {
    const subscriber = { ...aSubscriber(), channel: 'pigeon' };
    const row = { ...subscriberKeys.subscriber('sub_1'), subscriber };
    await database.client.send(new PutCommand({ TableName: table, Item: row }));

    await expect(store.get('sub_1')).rejects.toThrow(StoredRowError);
    await expect(store.get('sub_1')).rejects.toThrow(new RegExp(`${table}.*SUBSCRIBER#sub_1.*channel`, 's'));
  });
});
