import * as z from 'zod';
import { givenFactSchema } from './given-fact.ts';
import { factSchema } from './item.ts';

/** The largest request body that `POST /articles` takes, in bytes of UTF-8. */
export const maxArticleBytes = 1_048_576;

/** The paragraph that an item belongs to: UTF-16 offsets into the body, end exclusive. */
export const passageSchema = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export type Passage = z.infer<typeof passageSchema>;

/**
 * The most passages of one article. An article with more has a megabyte of short lines; neighbours are joined there, so
 * that all of them fit into the article's row and no word is lost.
 */
export const maxPassages = 2_000;

/** A passage of an article as it is stored: what queries are tried on. */
export const storedPassageSchema = passageSchema.extend({
  /** The section heading above it: UTF-16 offsets into the body, end exclusive. */
  heading: passageSchema.optional(),
  /** Set on the one passage that opens the article. */
  isOpening: z.literal(true).optional(),
});
export type StoredPassage = z.infer<typeof storedPassageSchema>;

const headline = z
  .string()
  .trim()
  .min(1)
  .max(1000)
  .describe('The headline as published. Required with `body`; `html` may give it itself');
const datePublished = z.iso
  .datetime({ offset: true })
  .describe(
    'When the article was published, ISO 8601 with offset or Z. Relative dates resolve against its calendar day. ' +
      'Required with `body`; `html` may give it itself',
  );

/** An article as submitted, with the names of schema.org NewsArticle. It has either `body` (plain text) or `html`. */
export const articleRequestSchema = z
  .strictObject({
    headline: headline.optional(),
    body: z.string().min(1).optional().describe('Plain text. Offsets in items point into it'),
    html: z.string().min(1).optional().describe('HTML, instead of `body`'),
    datePublished: datePublished.optional(),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2048)
      .optional(),
    publisher: z.string().trim().min(1).max(200).optional(),
    inLanguage: z.string().trim().min(2).max(35).optional().describe('BCP 47 language tag; `en` unless set'),
    alert: z
      .literal('none')
      .optional()
      .describe(
        'For an article of an archive: nobody is alerted. The dates to come that it names still remind',
      ),
    items: z.array(givenFactSchema).max(500).optional().describe('Facts, where the sender has them already'),
  })
  .refine((a) => (a.body === undefined) !== (a.html === undefined), {
    message: 'Give the text once: as `body` (plain text) or as `html`.',
    path: ['body'],
  })
  .refine((a) => a.body === undefined || a.body.trim() !== '', {
    message: 'The body has no text.',
    path: ['body'],
  })
  .refine((a) => a.body === undefined || a.headline !== undefined, {
    message: 'An article in plain text needs its headline.',
    path: ['headline'],
  })
  .refine((a) => a.body === undefined || a.datePublished !== undefined, {
    message: 'An article in plain text needs its date: relative dates resolve against it.',
    path: ['datePublished'],
  });
export type ArticleRequest = z.infer<typeof articleRequestSchema>;

const articleStatuses = ['accepted', 'structured', 'failed', 'replaced'] as const;

/** An article as stored. `text` is the submitted `body` or `html`; `format` says which. */
export const articleSchema = z.object({
  id: z.string(),
  status: z.enum(articleStatuses),
  headline: z.string(),
  format: z.enum(['text', 'html']),
  text: z.string(),
  /** ISO 8601 UTC. */
  datePublished: z.string(),
  /** The day of publication where the publisher is, `YYYY-MM-DD`. The article means it by "today". */
  publishedDay: z.string().optional(),
  /** The time of publication where the publisher is, `HH:MM`. An hour of "today" that is over then is not to come. */
  publishedTime: z.string().optional(),
  url: z.string().optional(),
  publisher: z.string().optional(),
  inLanguage: z.string(),
  /** Set where the sender asks that nobody is alerted. */
  alert: z.literal('none').optional(),
  /** Facts that the sender gave with the article: used as they are. */
  givenFacts: z.array(factSchema).optional(),
  /** When the API accepted the article, ISO 8601 UTC. A reminder that was due before then counts as passed. */
  acceptedAt: z.string(),
  structuredAt: z.string().optional(),
  /** All paragraphs, list entries and table rows, in order. Absent until it is structured. */
  passages: z.array(storedPassageSchema).optional(),
  /** The id of the article that told the story first: its own, unless it is a copy. Absent until it is structured. */
  storyId: z.string().optional(),
  /** The id of the revision before this one, at the same address. */
  replaces: z.string().optional(),
  /** For `replaced`: the id of a later revision. Its items left searches, calendars and reminders. */
  replacedBy: z.string().optional(),
  /** Why structuring failed. It is not tried again. */
  failure: z.string().optional(),
  warnings: z.array(z.string()).optional(),
});
export type Article = z.infer<typeof articleSchema>;
