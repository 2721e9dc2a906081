import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NewestFirst } from '../../../../functions/api/search/newest-first.ts';
import type { IndexPosition, ItemIndexEntry } from '../../../../functions/stores/item-index-store.ts';
import { TermIndex } from '../../../support/search/term-index.ts';

/** Items under a term, each of one of so many articles of two items. */
const items = (articles: number) =>
  fc
    .uniqueArray(fc.nat(articles * 2 - 1), { maxLength: articles, size: 'max' })
    .map((numbers) => numbers.map((n) => ({ article: Math.floor(n / 2), item: n % 2 })));
const index = fc
  .record({ a: items(400), b: items(400), c: items(60), d: items(4), e: items(400) })
  .map((byTerm) => new TermIndex(byTerm));
const sets = fc.uniqueArray(fc.subarray(['a', 'b', 'c', 'd', 'e'], { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 3,
  selector: (terms) => terms.join(),
});

async function walk(
  terms: readonly string[][],
  index: TermIndex,
  maxReads: number,
): Promise<ItemIndexEntry[]> {
  const found: ItemIndexEntry[] = [];
  let after: IndexPosition | undefined;
  do {
    const entries = new NewestFirst(terms, index, { after }, maxReads);
    for await (const entry of entries) found.push(entry);
    after = entries.stoppedAt;
  } while (after !== undefined);
  return found;
}

test('all articles with an item in every set are found once, newest first, however often the walk is broken off', async () => {
  await fc.assert(
    fc.asyncProperty(index, sets, fc.integer({ min: 1, max: 30 }), async (index, terms, maxReads) => {
      const of = (set: readonly string[]) => new Set(set.flatMap((term) => index.itemsOf(term)));
      const inFirst = of(terms[0] ?? []);
      const inAll = terms.map(of).reduce((all, some) => all.intersection(some));

      const found = await walk(terms, index, maxReads);

      const ids = found.map(({ articleId }) => articleId);
      expect(ids).toEqual([...new Set(ids)].sort().reverse());
      const itemIds = new Set(found.flatMap((entry) => entry.itemIds));
      expect([...inAll.difference(itemIds)]).toEqual([]);
      expect([...itemIds.difference(inFirst)]).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('a walk goes on from where the other list stands', async () => {
  const all = Array.from({ length: 5_000 }, (_, article) => ({ article, item: 0 }));
  const index = new TermIndex({ seldom: [{ article: 7, item: 0 }], everywhere: all });

  const found = await walk([['everywhere'], ['seldom']], index, 100);

  expect(found.map(({ articleId }) => articleId)).toEqual(['art_00007']);
  expect(index.reads).toBeLessThanOrEqual(4);
});

test('a set that spares nothing is soon left alone', async () => {
  const at = (step: number) => Array.from({ length: 100 }, (_, i) => ({ article: i * step, item: 0 }));
  const every = Array.from({ length: 30_000 }, (_, article) => ({ article, item: 0 }));
  const index = new TermIndex({ seldom: at(300), everywhere: every });

  const found = await walk([['seldom'], ['everywhere']], index, 100);

  expect(found).toHaveLength(100);
  // Three for the hundred articles, and a few to see that the other set has them all.
  expect(index.reads).toBeLessThanOrEqual(8);
});

test('words that take turns are broken off at their share, and end', async () => {
  const turns = (of: number) => Array.from({ length: 5_000 }, (_, i) => ({ article: 2 * i + of, item: 0 }));
  const index = new TermIndex({ even: turns(0), odd: turns(1) });

  const entries = new NewestFirst([['even'], ['odd']], index, {}, 20);
  for await (const entry of entries) expect(entry).toBeUndefined();

  expect(index.reads).toBe(20);
  expect(entries.stoppedAt).toBeDefined();
  expect(await walk([['even'], ['odd']], index, 20)).toEqual([]);
});
