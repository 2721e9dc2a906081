import * as z from 'zod';
import { maxLeadDays, watchEventSchema } from '../../domain/query/watch.ts';

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** What of a watch its owner sets; each may be left out of a PATCH. */
export const watchSettings = {
  query: z.string().trim().min(1).max(2000).describe('In the watch language'),
  on: z.array(watchEventSchema).min(1).transform(unique).describe('What it fires on'),
  leadDays: z
    .array(z.int().min(0).max(maxLeadDays))
    .min(1)
    .max(maxLeadDays + 1)
    .transform((days) => unique(days).sort((a, b) => a - b))
    .describe('Days before a due date on which to remind'),
  name: z.string().trim().min(1).max(100).describe('What messages call it'),
};
