import * as z from 'zod';
import { idPath, pageSearch } from '../http/parameters.ts';
import { notFound } from '../http/problem.ts';
import { route } from '../http/route.ts';
import { articleResource, showArticle } from './article-resource.ts';

/** `GET /articles/{id}`: reads an article with its items. */
export const getArticle = route('GET /articles/{id}', {
  summary: 'Read an article and its items',
  path: idPath,
  success: { status: 200, description: 'The article', schema: articleResource },
  search: z.strictObject({ cursor: pageSearch.cursor }),
  handle: async ({ path, search }, { articles }) => {
    const structured = await articles.getStructured(path.id);
    if (structured === undefined) throw notFound('article', path.id);
    return { status: 200, body: showArticle(structured, search.cursor) };
  },
});
