import * as z from 'zod';
import type { ClauseResult } from '../../domain/query/explain.ts';

/** The most words of an answer that met a clause. */
export const maxSpans = 50;

const spanSchema = z.object({
  in: z.enum(['headline', 'heading', 'passage']),
  start: z.int(),
  end: z.int(),
  text: z.string(),
});
const clauseSchema: z.ZodType<ClauseResult> = z
  .object({
    clause: z.string(),
    matched: z.boolean(),
    spans: z.array(spanSchema),
    get clauses() {
      return z.array(clauseSchema).optional();
    },
  })
  .meta({ id: 'Clause' });

/** Why an item matches, or does not. */
export const explainedItem = z.object({
  itemId: z.string(),
  quote: z.string(),
  matched: z.boolean(),
  explanation: clauseSchema,
});

/** Why a passage matches of which no item was made. */
export const explainedPassage = z.object({
  paragraph: z.int().describe('The first paragraph of the article is 1'),
  quote: z.string(),
  explanation: clauseSchema,
});

/** The most passages without items in one answer. */
export const maxPassages = 10;

/** Why an article matches a watch, or does not. */
export const explainedArticle = z.object({
  matched: z
    .boolean()
    .describe(
      'Whether a passage matches. The headline helps each passage, and alone matches only the opening one',
    ),
  clauses: z
    .array(
      z.object({
        clause: z.string(),
        inHeadline: z.boolean(),
        paragraphs: z.array(z.int()),
        where: z.string(),
      }),
    )
    .describe('Where the article meets each clause: `It is in the headline and in paragraph 4.`'),
  items: z.array(explainedItem),
  passages: z
    .array(explainedPassage)
    .describe(`The passages that match and of which no item was made: the first ${maxPassages}`),
  cursor: z.string().optional().describe('Where the items go on, if there are more'),
});
