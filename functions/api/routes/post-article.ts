import * as z from 'zod';
import { articleRequestSchema, maxArticleBytes } from '../../domain/article/article.ts';
import { articleExamples } from '../examples.ts';
import { defineRoute } from '../route.ts';
import { acceptedArticle } from './accepted-article.ts';

/** `POST /articles`: stores the article, then puts it on its way. */
export const postArticle = defineRoute({
  key: 'POST /articles',
  summary: 'Accept an article',
  body: articleRequestSchema,
  examples: articleExamples,
  maxBodyBytes: maxArticleBytes,
  success: { status: 202, description: 'The article is stored', schema: z.object({ id: z.string() }) },
  handle: async ({ body }, { articles, enqueue, now, logger }) => {
    const article = acceptedArticle(body, now());
    if (await articles.accept(article)) {
      try {
        await enqueue({ type: 'article.accepted', articleId: article.id });
      } catch (error) {
        // It is stored, and CLOCK puts on the queue what stays accepted: the promise of the 202 holds.
        logger.warn('Article is stored but not enqueued', { articleId: article.id, error: error as Error });
      }
    }
    return { status: 202, headers: { location: `/articles/${article.id}` }, body: { id: article.id } };
  },
});
