import * as z from 'zod';
import { maxArticleBytes } from '../../domain/article/article.ts';
import { amountSchema, dateMentionSchema, factSchema, partySchema } from '../../domain/article/item.ts';
import { articleExamples } from '../http/examples.ts';
import { route } from '../http/route.ts';
import { acceptedArticle } from './accepted-article.ts';
import { articleBody, otherArticleBodies } from './article-body.ts';

/** `POST /articles/preview`: structures an article and stores nothing. */
export const previewArticle = route('POST /articles/preview', {
  summary: 'Structure an article without storing it',
  body: articleBody,
  otherBodies: otherArticleBodies,
  examples: articleExamples,
  maxBodyBytes: maxArticleBytes,
  success: {
    status: 200,
    description: 'The items that would be stored, and everything that was found, also outside of items',
    schema: z.object({
      items: z.array(factSchema),
      dates: z.array(dateMentionSchema),
      amounts: z.array(amountSchema),
      parties: z.array(partySchema),
      warnings: z.array(z.string()),
    }),
  },
  handle: async ({ body }, { now }) => {
    // Loaded on first use: the other routes start without the large code of structuring.
    const { structureArticle } = await import('../../domain/article/structure.ts');
    const { facts, dates, amounts, parties, warnings } = structureArticle(acceptedArticle(body, now()));
    return { status: 200, body: { items: facts.map(({ fact }) => fact), dates, amounts, parties, warnings } };
  },
});
