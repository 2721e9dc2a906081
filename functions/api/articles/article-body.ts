import * as z from 'zod';
import { articleRequestSchema, maxArticleBytes } from '../../domain/article/article.ts';
import { newsArticleSchema } from './news-article.ts';
import { ninjsSchema } from './ninjs.ts';

/** An article in requests. It is a component of the OpenAPI document. */
export const articleBody = articleRequestSchema.meta({ id: 'ArticleRequest' });

/** Schemas of an article in other formats, which publishers have already. */
export const otherArticleBodies = {
  'application/ld+json': newsArticleSchema.pipe(articleRequestSchema),
  'application/ninjs+json': ninjsSchema.pipe(articleRequestSchema),
} as const;

const maxArticles = 25;
/**
 * Lambda takes events of up to 6 MB, and API Gateway encodes some bodies as base64, which makes them a third longer.
 */
export const maxArticlesBytes = 4 * maxArticleBytes;

/** Several articles. The route parses each one separately, so that a wrong article does not refuse the others. */
export const articlesBody = z
  .array(z.unknown())
  .min(1)
  .max(maxArticles)
  .meta({
    asSent: {
      type: 'array',
      minItems: 1,
      maxItems: maxArticles,
      items: { $ref: '#/$defs/ArticleRequest' },
    },
  });
