import * as z from 'zod';
import { articleRequestSchema, maxArticleBytes } from '../../domain/article/article.ts';
import { newsArticleSchema } from './news-article.ts';
import { ninjsSchema } from './ninjs.ts';

/** An article as it is sent; a component of the OpenAPI document. */
export const articleBody = articleRequestSchema.meta({ id: 'ArticleRequest' });

/** The same article in the forms that publishers have it in. */
export const otherArticleBodies = {
  'application/ld+json': newsArticleSchema.pipe(articleRequestSchema),
  'application/ninjs+json': ninjsSchema.pipe(articleRequestSchema),
} as const;

const maxArticles = 25;
/** Lambda takes events of 6 MB, and a body that is not declared as text grows by a third on its way. */
export const maxArticlesBytes = 4 * maxArticleBytes;

/** Several articles. Each is parsed by itself, so that one that is wrong keeps none of the others out. */
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
