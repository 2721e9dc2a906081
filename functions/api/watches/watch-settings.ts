import * as z from 'zod';
import { maxLeadDays, watchEventSchema } from '../../domain/query/watch.ts';

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** What of a watch its owner sets; each may be left out of a PATCH. */
export const watchSettings = {
  // Not trimmed: the columns of what is wrong count from where the query begins, and an empty one is refused with its column too.
  query: z.string().max(2000).describe('In the watch language'),
  on: z.array(watchEventSchema).min(1).transform(unique).describe('What it fires on'),
  leadDays: z
    .array(z.int().min(0).max(maxLeadDays))
    .min(1)
    .max(maxLeadDays + 1)
    .transform((days) => unique(days).sort((a, b) => a - b))
    .describe('Days before a due date on which to remind'),
  name: z.string().trim().min(1).max(100).describe('What messages call it'),
};
