import * as z from 'zod';
import {
  type Article,
  type ArticleRequest,
  articleRequestSchema,
  maxArticleBytes,
} from '../../domain/article/article.ts';
import { articleExamples } from '../examples.ts';
import { articleId } from '../ids.ts';
import { Problem } from '../problem.ts';
import { defineRoute } from '../route.ts';

/** A clock that runs ahead at the sender's must not cost an article. */
const futureToleranceMs = 24 * 60 * 60_000;

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

/**
 * The article as it is stored.
 * @throws {Problem} when it claims to be published in the future: its relative dates could not be resolved
 */
export function acceptedArticle(request: ArticleRequest, acceptedAt: string): Article {
  const published = Date.parse(request.datePublished);
  if (published > Date.parse(acceptedAt) + futureToleranceMs) {
    const fault = { pointer: '/datePublished', detail: `${request.datePublished} lies in the future.` };
    throw new Problem(
      'invalid-content',
      'datePublished lies in the future. Send the instant of publication.',
      {
        faults: [fault],
      },
    );
  }
  const text = request.body ?? request.html ?? '';
  const { headline, url, publisher, inLanguage, items } = request;
  const datePublished = new Date(published).toISOString();
  return {
    id: articleId({ headline, text, datePublished }),
    status: 'accepted',
    headline,
    format: request.body === undefined ? 'html' : 'text',
    text,
    datePublished,
    url,
    publisher,
    inLanguage: inLanguage ?? 'en',
    givenItems: items,
    acceptedAt,
  };
}
