import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FoundItem,
  type ItemSearch,
  searchItems,
} from '../../../../functions/api/items/search-items.ts';
import { documentInput } from '../../../../functions/domain/query/item-document.ts';
import { parseQuery } from '../../../../functions/domain/query/parse.ts';
import { naiveMatches } from '../../../support/query/naive-matches.ts';
import { randomDocument } from '../../../support/query/random-documents.ts';
import { randomParsedQuery } from '../../../support/query/random-queries.ts';
import { allPages } from '../../../support/search/all-pages.ts';
import { placeOf, StoredArticles } from '../../../support/search/stored-articles.ts';

const ids = (found: readonly FoundItem[]): string[] => found.map(({ stored }) => stored.item.id);

/** Returns the ids of all results of a search, in their order. Runs `between` before each page except the first. */
function allFound(
  search: Omit<ItemSearch, 'cursor'>,
  stored: StoredArticles,
  between?: () => void,
): Promise<string[]> {
  const readPage = async (cursor: string | undefined) => {
    const page = await searchItems({ ...search, cursor }, { articles: stored, itemIndex: stored });
    return { ids: ids(page.found), cursor: page.cursor };
  };
  return allPages(readPage, { limit: search.limit, ...(between && { between }) });
}

const hours = fc.integer({ min: 0, max: 5 }).map((hour) => `2025-10-27T0${hour}:00:00.000Z`);
const articles = fc.array(fc.tuple(hours, fc.array(randomDocument, { minLength: 1, maxLength: 3 })), {
  maxLength: 8,
});

describe('searchItems', () => {
  it('finds each match once over all pages, newest first, while newer articles come in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.option(randomParsedQuery, { nil: undefined }),
        articles,
        fc.integer({ min: 1, max: 4 }),
        async (query, published, limit) => {
          const stored = new StoredArticles();
          for (const [i, [at, inputs]] of published.entries()) stored.add(`art_${i}`, at, inputs);
          const expected = [...stored.all]
            .sort((a, b) =>
              placeOf({ ...a.article, articleId: a.article.id }) <
              placeOf({ ...b.article, articleId: b.article.id })
                ? 1
                : -1,
            )
            .flatMap(({ article, items }) =>
              items.filter(
                (item) => query === undefined || naiveMatches(query, documentInput(article, item)),
              ),
            )
            .map(({ item }) => item.id);
          let newer = 0;

          const found = await allFound({ query, limit }, stored, () => {
            newer += 1;
            const inputs = published[0]?.[1];
            if (inputs !== undefined) stored.add(`art_newer${newer}`, '2025-10-28T00:00:00.000Z', inputs);
          });

          expect(found).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('finds several words in one item over all pages, in any item of an article', async () => {
    const passage = fc.subarray(['corn', 'rice', 'wheat']).map((words) => words.join(' '));
    const published = fc.array(fc.tuple(passage, passage), { minLength: 100, maxLength: 130 });
    const queries = fc.constantFrom(
      'corn rice',
      'corn rice wheat',
      '(corn OR wheat) rice -corn',
      '"corn rice" wheat',
    );
    await fc.assert(
      fc.asyncProperty(published, queries, fc.integer({ min: 1, max: 30 }), async (published, q, limit) => {
        const query = parseQuery(q);
        const stored = new StoredArticles();
        for (const [i, passages] of published.entries()) {
          const at = new Date(Date.UTC(2025, 9, 1) + Math.floor(i / 3) * 60_000).toISOString();
          const input = { headline: 'News', inLanguage: 'en', datePublished: at };
          stored.add(
            `art_${100 + i}`,
            at,
            passages.map((passage) => ({ ...input, passage })),
          );
        }
        const expected = stored.all
          .toReversed()
          .flatMap(({ article, items }) =>
            items.filter((item) => naiveMatches(query, documentInput(article, item))),
          )
          .map(({ item }) => item.id);

        expect(await allFound({ query, limit }, stored)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  it('includes both ends of a range, and the whole day of a calendar date', async () => {
    const stored = new StoredArticles();
    const input = { headline: 'corn', passage: 'corn', inLanguage: 'en', datePublished: '' };
    const due = fc.sample(randomDocument, 1)[0]?.item;
    for (const day of [26, 27, 28]) {
      const at = `2025-10-${day}T23:59:59.999Z`;
      const item = { ...(due ?? {}), dueDates: [`2025-11-${day}`] };
      stored.add(`art_${day}`, at, [{ ...input, item: item as NonNullable<typeof due> }]);
    }
    const find = (search: Partial<ItemSearch>) =>
      allFound({ query: parseQuery('corn'), limit: 10, ...search }, stored);

    expect(await find({ from: '2025-10-27', to: '2025-10-27' })).toEqual(['art_27.0']);
    expect(await find({ to: '2025-10-26T23:59:59.999Z' })).toEqual(['art_26.0']);
    expect(await find({ dueFrom: '2025-11-27' })).toEqual(['art_28.0', 'art_27.0']);
    expect(await find({ dueFrom: '2025-11-26', dueTo: '2025-11-26' })).toEqual(['art_26.0']);
  });

  it('ends after 500 articles when little matches, and goes on from there', async () => {
    const stored = new StoredArticles();
    for (let i = 0; i < 501; i += 1) {
      const at = new Date(Date.UTC(2025, 9, 1) + i * 60_000).toISOString();
      const headline = i === 0 ? 'Corn' : 'Rice';
      stored.add(`art_${i}`, at, [{ headline, passage: 'corn', inLanguage: 'en', datePublished: at }]);
    }
    const search = { query: parseQuery('headline:corn'), limit: 10 };

    const first = await searchItems(search, { articles: stored, itemIndex: stored });
    const second = await searchItems(
      { ...search, cursor: first.cursor },
      { articles: stored, itemIndex: stored },
    );

    expect({ found: first.found, reachedBackTo: first.reachedBackTo }).toEqual({
      found: [],
      reachedBackTo: '2025-10-01T00:01:00.000Z',
    });
    expect(ids(second.found)).toEqual(['art_0.0']);
    expect(second.cursor).toBeUndefined();
  });
});
