import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, expect, it } from 'vitest';
import type { Watch } from '../../../functions/domain/query/watch.ts';
import { ConflictError } from '../../../functions/runtime/errors.ts';
import { DynamoWatchStore } from '../../../functions/stores/dynamo-watch-store.ts';
import { StoredRowError } from '../../../functions/stores/errors.ts';
import { watchKeys } from '../../../functions/stores/keys.ts';
import { aWatch } from '../../support/builders/watch.ts';
import { cutOffEverywhere } from '../../support/cut-off.ts';
import { describeOnEngines } from '../../support/dynamodb/describe-on-engines.ts';
import { leaveHalfUnprocessed } from '../../support/dynamodb/unprocessed.ts';
import { everyPage } from '../../support/every-page.ts';

describeOnEngines('DynamoWatchStore', (database) => {
  let table: string;
  let store: DynamoWatchStore;

  beforeEach(async () => {
    table = await database.createTable('Watches');
    store = new DynamoWatchStore(database.client, table);
  });

  /** The queries under a term that count: those that the row of their watch still has. */
  async function filed(term: string): Promise<string[]> {
    const queries: string[] = [];
    for (const anchor of await store.filterWatched([term])) {
      for await (const page of store.postings(anchor)) {
        for (const { watchId, revision, query } of page) {
          const watch = await store.get(watchId);
          if (watch?.revision === revision && watch.canonical === query) queries.push(`${watchId}: ${query}`);
        }
      }
    }
    return queries.sort();
  }

  function changed(watch: Watch, canonical: string, updatedAt = '2025-10-02T00:00:00.000Z'): Watch {
    return { ...watch, query: canonical, canonical, revision: watch.revision + 1, updatedAt };
  }

  it('answers a watch as it was given', async () => {
    const watch = aWatch({ name: 'Ships' });

    await store.put(watch, ['shipbuild']);

    expect(await store.get(watch.id)).toEqual(watch);
    expect(await store.get('wat_0')).toBeUndefined();
    expect(await store.getMany(['wat_0', watch.id, watch.id])).toEqual([watch]);
  });

  it('finds a watch by each of its anchors, and by no other term', async () => {
    await store.put(aWatch({ canonical: 'ship OR boat' }), ['ship', 'boat']);

    expect((await store.filterWatched(['ship', 'train', 'boat'])).map(({ term }) => term).sort()).toEqual([
      'boat',
      'ship',
    ]);
    expect(await filed('ship')).toEqual(['wat_1: ship OR boat']);
    expect(await filed('boat')).toEqual(['wat_1: ship OR boat']);
    expect(await filed('train')).toEqual([]);
  });

  it('files a term that is longer than a key may be', async () => {
    const term = `party:${'é'.repeat(2_000)}`;

    await store.put(aWatch(), [term]);

    expect((await store.filterWatched([term])).map((anchor) => anchor.term)).toEqual([term]);
    expect(await filed(term)).toHaveLength(1);
  });

  it('asks for more terms than DynamoDB reads in a call', async () => {
    const terms = Array.from({ length: 250 }, (_, i) => `term${i}`);
    await store.put(aWatch(), terms.slice(0, 60));
    leaveHalfUnprocessed(database.tap, 2);

    const watched = await store.filterWatched([...terms, ...terms]);

    expect(watched.map(({ term }) => term).sort()).toEqual(terms.slice(0, 60).sort());
  });

  it('keeps the first postings with their anchor, and spreads the others', async () => {
    const canonical = 'ship';
    const ids = Array.from({ length: 130 }, (_, i) => `wat_${i}`);
    for (let i = 0; i < ids.length; i += 10) {
      await Promise.all(ids.slice(i, i + 10).map((id) => store.put(aWatch({ id, canonical }), ['ship'])));
    }
    const long = 'ship '.repeat(300);
    await store.put(aWatch({ id: 'long', canonical: long }), ['ship', 'long']);

    const [anchor] = await store.filterWatched(['ship']);
    expect({ first: anchor?.first.length, shards: anchor?.shards }).toEqual({ first: 100, shards: 1 });
    expect(await filed('ship')).toEqual([...ids.map((id) => `${id}: ship`), `long: ${long}`].sort());
    expect(await filed('long')).toEqual([`long: ${long}`]);

    await Promise.all(ids.slice(0, 10).map((id) => store.delete(aWatch({ id, canonical }), ['ship'])));
    await store.delete(aWatch({ id: 'long', canonical: long }), ['ship', 'long']);
    expect(await filed('ship')).toHaveLength(120);
  });

  it('numbers each filing once its postings are there, and notes it', async () => {
    expect(await store.latestFiling()).toBe(0);
    await store.put(aWatch({ id: 'wat_1' }), ['ship', 'yard']);
    await store.put(aWatch({ id: 'wat_2', canonical: 'boat' }), ['boat']);

    expect(await store.latestFiling()).toBe(2);
    expect((await store.getFilings([1, 2, 3])).sort((a, b) => a.number - b.number)).toMatchObject([
      { number: 1, watchId: 'wat_1', revision: 1, anchors: ['ship', 'yard'] },
      { number: 2, watchId: 'wat_2', query: 'boat', anchors: ['boat'] },
    ]);
  });

  it('puts a watch wholly however often it was cut off before', async () => {
    const cuts = await cutOffEverywhere(database.tap, async (cut, id) => {
      await cut(() => store.put(aWatch({ id, canonical: id }), [`a${id}`, `b${id}`]));
      const before = await store.get(id);
      const filedBefore = [...(await filed(`a${id}`)), ...(await filed(`b${id}`))];

      await store.put(aWatch({ id, canonical: id }), [`a${id}`, `b${id}`]);

      expect(filedBefore).toHaveLength(before === undefined ? 0 : 2);
      expect(await filed(`a${id}`)).toEqual([`${id}: ${id}`]);
      expect(await filed(`b${id}`)).toEqual([`${id}: ${id}`]);
    });

    expect(cuts).toBe(10);
  });

  it('replaces the query of a watch, wholly or not at all, wherever it is cut off', async () => {
    await cutOffEverywhere(database.tap, async (cut, id) => {
      const old = aWatch({ id, canonical: 'ship' });
      const wanted = changed(old, 'boat');
      await store.put(old, [`ship${id}`]);

      await cut(() => store.replace(old, [`ship${id}`], wanted, [`boat${id}`]));

      const stored = await store.get(id);
      expect([old, wanted]).toContainEqual(stored);
      expect(await filed(`ship${id}`)).toEqual(stored?.canonical === 'ship' ? [`${id}: ship`] : []);
      expect(await filed(`boat${id}`)).toEqual(stored?.canonical === 'boat' ? [`${id}: boat`] : []);
    });
  });

  it('takes nothing of a change that was cut off into the next one', async () => {
    await cutOffEverywhere(database.tap, async (cut, id) => {
      const old = aWatch({ id, canonical: 'ship' });
      await store.put(old, [`ship${id}`]);
      await cut(() => store.replace(old, [`ship${id}`], changed(old, 'boat'), [`sea${id}`]));
      const stored = (await store.get(id)) ?? old;

      await store.replace(stored, [`ship${id}`, `sea${id}`], changed(stored, 'raft', '2025-10-03'), [
        `sea${id}`,
      ]);

      expect(await filed(`sea${id}`)).toEqual([`${id}: raft`]);
      expect(await filed(`ship${id}`)).toEqual([]);
    });
  });

  it('lets one of two changes at once through, and files that one', async () => {
    const old = aWatch({ canonical: 'ship' });
    await store.put(old, ['ship']);

    const results = await Promise.allSettled([
      store.replace(old, ['ship'], changed(old, 'boat'), ['sea']),
      store.replace(old, ['ship'], changed(old, 'raft'), ['sea']),
    ]);

    const refused = results.filter((result) => result.status === 'rejected');
    expect(refused.map(({ reason }) => reason)).toEqual([expect.any(ConflictError)]);
    expect(await filed('sea')).toEqual([`wat_1: ${(await store.get('wat_1'))?.canonical}`]);
  });

  it('changes what is not the query without filing anew', async () => {
    const watch = aWatch();
    await store.put(watch, ['ship']);

    await store.replace(watch, ['ship'], { ...watch, name: 'Ships', updatedAt: '2025-10-02' }, ['ship']);

    expect((await store.get(watch.id))?.name).toBe('Ships');
    expect(await store.latestFiling()).toBe(1);
    expect(await filed('ship')).toHaveLength(1);
  });

  it('deletes a watch, and finishes a deletion that was cut off', async () => {
    const cuts = await cutOffEverywhere(database.tap, async (cut, id) => {
      await store.put(aWatch({ id }), [`ship${id}`]);

      await cut(() => store.delete(aWatch({ id }), [`ship${id}`]));
      expect(await filed(`ship${id}`)).toHaveLength((await store.get(id)) === undefined ? 0 : 1);
      await store.delete(aWatch({ id }), [`ship${id}`]);

      expect(await store.get(id)).toBeUndefined();
      const [anchor] = await store.filterWatched([`ship${id}`]);
      if (anchor !== undefined) {
        for await (const page of store.postings(anchor)) expect(page).toEqual([]);
      }
    });

    expect(cuts).toBe(4);
  });

  it.each([
    ['listByOwner', { owner: 'own_9' }, 'own_9'],
    ['listBySubscriber', { subscriberId: 'sub_9' }, 'sub_9'],
  ] as const)('%s pages through its own watches, the newest first', async (list, theirs, whose) => {
    for (let i = 0; i < 5; i += 1) {
      await store.put(aWatch({ id: `wat_${i}`, createdAt: `2025-10-0${i + 1}`, ...theirs }), ['ship']);
    }
    await store.put(aWatch({ id: 'other' }), ['ship']);

    const pages = await everyPage((page) => store[list](whose, page), 2);

    expect(pages.map((page) => page.map(({ id }) => id))).toEqual([
      ['wat_4', 'wat_3'],
      ['wat_2', 'wat_1'],
      ['wat_0'],
    ]);
  });

  it('counts the watches of an owner, up to a number', async () => {
    for (let i = 0; i < 5; i += 1) await store.put(aWatch({ id: `wat_${i}` }), ['ship']);

    expect(await store.countByOwner('own_1', 10)).toBe(5);
    expect(await store.countByOwner('own_1', 3)).toBe(3);
    expect(await store.countByOwner('nobody', 3)).toBe(0);
  });

  it('notes zones and hours, and only ever adds leads', async () => {
    const zone = { timezone: 'Asia/Tokyo', hour: 8, leadDays: [1, 0], changedAt: '2025-10-01' };
    await store.noteReminderZone(zone);
    await store.noteReminderZone({ ...zone, leadDays: [7], changedAt: '2025-10-02' });
    await store.noteReminderZone({ ...zone, hour: 9 });

    const zones = await store.listReminderZones();

    expect(zones).toEqual([
      { ...zone, leadDays: [0, 1, 7], changedAt: '2025-10-02' },
      { ...zone, hour: 9, leadDays: [0, 1] },
    ]);
  });

  it('notes a zone whose watches ask for no lead', async () => {
    const zone = { timezone: 'Asia/Tokyo', hour: 8, leadDays: [], changedAt: '2025-10-01' };

    await store.noteReminderZone(zone);

    expect(await store.listReminderZones()).toEqual([zone]);
  });

  it('names table and key of a row that is not of its form', async () => {
    const broken = { ...watchKeys.watch('wat_1'), watch: { ...aWatch(), on: [] } };
    await database.client.send(new PutCommand({ TableName: table, Item: broken }));

    await expect(store.get('wat_1')).rejects.toThrow(StoredRowError);
    await expect(store.getMany(['wat_1'])).rejects.toThrow(new RegExp(`${table}.*WATCH#wat_1.*on`, 's'));
  });
});
