import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CandidateWalk } from '../../../../functions/api/search/candidate-walk.ts';
import type { IndexPosition, ItemIndexEntry } from '../../../../functions/stores/item-index-store.ts';
import { passagesIn, TermIndex } from '../../../support/search/term-index.ts';

/** Items under a term, out of `articles` articles of two items each. */
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
    const entries = new CandidateWalk(terms, index, { after }, maxReads);
    for await (const entry of entries) found.push(entry);
    after = entries.stoppedAt;
  } while (after !== undefined);
  return found;
}

describe('CandidateWalk', () => {
  it('finds each article with a passage in every set once, newest first, over any number of walks', async () => {
    await fc.assert(
      fc.asyncProperty(index, sets, fc.integer({ min: 1, max: 30 }), async (index, terms, maxReads) => {
        const itemsOf = (set: readonly string[]) => new Set(set.flatMap((term) => index.passagesOf(term)));
        const inFirst = itemsOf(terms[0] ?? []);
        const inAll = terms.map(itemsOf).reduce((all, some) => all.intersection(some));

        const found = await walk(terms, index, maxReads);

        const ids = found.map(({ articleId }) => articleId);
        expect(ids).toEqual([...new Set(ids)].sort().reverse());
        const passages = new Set(found.flatMap(passagesIn));
        expect([...inAll.difference(passages)]).toEqual([]);
        expect([...passages.difference(inFirst)]).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('goes on from the position of the other list', async () => {
    const all = Array.from({ length: 5_000 }, (_, article) => ({ article, item: 0 }));
    const index = new TermIndex({ seldom: [{ article: 7, item: 0 }], everywhere: all });

    const found = await walk([['everywhere'], ['seldom']], index, 100);

    expect(found.map(({ articleId }) => articleId)).toEqual(['art_00007']);
    expect(index.reads).toBeLessThanOrEqual(4);
  });

  it('soon leaves out a set that excludes no article', async () => {
    const at = (step: number) => Array.from({ length: 100 }, (_, i) => ({ article: i * step, item: 0 }));
    const every = Array.from({ length: 30_000 }, (_, article) => ({ article, item: 0 }));
    const index = new TermIndex({ seldom: at(300), everywhere: every });

    const found = await walk([['seldom'], ['everywhere']], index, 100);

    expect(found).toHaveLength(100);
    // Three reads for the hundred articles, and a few to learn that the other set has all of them.
    expect(index.reads).toBeLessThanOrEqual(8);
  });

  it('ends at its limit of reads when two words are in alternating articles', async () => {
    const everyOther = (first: number) =>
      Array.from({ length: 5_000 }, (_, i) => ({ article: 2 * i + first, item: 0 }));
    const index = new TermIndex({ even: everyOther(0), odd: everyOther(1) });

    const entries = new CandidateWalk([['even'], ['odd']], index, {}, 20);
    for await (const entry of entries) expect(entry).toBeUndefined();

    expect(index.reads).toBe(20);
    expect(entries.stoppedAt).toBeDefined();
    expect(await walk([['even'], ['odd']], index, 20)).toEqual([]);
  });
});
