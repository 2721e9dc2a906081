import * as z from 'zod';
import { instantOrDate, itemFilters, pageSearch } from '../http/parameters.ts';
import { requireOrder } from '../http/require-order.ts';
import { route } from '../http/route.ts';
import { filterQuery } from '../search/filter-query.ts';
import { articleRowResource, showArticleRow } from './article-resource.ts';
import { searchArticles } from './search-articles.ts';

/** `GET /articles`: structured articles, also those without items, newest first. */
export const getArticles = route('GET /articles', {
  summary: 'Search articles, also those without items',
  search: z.strictObject({
    q: itemFilters.q,
    from: instantOrDate.optional().describe('Published at or after'),
    to: instantOrDate.optional().describe('Published at or before; a calendar date counts whole'),
    ...pageSearch,
  }),
  refuses: ['invalid-query'],
  success: {
    status: 200,
    description: 'Articles, newest first; `cursor` where there are more',
    schema: z.object({ articles: z.array(articleRowResource), cursor: z.string().optional() }),
  },
  handle: async ({ search }, services) => {
    const { q, from, to, limit, cursor } = search;
    requireOrder({ from, to });
    const found = await searchArticles({ query: filterQuery({ q }), from, to, limit, cursor }, services);
    return { status: 200, body: { articles: found.articles.map(showArticleRow), cursor: found.cursor } };
  },
});
