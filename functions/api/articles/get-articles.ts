import * as z from 'zod';
import { instantOrDate, itemFilters, pageSearch } from '../http/parameters.ts';
import { requireOrder } from '../http/require-order.ts';
import { route } from '../http/route.ts';
import { filterQuery } from '../search/filter-query.ts';
import { foundArticleResource, showArticleRow, showCopy } from './article-resource.ts';
import { searchArticles } from './search-articles.ts';

/** `GET /articles`: lists structured articles, newest first. Articles without items are in the list too. */
export const getArticles = route('GET /articles', {
  summary: 'Search articles, with or without items',
  search: z.strictObject({
    q: itemFilters.q,
    from: instantOrDate.optional().describe('Published at or after'),
    to: instantOrDate.optional().describe('Published at or before. A calendar date includes its whole day'),
    story: z
      .literal('one')
      .optional()
      .describe('`one`: each story once, with the other articles that tell it in `alsoIn`'),
    ...pageSearch,
  }),
  refuses: ['invalid-query'],
  success: {
    status: 200,
    description: 'Articles, newest first. `cursor` is there if there may be more',
    schema: z.object({ articles: z.array(foundArticleResource), cursor: z.string().optional() }),
  },
  handle: async ({ search }, services) => {
    const { q, from, to, limit, cursor, story } = search;
    requireOrder({ from, to });
    const found = await searchArticles(
      { query: filterQuery({ q }), from, to, limit, cursor, onePerStory: story === 'one' },
      services,
    );
    const articles = found.articles.map(({ article, alsoIn }) => ({
      ...showArticleRow(article),
      ...(alsoIn && { alsoIn: alsoIn.map(showCopy) }),
    }));
    return { status: 200, body: { articles, cursor: found.cursor } };
  },
});
