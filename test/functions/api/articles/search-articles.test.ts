import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleSearch, searchArticles } from '../../../../functions/api/articles/search-articles.ts';
import { searchItems } from '../../../../functions/api/items/search-items.ts';
import { documentInput } from '../../../../functions/domain/query/item-document.ts';
import { parseQuery } from '../../../../functions/domain/query/parse.ts';
import { CursorError } from '../../../../functions/stores/errors.ts';
import { anArticle } from '../../../support/builders/article.ts';
import { naiveMatches } from '../../../support/query/naive-matches.ts';
import { randomDocument } from '../../../support/query/random-documents.ts';
import { randomParsedQuery } from '../../../support/query/random-queries.ts';
import { allPages } from '../../../support/search/all-pages.ts';
import { placeOf, StoredArticles } from '../../../support/search/stored-articles.ts';

const hours = fc.integer({ min: 0, max: 5 }).map((hour) => `2025-10-27T0${hour}:00:00.000Z`);
const withItems = fc.tuple(hours, fc.array(randomDocument, { minLength: 1, maxLength: 3 }));
/** Documents of articles without items. The text is one paragraph, which is one sentence. */
const withoutItems = randomDocument.map(({ item, heading, passage, ...input }) => ({
  ...input,
  passage: `${passage.replaceAll('\n', ' ')} again.`,
}));
const published = fc.array(fc.oneof(withItems, fc.tuple(hours, withoutItems)), { maxLength: 8 });

/** Returns the ids of all results of a search, in their order. Runs `between` before each page except the first. */
function allFound(
  search: Omit<ArticleSearch, 'cursor'>,
  stored: StoredArticles,
  between?: () => void,
): Promise<string[]> {
  const readPage = async (cursor: string | undefined) => {
    const page = await searchArticles(
      { ...search, cursor },
      { articles: stored, itemIndex: stored, stories: noStories },
    );
    return { ids: page.articles.map(({ article }) => article.id), cursor: page.cursor };
  };
  return allPages(readPage, { limit: search.limit, ...(between && { between }) });
}

const noStories = { listMembers: async () => [] };
const corn = { headline: 'Corn', passage: 'corn', inLanguage: 'en', datePublished: '' };
const minute = (n: number) => new Date(Date.UTC(2025, 9, 1) + n * 60_000).toISOString();

describe('searchArticles', () => {
  it('finds each article once over all pages, newest first, by any of its passages', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.option(randomParsedQuery, { nil: undefined }),
        published,
        fc.integer({ min: 1, max: 4 }),
        async (query, all, limit) => {
          const stored = new StoredArticles();
          const matching: { articleId: string; datePublished: string }[] = [];
          for (const [i, [datePublished, inputs]] of all.entries()) {
            const articleId = `art_${i}`;
            if (Array.isArray(inputs)) stored.add(articleId, datePublished, inputs);
            else stored.addText(articleId, datePublished, inputs);
            const { article, items = [] } = stored.all.at(-1) ?? {};
            const documents = Array.isArray(inputs)
              ? items.map((item) => documentInput(article ?? anArticle(), item))
              : [{ ...inputs, datePublished, isOpening: true }];
            const matches = query === undefined || documents.some((input) => naiveMatches(query, input));
            if (matches) matching.push({ articleId, datePublished });
          }
          const expected = matching.sort((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1));
          let newer = 0;

          const found = await allFound({ query, limit }, stored, () => {
            newer += 1;
            const [input] = all.flatMap(([, inputs]) => inputs);
            if (input !== undefined) stored.addText(`art_newer${newer}`, '2025-10-28T00:00:00.000Z', input);
          });

          expect(found).toEqual(expected.map(({ articleId }) => articleId));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('ends after 500 articles when little matches, and goes on from there', async () => {
    const stored = new StoredArticles();
    for (let i = 0; i < 501; i += 1)
      stored.addText(`art_${i}`, minute(i), { ...corn, headline: i === 0 ? 'Corn' : 'Rice' });
    const search = { query: parseQuery('headline:corn corn'), limit: 10 };
    const stores = { articles: stored, itemIndex: stored, stories: noStories };

    const first = await searchArticles(search, stores);
    const second = await searchArticles({ ...search, cursor: first.cursor }, stores);

    expect(first.articles).toEqual([]);
    expect(second.articles.map(({ article }) => article.id)).toEqual(['art_0']);
    expect(second.cursor).toBeUndefined();
  });

  it('leaves out an article that is filed and not structured yet', async () => {
    const stored = new StoredArticles();
    stored.addText('art_1', minute(1), corn);
    const stores = {
      itemIndex: stored,
      stories: noStories,
      articles: {
        getManyStructured: async () => [
          { article: anArticle({ text: 'corn', status: 'accepted' }), items: [] },
        ],
      },
    };

    expect((await searchArticles({ query: parseQuery('corn'), limit: 10 }, stores)).articles).toEqual([]);
  });

  it('finds articles without items that searchItems does not find, and takes no cursor of searchItems', async () => {
    const stored = new StoredArticles();
    for (let i = 0; i < 3; i += 1) stored.addText(`art_${i}`, minute(i), corn);
    stored.add('art_3', minute(3), [corn, corn]);
    const stores = { articles: stored, itemIndex: stored, stories: noStories };

    const items = await searchItems({ query: parseQuery('corn'), limit: 1 }, stores);
    const articles = await searchArticles({ query: parseQuery('corn'), limit: 1 }, stores);

    expect(items.found.map(({ stored: { item } }) => item.id)).toEqual(['art_3.0']);
    const rest = await searchItems({ query: parseQuery('corn'), limit: 9, cursor: items.cursor }, stores);
    expect(rest.found.map(({ stored: { item } }) => item.id)).toEqual(['art_3.1']);
    expect(rest.cursor).toBeUndefined();
    await expect(searchItems({ limit: 1, cursor: articles.cursor }, stores)).rejects.toThrow(CursorError);
    await expect(searchArticles({ limit: 1, cursor: items.cursor }, stores)).rejects.toThrow(CursorError);
  });
});
