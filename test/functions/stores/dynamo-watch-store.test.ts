import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, expect, it } from 'vitest';
import type { Watch } from '../../../functions/domain/query/watch.ts';
import { ConflictError } from '../../../functions/runtime/errors.ts';
import { DynamoPostingStore } from '../../../functions/stores/dynamo-posting-store.ts';
import { DynamoWatchStore } from '../../../functions/stores/dynamo-watch-store.ts';
import { StoredRowError } from '../../../functions/stores/errors.ts';
import { watchKeys } from '../../../functions/stores/keys.ts';
import { aWatch } from '../../support/builders/watch.ts';
import { cutOffEverywhere } from '../../support/cut-off.ts';
import { describeOnEngines } from '../../support/dynamodb/describe-on-engines.ts';
import { everyPage } from '../../support/every-page.ts';

describeOnEngines('DynamoWatchStore', (database) => {
  let table: string;
  let store: DynamoWatchStore;
  let postings: DynamoPostingStore;

  beforeEach(async () => {
    table = await database.createTable('Watches');
    store = new DynamoWatchStore(database.client, table);
    postings = new DynamoPostingStore(database.client, table);
  });

  /** The queries under a term that count: the row of their watch still has them. */
  async function filed(term: string): Promise<string[]> {
    const queries: string[] = [];
    for (const anchor of await postings.filterWatched([term])) {
      for await (const page of postings.listPostings(anchor)) {
        for (const { watchId, revision, query } of page) {
          const watch = await store.get(watchId);
          if (watch?.revision === revision && watch.canonical === query) queries.push(`${watchId}: ${query}`);
        }
      }
    }
    return queries.sort();
  }

  /** One word per attempt, so that attempts do not share anchors. */
  const wordOf = (text: string, id: string): string => `${text}${id.replace('-', '')}`;

  function changed(watch: Watch, canonical: string, updatedAt = '2025-10-02T00:00:00.000Z'): Watch {
    return { ...watch, query: canonical, canonical, revision: watch.revision + 1, updatedAt };
  }

  it('returns a watch as it was put', async () => {
    const watch = aWatch({ name: 'Ships' });

    await store.put(watch);

    expect(await store.get(watch.id)).toEqual(watch);
    expect(await store.get('wat_0')).toBeUndefined();
    expect(await store.getMany(['wat_0', watch.id, watch.id])).toEqual([watch]);
  });

  it('files a watch under the anchors of its canonical query', async () => {
    await store.put(aWatch({ query: 'trains', canonical: 'ship OR (boat AND the)' }));

    expect(await filed('ship')).toEqual(['wat_1: ship OR (boat AND the)']);
    expect(await filed('boat')).toEqual(['wat_1: ship OR (boat AND the)']);
    expect(await filed('the')).toEqual([]);
    expect(await filed('train')).toEqual([]);
  });

  it('puts a watch completely, wherever an earlier attempt was cut off', async () => {
    const cuts = await cutOffEverywhere(database.tap, async (cut, id) => {
      const [a, b] = [wordOf('a', id), wordOf('b', id)];
      const watch = aWatch({ id, canonical: `${a} OR ${b}` });
      await cut(() => store.put(watch));
      const before = await store.get(id);
      const filedBefore = [...(await filed(a)), ...(await filed(b))];

      await store.put(watch);

      expect(filedBefore).toHaveLength(before === undefined ? 0 : 2);
      expect(await filed(a)).toEqual([`${id}: ${a} OR ${b}`]);
      expect(await filed(b)).toEqual([`${id}: ${a} OR ${b}`]);
    });

    expect(cuts).toBe(10);
  });

  it('replaces the query of a watch completely or not at all, wherever it is cut off', async () => {
    await cutOffEverywhere(database.tap, async (cut, id) => {
      const [ship, boat] = [wordOf('ship', id), wordOf('boat', id)];
      const old = aWatch({ id, canonical: ship });
      const wanted = changed(old, boat);
      await store.put(old);

      await cut(() => store.replace(old, wanted));

      const stored = await store.get(id);
      expect([old, wanted]).toContainEqual(stored);
      expect(await filed(ship)).toEqual(stored?.canonical === ship ? [`${id}: ${ship}`] : []);
      expect(await filed(boat)).toEqual(stored?.canonical === boat ? [`${id}: ${boat}`] : []);
    });
  });

  it('takes nothing of a change that was cut off into the next one', async () => {
    await cutOffEverywhere(database.tap, async (cut, id) => {
      const [ship, sea] = [wordOf('ship', id), wordOf('sea', id)];
      const old = aWatch({ id, canonical: ship });
      await store.put(old);
      await cut(() => store.replace(old, changed(old, `boat OR ${sea}`)));
      const stored = (await store.get(id)) ?? old;

      await store.replace(stored, changed(stored, `raft OR ${sea}`, '2025-10-03'));

      expect(await filed(sea)).toEqual([`${id}: raft OR ${sea}`]);
      expect(await filed(ship)).toEqual([]);
    });
  });

  it('lets one of two changes at the same time through, and files that one', async () => {
    const old = aWatch({ canonical: 'ship' });
    await store.put(old);

    const results = await Promise.allSettled([
      store.replace(old, changed(old, 'boat OR sea')),
      store.replace(old, changed(old, 'raft OR sea')),
    ]);

    const refused = results.filter((result) => result.status === 'rejected');
    expect(refused.map(({ reason }) => reason)).toEqual([expect.any(ConflictError)]);
    expect(await filed('sea')).toEqual([`wat_1: ${(await store.get('wat_1'))?.canonical}`]);
  });

  it('files nothing when a change leaves the query as it is', async () => {
    const watch = aWatch({ canonical: 'ship' });
    await store.put(watch);

    await store.replace(watch, { ...watch, name: 'Ships', updatedAt: '2025-10-02' });

    expect((await store.get(watch.id))?.name).toBe('Ships');
    expect(await postings.latestFiling()).toBe(1);
    expect(await filed('ship')).toHaveLength(1);
  });

  it('deletes a watch, and finishes a deletion that was cut off', async () => {
    const cuts = await cutOffEverywhere(database.tap, async (cut, id) => {
      const ship = wordOf('ship', id);
      const watch = aWatch({ id, canonical: ship });
      await store.put(watch);

      await cut(() => store.delete(watch));
      expect(await filed(ship)).toHaveLength((await store.get(id)) === undefined ? 0 : 1);
      await store.delete(watch);

      expect(await store.get(id)).toBeUndefined();
      const [anchor] = await postings.filterWatched([ship]);
      if (anchor !== undefined) {
        for await (const page of postings.listPostings(anchor)) expect(page).toEqual([]);
      }
    });

    expect(cuts).toBe(4);
  });

  it.each([
    ['listByOwner', { owner: 'own_9' }, 'own_9'],
    ['listBySubscriber', { subscriberId: 'sub_9' }, 'sub_9'],
  ] as const)('%s pages through its own watches, newest first', async (list, theirs, whose) => {
    for (let i = 0; i < 5; i += 1) {
      await store.put(aWatch({ id: `wat_${i}`, createdAt: `2025-10-0${i + 1}`, ...theirs }));
    }
    await store.put(aWatch({ id: 'other' }));

    const pages = await everyPage((page) => store[list](whose, page), 2);

    expect(pages.map((page) => page.map(({ id }) => id))).toEqual([
      ['wat_4', 'wat_3'],
      ['wat_2', 'wat_1'],
      ['wat_0'],
    ]);
  });

  it('counts the watches of an owner, up to a number', async () => {
    for (let i = 0; i < 5; i += 1) await store.put(aWatch({ id: `wat_${i}` }));

    expect(await store.countByOwner('own_1', 10)).toBe(5);
    expect(await store.countByOwner('own_1', 3)).toBe(3);
    expect(await store.countByOwner('nobody', 3)).toBe(0);
  });

  it('names the table and key of a row that does not fit its schema', async () => {
    const broken = { ...watchKeys.watch('wat_1'), watch: { ...aWatch(), on: [] } };
    await database.client.send(new PutCommand({ TableName: table, Item: broken }));

    await expect(store.get('wat_1')).rejects.toThrow(StoredRowError);
    await expect(store.getMany(['wat_1'])).rejects.toThrow(new RegExp(`${table}.*WATCH#wat_1.*on`, 's'));
  });
});
