import { beforeEach, expect, it } from 'vitest';
import { DynamoPostingStore } from '../../../functions/stores/dynamo-posting-store.ts';
import { DynamoPostingWriter } from '../../../functions/stores/dynamo-posting-writer.ts';
import { aWatch } from '../../support/builders/watch.ts';
import { describeOnEngines } from '../../support/dynamodb/describe-on-engines.ts';
import { leaveHalfUnprocessed } from '../../support/dynamodb/unprocessed.ts';

describeOnEngines('DynamoPostingStore and DynamoPostingWriter', (database) => {
  let store: DynamoPostingStore;
  let writer: DynamoPostingWriter;

  beforeEach(async () => {
    const table = await database.createTable('Watches');
    store = new DynamoPostingStore(database.client, table);
    writer = new DynamoPostingWriter(database.client, table);
  });

  /** The queries that are filed under a term, each with its watch. */
  async function filed(term: string): Promise<string[]> {
    const queries: string[] = [];
    for (const anchor of await store.filterWatched([term])) {
      for await (const page of store.listPostings(anchor)) {
        queries.push(...page.map(({ watchId, query }) => `${watchId}: ${query}`));
      }
    }
    return queries.sort();
  }

  it('finds a watch by each of its anchors, and by no other term', async () => {
    await writer.file(aWatch({ canonical: 'ship OR boat' }), ['ship', 'boat']);

    expect((await store.filterWatched(['ship', 'train', 'boat'])).map(({ term }) => term).sort()).toEqual([
      'boat',
      'ship',
    ]);
    expect(await filed('ship')).toEqual(['wat_1: ship OR boat']);
    expect(await filed('boat')).toEqual(['wat_1: ship OR boat']);
    expect(await filed('train')).toEqual([]);
  });

  it('files a term that is longer than a key may be, and removes it', async () => {
    const term = `party:${'é'.repeat(2_000)}`;

    await writer.file(aWatch(), [term]);

    expect((await store.filterWatched([term])).map((anchor) => anchor.term)).toEqual([term]);
    expect(await filed(term)).toHaveLength(1);

    await writer.unfile(aWatch(), [term]);
    expect(await filed(term)).toEqual([]);
  });

  it('looks up more terms than DynamoDB reads in one call', async () => {
    const terms = Array.from({ length: 250 }, (_, i) => `term${i}`);
    await writer.file(aWatch(), terms.slice(0, 60));
    leaveHalfUnprocessed(database.tap, 2);

    const watched = await store.filterWatched([...terms, ...terms]);

    expect(watched.map(({ term }) => term).sort()).toEqual(terms.slice(0, 60).sort());
  });

  it('stores the first postings in the directory entry, and the further ones in rows of their own', async () => {
    const canonical = 'ship';
    const ids = Array.from({ length: 130 }, (_, i) => `wat_${i}`);
    for (let i = 0; i < ids.length; i += 10) {
      await Promise.all(ids.slice(i, i + 10).map((id) => writer.file(aWatch({ id, canonical }), ['ship'])));
    }
    const long = 'ship '.repeat(300);
    await writer.file(aWatch({ id: 'long', canonical: long }), ['ship', 'long']);

    const [anchor] = await store.filterWatched(['ship']);
    expect({ first: anchor?.first.length, shards: anchor?.shards }).toEqual({ first: 100, shards: 1 });
    expect(await filed('ship')).toEqual([...ids.map((id) => `${id}: ship`), `long: ${long}`].sort());
    expect(await filed('long')).toEqual([`long: ${long}`]);

    await Promise.all(ids.slice(0, 10).map((id) => writer.unfile(aWatch({ id, canonical }), ['ship'])));
    await writer.unfile(aWatch({ id: 'long', canonical: long }), ['ship', 'long']);
    expect(await filed('ship')).toHaveLength(120);
  });

  it('numbers each filing after its postings are written, and records it', async () => {
    expect(await store.latestFiling()).toBe(0);
    await writer.file(aWatch({ id: 'wat_1' }), ['ship', 'yard']);
    await writer.file(aWatch({ id: 'wat_2', canonical: 'boat' }), ['boat']);

    expect(await store.latestFiling()).toBe(2);
    expect((await store.getFilings([1, 2, 3])).sort((a, b) => a.number - b.number)).toMatchObject([
      { number: 1, watchId: 'wat_1', revision: 1, anchors: ['ship', 'yard'] },
      { number: 2, watchId: 'wat_2', query: 'boat', anchors: ['boat'] },
    ]);
  });
});
