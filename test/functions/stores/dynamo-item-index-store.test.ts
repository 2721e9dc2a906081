import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { DynamoItemIndexStore } from '../../../functions/stores/dynamo-item-index-store.ts';
import { StoredRowError } from '../../../functions/stores/errors.ts';
import type { DueEntry, ItemIndexEntry } from '../../../functions/stores/item-index-store.ts';
import { byInstant, indexKeys } from '../../../functions/stores/keys.ts';
import { cutOffEverywhere } from '../../support/cut-off.ts';
import { describeOnEngines } from '../../support/dynamodb/describe-on-engines.ts';
import { leaveHalfUnprocessed } from '../../support/dynamodb/unprocessed.ts';

describeOnEngines('DynamoItemIndexStore', (database) => {
  let table: string;
  let store: DynamoItemIndexStore;

  beforeEach(async () => {
    table = await database.createTable('Index');
    store = new DynamoItemIndexStore(database.client, table);
  });

  async function file(articleId: string, datePublished: string, ...terms: string[]): Promise<ItemIndexEntry> {
    await store.putTerms({ articleId, datePublished }, new Map(terms.map((term) => [term, [0]])));
    return { articleId, datePublished, passages: [0] };
  }

  function day(number: number): string {
    return `2025-10-${String(number).padStart(2, '0')}T00:00:00.000Z`;
  }

  it('lists the passages of an article under each of their terms', async () => {
    const article = { articleId: 'art_1', datePublished: day(1) };

    await store.putTerms(
      article,
      new Map([
        ['ship', [0, 1]],
        ['pact', [0]],
      ]),
    );

    const ship = await store.listByTerm('ship', { limit: 10 });
    expect(ship).toEqual([{ ...article, passages: [0, 1] }]);
    expect(await store.listByTerm('pact', { limit: 10 })).toEqual([{ ...article, passages: [0] }]);
    expect(await store.listByTerm('train', { limit: 10 })).toEqual([]);
  });

  it('lists an article under any of its passages when its row was written before passages were', async () => {
    const entry = { articleId: 'art_1', datePublished: day(1) };
    const key = indexKeys.termEntry(indexKeys.term('ship'), entry.datePublished, entry.articleId);
    await database.client.send(
      new PutCommand({ TableName: table, Item: { ...key, ...entry, ordinals: '0-1' } }),
    );

    const [listed] = await store.listByTerm('ship', { limit: 10 });
    expect(listed).toMatchObject(entry);
    expect(listed?.passages).toHaveLength(2_000);
  });

  it('files a term that is longer than a key may be', async () => {
    const term = `party:${'é'.repeat(2_000)}`;

    const entry = await file('art_1', day(1), term);

    expect(await store.listByTerm(term, { limit: 10 })).toEqual([entry]);
  });

  it('files the same terms once, wherever an earlier attempt was cut off', async () => {
    const terms = Array.from({ length: 60 }, (_, i) => `term${i}`);
    const cuts = await cutOffEverywhere(database.tap, async (cut, id) => {
      await cut(() => file(id, day(1), ...terms));

      const entry = await file(id, day(1), ...terms);

      for (const term of [terms[0], terms[59]]) {
        const listed = await store.listByTerm(String(term), { limit: 100 });
        expect(listed.filter(({ articleId }) => articleId === id)).toEqual([entry]);
      }
    });

    expect(cuts).toBe(6);
  });

  it('repeats the writes that DynamoDB left unprocessed', async () => {
    leaveHalfUnprocessed(database.tap, 3);

    const terms = Array.from({ length: 60 }, (_, i) => `term${i}`);
    await file('art_1', day(1), ...terms);

    for (const term of terms) expect(await store.listByTerm(term, { limit: 10 })).toHaveLength(1);
  });

  it('lists newest first, in any range and after any position', async () => {
    const entries: ItemIndexEntry[] = [];
    for (let i = 1; i <= 20; i += 1)
      entries.push(await file(`art_${i % 3}_${i}`, day(Math.ceil(i / 2)), 'ship'));
    const key = ({ datePublished, articleId }: ItemIndexEntry) => byInstant(datePublished, articleId);
    const newestFirst = entries.toSorted((a, b) => (key(a) > key(b) ? -1 : 1));
    const instant = fc.integer({ min: 0, max: 12 }).map(day);

    await fc.assert(
      fc.asyncProperty(
        fc.option(instant, { nil: undefined }),
        fc.option(instant, { nil: undefined }),
        fc.option(fc.constantFrom(...entries), { nil: undefined }),
        fc.integer({ min: 1, max: 25 }),
        async (from, before, after, limit) => {
          const listed = await store.listByTerm('ship', { from, before, after, limit });

          const expected = newestFirst.filter(
            (entry) =>
              (from === undefined || entry.datePublished >= from) &&
              (before === undefined || entry.datePublished < before) &&
              (after === undefined || key(entry) < key(after)),
          );
          expect(listed).toEqual(expected.slice(0, limit));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('lists up to the limit when DynamoDB cuts a page at 1 MB', async () => {
    for (let i = 0; i < 60; i += 1) {
      const everyOther = Array.from({ length: 5_000 }, (_, n) => n * 2);
      await store.putTerms({ articleId: `art_${i}`, datePublished: day(1) }, new Map([['*', everyOther]]));
    }

    expect(await store.listByTerm('*', { limit: 55 })).toHaveLength(55);
    expect(await store.listByTerm('*', { limit: 100 })).toHaveLength(60);
  });

  it('lists what is filed under a day, each entry once', async () => {
    const due = (itemId: string, date: string): DueEntry => ({
      articleId: 'art_1',
      itemId,
      date,
      day: '2025-11-01',
      knownSince: day(1),
    });
    const entries = [due('art_1.0', '2025-11'), due('art_1.0', '2025-11-01'), due('art_1.1', '2025-11-01')];

    await store.putDue([...entries, ...entries]);
    await store.putDue(entries);

    expect(await store.listDue('2025-11-01')).toEqual(entries);
    expect(await store.listDue('2025-11-02')).toEqual([]);
  });

  it('lists a range under each day that it is filed under, with the day', async () => {
    const date = '2025-11-01/2025-11-10';
    const entry = { articleId: 'art_1', itemId: 'art_1.0', date, knownSince: day(1) };

    await store.putDue([
      { ...entry, day: '2025-11-01' },
      { ...entry, day: '2025-11-08' },
    ]);

    expect(await store.listDue('2025-11-01')).toEqual([{ ...entry, day: '2025-11-01' }]);
    expect(await store.listDue('2025-11-08')).toEqual([{ ...entry, day: '2025-11-08' }]);
  });

  it('returns what became of a date: moved to another day, or called off', async () => {
    const date = { date: '2025-11-01', day: '2025-11-01', knownSince: day(1) };
    const entries = [
      { articleId: 'art_1', itemId: 'art_1.0', ...date, movedTo: '2025-11-09' },
      { articleId: 'art_1', itemId: 'art_1.1', ...date, calledOff: true as const },
    ];

    await store.putDue(entries);

    expect(await store.listDue('2025-11-01')).toEqual(entries);
  });

  it('returns since when a date is known, and keeps it under the attribute that stored rows have', async () => {
    const moved = { from: '2025-10-28', articleId: 'art_2', itemId: 'art_2.0' };
    const entry = { articleId: 'art_1', itemId: 'art_1.0', date: '2025-11-04', day: '2025-11-04', moved };
    const row = { ...indexKeys.dueEntry(entry), ...entry, acceptedAt: day(20) };
    await database.client.send(new PutCommand({ TableName: table, Item: row }));

    expect(await store.listDue('2025-11-04')).toEqual([{ ...entry, knownSince: day(20) }]);

    await store.putDue([{ ...entry, knownSince: day(21) }]);
    const { Item } = await database.client.send(
      new GetCommand({ TableName: table, Key: { ...indexKeys.dueEntry(entry) } }),
    );
    expect(Item).toEqual({ ...row, acceptedAt: day(21) });
  });

  it('makes no call for a range that ends before it begins', async () => {
    await file('art_1', day(2), 'ship');
    database.tap.calls.length = 0;
    const after = { datePublished: day(1), articleId: 'art_0' };

    expect(await store.listByTerm('ship', { from: day(3), before: day(1), limit: 10 })).toEqual([]);
    expect(await store.listByTerm('ship', { from: day(2), after, limit: 10 })).toEqual([]);
    expect(database.tap.calls).toEqual([]);
  });

  it('lists everything that is filed under a busy day', async () => {
    const entries = Array.from({ length: 60 }, (_, i) => ({
      articleId: 'art_1',
      itemId: `art_1.${String(i).padStart(3, '0')}`,
      date: '2025-11-01',
      day: '2025-11-01',
      knownSince: day(1),
    }));
    leaveHalfUnprocessed(database.tap, 2);

    await store.putDue(entries);

    expect(await store.listDue('2025-11-01')).toEqual(entries);
  });

  it('leaves out a due entry that does not fit its schema, and reports it', async () => {
    const entry = {
      articleId: 'art_1',
      itemId: 'art_1.0',
      date: '2025-11-01',
      day: '2025-11-01',
      knownSince: day(1),
    };
    await store.putDue([entry]);
    const row = { pk: indexKeys.due('2025-11-01'), sk: 'art_bad', articleId: 'art_bad' };
    await database.client.send(new PutCommand({ TableName: table, Item: row }));
    const unreadable: string[] = [];

    const entries = await store.listDue('2025-11-01', (error) => unreadable.push(error.row));

    expect(entries).toEqual([entry]);
    expect(unreadable).toEqual([`${table} DUE#2025-11-01 art_bad`]);
    await expect(store.listDue('2025-11-01')).rejects.toThrow(StoredRowError);
  });

  it('names the table and key of a row that does not fit its schema', async () => {
    const row = { pk: indexKeys.term('ship'), sk: byInstant(day(1), 'art_1'), articleId: 'art_1' };
    await database.client.send(new PutCommand({ TableName: table, Item: row }));

    const reading = store.listByTerm('ship', { limit: 1 });

    await expect(reading).rejects.toThrow(StoredRowError);
    await expect(reading).rejects.toThrow(new RegExp(`${table}.*TERM#ship.*datePublished`, 's'));
  });
});
