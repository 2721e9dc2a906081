import * as z from 'zod';
import { idPath } from '../http/parameters.ts';
import { notFound, Problem } from '../http/problem.ts';
import { route } from '../http/route.ts';
import { enqueueAccepted } from './accept-article.ts';

/**
 * `POST /articles/{id}/retry`: accepts a failed article again. An article that is still accepted is put on its queue once
 * more.
 */
export const retryArticle = route('POST /articles/{id}/retry', {
  summary: 'Accept a failed article again',
  path: idPath,
  refuses: ['conflict'],
  success: {
    status: 202,
    description: 'The article is accepted and waits to be structured',
    schema: z.object({ id: z.string() }),
    location: true,
  },
  handle: async ({ path: { id } }, services) => {
    const { articles, now } = services;
    if (!(await articles.retry(id, now()))) {
      const article = await articles.get(id);
      if (article === undefined) throw notFound('article', id);
      if (article.status !== 'accepted') {
        throw new Problem(
          'conflict',
          `The article is ${article.status}. Only a failed article can be accepted again.`,
        );
      }
    }
    await enqueueAccepted(id, services);
    return { status: 202, headers: { location: `/articles/${id}` }, body: { id } };
  },
});
