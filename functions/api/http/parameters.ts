import * as z from 'zod';
import { itemKindSchema } from '../../domain/article/item.ts';
import { blankBreaks } from '../../domain/text/one-line.ts';
import { canonicalTimezone, isTimezone } from '../../domain/time/zones.ts';

/** `{id}` in a path. */
export const idPath = z.object({ id: z.string().min(1).max(200) });

/** Parameters of a list that is read page by page. */
export const pageSearch = {
  limit: z
    .string()
    .regex(/^([1-9]\d?|100)$/, 'It must be a whole number from 1 to 100.')
    .transform(Number)
    .default(20)
    .meta({
      description: 'The most entries that the answer has',
      asSent: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
    }),
  cursor: z.string().min(1).max(2048).optional().describe('The `cursor` of the previous page'),
};

/** A calendar date, `YYYY-MM-DD`. */
export const calendarDate = z.iso.date('It must be a calendar date, YYYY-MM-DD.');

/** An instant, or a calendar date, which means its first instant in UTC. */
export const instantOrDate = z.union([z.iso.datetime({ offset: true }), calendarDate], {
  error: 'It must be an instant (ISO 8601 with offset) or a calendar date (YYYY-MM-DD).',
});

/**
 * A query. It is not trimmed, because the columns of errors count from the first character. A control character or a
 * line break is a blank, so a query is one line wherever it is shown.
 */
export const queryText = z
  .string()
  .max(2000)
  .transform(blankBreaks)
  .meta({ description: 'A query in the watch language', asSent: { type: 'string', maxLength: 2000 } });

const word = z.string().trim().min(1).max(100);

/** Filters of a list of items. `q` is a query; the others are short forms of its fields. */
export const itemFilters = {
  q: queryText.optional(),
  topic: word.optional(),
  kind: itemKindSchema.optional(),
  country: word.optional().describe('ISO 3166-1 alpha-2 code'),
};

/** An IANA time zone name, in any spelling. It is stored under its one canonical name. */
export const timezone = z
  .string()
  .refine(isTimezone, { message: 'It must be an IANA time zone name, such as America/New_York.' })
  .transform(canonicalTimezone)
  .meta({ description: 'IANA time zone name. Answers have its canonical name', asSent: { type: 'string' } });

export const reminderHour = z.int().min(0).max(23).describe('The local hour at which reminders are sent');
