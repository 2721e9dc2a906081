import * as z from 'zod';
import { maxArticleBytes } from '../../domain/article/article.ts';
import { amountSchema, dateMentionSchema, factSchema, partySchema } from '../../domain/article/item.ts';
import { whySchema } from '../../domain/article/why/why.ts';
import { articleExamples } from '../http/examples.ts';
import { route } from '../http/route.ts';
import { acceptedArticle } from './accepted-article.ts';
import { articleBody, otherArticleBodies } from './article-body.ts';
import { fitPreview } from './fit-preview.ts';

/** `POST /articles/preview`: structures an article and stores nothing. */
export const previewArticle = route('POST /articles/preview', {
  summary: 'Structure an article without storing it',
  search: z.strictObject({
    why: z
      .enum(['true', 'false'], { error: 'It must be true or false.' })
      .transform((value) => value === 'true')
      .default(false)
      .meta({
        description: 'Whether the answer names the rules that found, decided and refused everything',
        asSent: { type: 'boolean', default: false },
      }),
  }),
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
      warnings: z
        .array(z.string())
        .describe('Also says which lists are cut, if the answer has not room for all'),
      why: whySchema.optional().describe('Only with `why=true`'),
    }),
  },
  handle: async ({ body, search }, { now }) => {
    // Loaded on first use: the other routes start without the large code of structuring.
    const { structureArticle } = await import('../../domain/article/structure.ts');
    const { facts, passages: _, ...found } = structureArticle(await acceptedArticle(body, now()), search);
    return { status: 200, body: fitPreview({ items: facts.map(({ fact }) => fact), ...found }) };
  },
});
