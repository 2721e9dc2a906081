import * as z from 'zod';
import { maxLeadDays, watchEventSchema, watchRepeatsSchema } from '../../domain/query/watch.ts';
import { isOneLine } from '../../domain/text/one-line.ts';
import { queryText } from '../http/parameters.ts';

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The settings of a watch. `PATCH` makes each of them optional. */
export const watchSettings = {
  query: queryText,
  on: z.array(watchEventSchema).min(1).transform(unique).describe('Events that it fires on'),
  leadDays: z
    .array(z.int().min(0).max(maxLeadDays))
    .min(1)
    .max(maxLeadDays + 1)
    .transform((days) => unique(days).sort((a, b) => a - b))
    .describe('How many days before a due date to remind. 0 is the day itself'),
  repeats: watchRepeatsSchema.describe(
    '`story`: copies of an article alert nobody again. `every`: each article alerts',
  ),
  name: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .refine(isOneLine, {
      message: 'A name is one line of text. Remove the line breaks, tabs and other control characters.',
    })
    .describe('The name of the watch in messages: one line of text'),
};
