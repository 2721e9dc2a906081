import * as z from 'zod';
import { passageSchema } from '../article/article.ts';

/** A date of an earlier article that an article moves, or calls off: then it has no `to`. Both are calendar values. */
const changedDateSchema = z.object({ from: z.string(), to: z.string().optional() });
export type ChangedDate = z.infer<typeof changedDateSchema>;

/** Why an alert is owed: an item was published, or a date that an item names is due. */
export const occasionSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('published'),
    /** Set where the watch matches not this article, but the earlier one whose date it changes. */
    changedDate: changedDateSchema.optional(),
  }),
  z.object({
    kind: z.literal('due'),
    /** The calendar value as the item names it (`2025-10-28`, `2025-11`, …). */
    date: z.string(),
    /** Whole local days from the reminder to the first day of `date`. Negative when the reminder is late. */
    daysAhead: z.int(),
    /** The earlier date, if a later article moved it. */
    movedFrom: z.string().optional(),
  }),
]);
export type Occasion = z.infer<typeof occasionSchema>;

const alertStates = ['held', 'sending', 'sent', 'dropped'] as const;
export type AlertState = (typeof alertStates)[number];

/**
 * Why an alert is not sent yet. Every such reason ends, and then the alert is sent. `morning`: a reminder waits a minute
 * for the other reminders of the morning.
 */
export const holdReasons = ['digest', 'quiet-hours', 'cap', 'morning'] as const;
export type HoldReason = (typeof holdReasons)[number];

/** Something owed to one subscriber, as the ledger stores it. */
export const alertSchema = z.object({
  id: z.string(),
  owner: z.string(),
  subscriberId: z.string(),
  watchId: z.string(),
  articleId: z.string(),
  /** The story that the article tells: the id of the article that told it first. Absent in older rows. */
  storyId: z.string().optional(),
  /** Empty where the watch matches a passage of which no item was made. */
  itemIds: z.array(z.string()),
  /** That passage: UTF-16 offsets into the body of the article, end exclusive. */
  passage: passageSchema.optional(),
  /** The sentence of the passage that matched, as readable text. */
  quote: z.string().optional(),
  occasion: occasionSchema,
  /** Since when it is owed: the article's acceptance, or for a due date the local morning. ISO 8601 UTC. */
  owedAt: z.string(),
  state: z.enum(alertStates),
  /** For `held`: one of {@link holdReasons}. For `dropped`: why it is not sent. */
  reason: z.string().optional(),
  /** For `same-story`: the alert that told the story. */
  toldBy: z.string().optional(),
  /** For `held`: when to release it, ISO 8601 UTC. */
  releaseAt: z.string().optional(),
  /** Whether an earlier attempt was cut off between its claim and its mark, so that this one may be a repeat. */
  repeated: z.boolean().optional(),
  messageId: z.string().optional(),
  /** When the state was last changed, ISO 8601 UTC. */
  at: z.string(),
});
export type Alert = z.infer<typeof alertSchema>;

/**
 * Returns the key of an alert: subscriber, watch, article and occasion. Two attempts at the same alert have the same
 * key, so the ledger can let one of them through.
 *
 * Example: `sub_1/wat_1/art_1/due:2025-10-28:1`
 */
export function alertKey(alert: Pick<Alert, 'subscriberId' | 'watchId' | 'articleId' | 'occasion'>): string {
  return [alert.subscriberId, alert.watchId, alert.articleId, keyOf(alert.occasion)].join('/');
}

/**
 * Returns the key under which a watch is told a story once: subscriber, watch, story and occasion. Alerts about copies of
 * one report have the same key.
 *
 * Example: `sub_1/wat_1/story:art_1/due:2025-10-28:1`
 */
export function storyKey(
  alert: Pick<Alert, 'subscriberId' | 'watchId' | 'occasion'>,
  storyId: string,
): string {
  return [alert.subscriberId, alert.watchId, `story:${storyId}`, keyOf(alert.occasion)].join('/');
}

/**
 * Returns the key of the first reminder of a date in a story, whatever its lead.
 *
 * Example: `sub_1/wat_1/story:art_1/due:2025-10-28`
 */
export function dateKey(
  alert: Pick<Alert, 'subscriberId' | 'watchId'>,
  storyId: string,
  { date }: { readonly date: string },
): string {
  return [alert.subscriberId, alert.watchId, `story:${storyId}`, `due:${date}`].join('/');
}

function keyOf(occasion: Occasion): string {
  return occasion.kind === 'due' ? `due:${occasion.date}:${occasion.daysAhead}` : 'published';
}
