import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { analyseDocument } from '../../../functions/domain/query/document.ts';
import type { DocumentInput } from '../../../functions/domain/query/document-input.ts';
import { evaluate } from '../../../functions/domain/query/evaluate.ts';
import { parseQuery } from '../../../functions/domain/query/parse.ts';
import { FailedWatches } from '../../../functions/match/failed-watches.ts';
import { keepCommitted } from '../../../functions/match/find-matches.ts';
import { WatchIndex } from '../../../functions/match/watch-index.ts';
import { DynamoPostingStore } from '../../../functions/stores/dynamo-posting-store.ts';
import { DynamoWatchStore } from '../../../functions/stores/dynamo-watch-store.ts';
import { aWatch } from '../../support/builders/watch.ts';
import { describeOnEngines } from '../../support/dynamodb/describe-on-engines.ts';
import { randomDocument } from '../../support/query/random-documents.ts';
import { randomParsedQuery } from '../../support/query/random-queries.ts';
import { exampleDocument, specExamples } from '../../support/query/spec-examples.ts';

const passage = (text: string): DocumentInput => ({
  headline: '',
  passage: text,
  inLanguage: 'en',
  datePublished: '2025-10-27T09:00:00Z',
});

describeOnEngines('WatchIndex', (database) => {
  let table: string;
  let store: DynamoWatchStore;
  let index: WatchIndex;
  let now: string;

  beforeEach(async () => {
    table = await database.createTable('Watches');
    store = new DynamoWatchStore(database.client, table);
    index = newIndex();
    now = '2025-10-27T09:00:00.000Z';
  });

  /** Makes the index of a function that starts cold. */
  function newIndex(): WatchIndex {
    return new WatchIndex(
      new DynamoPostingStore(database.client, table),
      () => now,
      (posting, error) => {
        throw new Error(posting.query, { cause: error });
      },
    );
  }

  async function put(id: string, query: string): Promise<void> {
    await store.put(aWatch({ id, query, canonical: parseQuery(query).key }));
  }

  /** Stores watches `w0`, `w1` …, or from a higher number on. */
  async function putAll(queries: readonly string[], from = 0): Promise<void> {
    for (let i = 0; i < queries.length; i += 10) {
      await Promise.all(queries.slice(i, i + 10).map((query, j) => put(`w${from + i + j}`, query)));
    }
  }

  /** Returns the ids of the watches that MATCH would find. */
  async function matching(input: DocumentInput, by = index): Promise<string[]> {
    const found = await by.match([analyseDocument(input)]);
    const matches = await keepCommitted(
      found.map(({ posting }) => ({ posting, items: [] })),
      store,
      new FailedWatches(),
    );
    return matches.map(({ watch }) => watch.id);
  }

  it('finds the examples of the specification that match', async () => {
    const examples = Object.values(specExamples);
    const matches = [...new Set(examples.flatMap((example) => example.matches))];
    const misses = [...new Set(examples.flatMap((example) => example.misses))];
    const queries = [...matches, ...misses];
    await putAll(queries);

    for (const _ of ['cold', 'warm']) {
      const found = await matching(exampleDocument);
      expect(found.map((id) => queries[Number(id.slice(1))]).sort()).toEqual(matches.sort());
    }
  });

  it('finds, cold and warm, what evaluation finds in each of 10,000 random pairs', async () => {
    const queries = fc.sample(randomParsedQuery, 100);
    const inputs = fc.sample(randomDocument, 100);
    await putAll(queries.slice(0, 50).map(({ key }) => key));

    for (const input of inputs.slice(0, 50)) await index.match([analyseDocument(input)]);
    await putAll(
      queries.slice(50).map(({ key }) => key),
      50,
    );

    for (const input of inputs) {
      const document = analyseDocument(input);
      const expected = queries.flatMap((query, i) => (evaluate(query, document) ? [`w${i}`] : []));
      expect(await matching(input)).toEqual(expected.sort());
    }
    const [last = passage('')] = inputs;
    expect(await matching(last, newIndex())).toEqual(await matching(last));
  });

  it('finds a watch that was created after the function cached postings', async () => {
    await put('old', 'corn');
    expect(await matching(passage('corn and rice'))).toEqual(['old']);

    await put('new', 'corn rice');
    await put('elsewhere', 'submarine');

    expect(await matching(passage('corn and rice'))).toEqual(['new', 'old']);
    expect(await matching(passage('a submarine'))).toEqual(['elsewhere']);
  });

  it('finds a watch whose filing was recorded late', async () => {
    await matching(passage('corn'));
    database.tap.intercept = async (call, go) => {
      if (call.operation === 'PutItem' && String(call.input.Item.pk) === 'FILING')
        await matching(passage('corn'));
      return go();
    };

    await put('late', 'corn');
    database.tap.intercept = undefined;

    expect(await matching(passage('corn'))).toEqual(['late']);
  });

  it('follows a watch that is changed and deleted', async () => {
    await put('w', 'corn');
    const old = aWatch({ id: 'w', query: 'corn', canonical: 'corn' });
    expect(await matching(passage('corn'))).toEqual(['w']);

    const changed = {
      ...old,
      query: 'rice',
      canonical: 'rice',
      revision: 2,
      updatedAt: '2025-10-02T00:00:00.000Z',
    };
    await store.replace(old, changed);
    expect(await matching(passage('corn'))).toEqual([]);
    expect(await matching(passage('rice'))).toEqual(['w']);

    await store.delete(changed);
    expect(await matching(passage('rice'))).toEqual([]);
  });

  it('starts with an empty cache after half an hour', async () => {
    await put('w', 'corn');
    await matching(passage('corn'));
    now = '2025-10-27T09:31:00.000Z';
    database.tap.calls.length = 0;

    expect(await matching(passage('corn'))).toEqual(['w']);
    // The latest filing, anchors again, the watch's row.
    expect(database.tap.calls.map(({ operation }) => operation)).toEqual([
      'GetItem',
      'BatchGetItem',
      'BatchGetItem',
    ]);
  });

  it('makes the same number of requests for 50 and for 500 watched words, and fewer when warm', async () => {
    const text = Array.from({ length: 700 }, (_, i) => syllable(i)).join(' ');
    const requests: number[][] = [];
    for (const [from, to] of [
      [0, 50],
      [50, 500],
    ] as const) {
      await putAll(
        Array.from({ length: to - from }, (_, i) => `${syllable(from + i)} zabsent${from + i}`),
        from,
      );
      const cold = newIndex();
      const counts = [];
      for (let round = 0; round < 2; round += 1) {
        database.tap.calls.length = 0;
        expect(await matching(passage(text), cold)).toEqual([]);
        counts.push(database.tap.calls.length);
      }
      requests.push(counts);
    }

    expect(requests[1]).toEqual(requests[0]);
    const [cold = Number.NaN, warm = Number.NaN] = requests[0] ?? [];
    // Reading the article is one request more.
    expect(cold).toBeLessThanOrEqual(24);
    expect(warm).toBeLessThanOrEqual(1);
  });
});

/** Returns a word of six letters, another one for each number. */
function syllable(n: number): string {
  const letters = 'bcdfghjklm';
  return `${letters[n % 10]}a${letters[Math.floor(n / 10) % 10]}o${letters[Math.floor(n / 100) % 10]}u`;
}
