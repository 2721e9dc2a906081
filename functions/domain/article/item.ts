import * as z from 'zod';

/** Kinds of facts. The verb or noun that carries a fact gives its kind: docs/structuring-kinds.md. */
export const itemKinds = [
  'agreement',
  'purchase',
  'investment',
  'meeting',
  'visit',
  'forecast',
  'deadline',
  'policy',
  'statement',
] as const;
export const itemKindSchema = z.enum(itemKinds);
export type ItemKind = z.infer<typeof itemKindSchema>;

/** UTF-16 offset into the submitted body. */
const offset = z.int().nonnegative();

/** A person, organisation or country that the fact is about. `code` is ISO 3166-1 alpha-2, for countries. */
export const partySchema = z.object({
  name: z.string().min(1),
  type: z.enum(['person', 'organisation', 'country']),
  code: z.string().optional(),
});
export type Party = z.infer<typeof partySchema>;

/**
 * A quantity as written, with its value in units of `unit`.
 * `unit` is an ISO 4217 code, `percent`, `basis point`, or the counted noun. `bound` is `min` for "more than", `max`
 * for "up to", and `about` for an approximation. `start` and `end` are UTF-16 offsets into the body, end exclusive.
 */
export const amountSchema = z.object({
  value: z.number(),
  unit: z.string().min(1),
  text: z.string().min(1),
  start: offset,
  end: offset,
  bound: z.enum(['min', 'max', 'about']).optional(),
});
export type Amount = z.infer<typeof amountSchema>;

/**
 * A time expression with its TIMEX3 value: ISO 8601 at its own precision, `P2Y`, `FUTURE_REF` …
 * `role` is `due` for a date that is still to come at publication and on which something happens, `past` for a past
 * date, and `context` for all others. `edge` says that a period is named by its start or its end (`by the end of June`).
 * `ends` is the day on which a period that is a deadline ends (`within 60 days`).
 */
export const dateMentionSchema = z.object({
  value: z.string().min(1),
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  text: z.string().min(1),
  start: offset,
  end: offset,
  role: z.enum(['due', 'past', 'context']),
  edge: z.enum(['start', 'end']).optional(),
  ends: z.iso.date().optional(),
});
export type DateMention = z.infer<typeof dateMentionSchema>;

/**
 * One structured fact. `quote` is `body.slice(start, end)`; `dueDates` are the calendar values
 * (`2025-10-28`, `2025-11`, `2025-W44`, `2025-Q4`, `2026`) that reminders fire on.
 */
export const factSchema = z.object({
  kind: itemKindSchema,
  quote: z.string().min(1),
  start: offset,
  end: offset,
  heading: z.string().optional(),
  parties: z.array(partySchema),
  amounts: z.array(amountSchema),
  dates: z.array(dateMentionSchema),
  topics: z.array(z.string()),
  dueDates: z.array(z.string()),
});
export type Fact = z.infer<typeof factSchema>;

/**
 * The most due dates of one item: the days of a month's meetings, or a month per year of a long plan. A sentence with more
 * is a table, and each date costs a row, a part of a message, and a reminder.
 */
export const maxDueDates = 20;

/** A date of an earlier article's item that an item moves. `from` and `to` are calendar values. */
const moveSchema = z.object({
  from: z.string(),
  to: z.string(),
  articleId: z.string(),
  itemId: z.string(),
});
export type Move = z.infer<typeof moveSchema>;

/** A date of an earlier article's item that an item ends: it is called off, or has no new date yet. */
export const calledOffSchema = z.object({ date: z.string(), articleId: z.string(), itemId: z.string() });
export type CalledOff = z.infer<typeof calledOffSchema>;

/** A fact as stored and served. It has an id (`<articleId>.<ordinal>`) and names its article. */
export const itemSchema = factSchema.extend({
  id: z.string(),
  articleId: z.string(),
  /**
   * The date that the item moves ("postponed to", "brought forward"), where an earlier item is clearly the same fact.
   */
  moved: moveSchema.optional(),
  /**
   * The date that the item ends ("called off", "will not take place"), where an earlier item is clearly the same fact.
   */
  calledOff: calledOffSchema.optional(),
});
export type Item = z.infer<typeof itemSchema>;

/** Returns the id of the n-th fact of an article. */
export function itemId(articleId: string, ordinal: number): string {
  return `${articleId}.${ordinal}`;
}

/** Returns the ordinal in the id of an item: `art_7nb5.2` gives 2. */
export function itemOrdinal(id: string): number {
  return Number(id.slice(id.lastIndexOf('.') + 1));
}
