import * as z from 'zod';
import { maxLeadDays, watchEventSchema } from '../../domain/query/watch.ts';

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The settings of a watch. `PATCH` makes each of them optional. */
export const watchSettings = {
  // Not trimmed, because the columns of errors count from the first character. An empty query is refused with its column.
  query: z.string().max(2000).describe('A query in the watch language'),
  on: z.array(watchEventSchema).min(1).transform(unique).describe('Events that it fires on'),
  leadDays: z
    .array(z.int().min(0).max(maxLeadDays))
    .min(1)
    .max(maxLeadDays + 1)
    .transform((days) => unique(days).sort((a, b) => a - b))
    .describe('How many days before a due date to remind. 0 is the day itself'),
  name: z.string().trim().min(1).max(100).describe('The name of the watch in messages'),
};
