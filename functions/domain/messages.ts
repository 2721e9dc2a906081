import * as z from 'zod';
import { occasionSchema } from './alert/alert.ts';
import { passageSchema } from './article/article.ts';
import { itemSchema } from './article/item.ts';
import { canonicalTimezone } from './time/zones.ts';

/**
 * On the article queue: the article with this id is stored and waits to be structured. INGEST puts a long article on the
 * queue of long articles, with `isLong`.
 */
export const articleAcceptedSchema = z.object({
  type: z.literal('article.accepted'),
  articleId: z.string(),
  isLong: z.boolean().optional(),
});
export type ArticleAccepted = z.infer<typeof articleAcceptedSchema>;

/** On the items topic: one message per structured article. `items` is left out when the message would be too large. */
export const articleStructuredSchema = z.object({
  type: z.literal('article.structured'),
  articleId: z.string(),
  headline: z.string(),
  datePublished: z.string(),
  url: z.string().optional(),
  publisher: z.string().optional(),
  inLanguage: z.string(),
  items: z.array(itemSchema).optional(),
});
export type ArticleStructured = z.infer<typeof articleStructuredSchema>;

/**
 * On the match queue, from CLOCK: it is morning in `timezone`, and these dates of the article may owe a reminder.
 * `morning` is that local morning as an instant (ISO 8601 UTC), `localDate` its calendar date.
 */
const itemsDueSchema = z.object({
  type: z.literal('items.due'),
  articleId: z.string(),
  timezone: z.string().transform(canonicalTimezone),
  hour: z.int(),
  morning: z.string(),
  localDate: z.string(),
  due: z
    .array(
      z.object({
        itemId: z.string(),
        date: z.string(),
        /** Present when a later item moved the date to this one: the old date, that item, and when it was accepted. */
        moved: z
          .object({ from: z.string(), articleId: z.string(), itemId: z.string(), acceptedAt: z.string() })
          .optional(),
      }),
    )
    .min(1),
});
export type ItemsDue = z.infer<typeof itemsDueSchema>;

const partOfWork = {
  /** Present in the rest of a message: watches up to this id, in the order of ids, have their alerts already. */
  after: z.string().optional(),
  /** Present in a message that failed for these watches alone. All others have their alerts already. */
  watchIds: z.array(z.string()).optional(),
};

/** On the match queue. If MATCH runs out of time, it sends the rest as another message, with `after`. */
export const matchMessageSchema = z.discriminatedUnion('type', [
  articleStructuredSchema.extend(partOfWork),
  itemsDueSchema.extend(partOfWork),
]);
export type MatchMessage = z.infer<typeof matchMessageSchema>;

/** On the alert queue, from MATCH: these watches are owed an alert about items of one article. */
const alertsOwedSchema = z.object({
  type: z.literal('alerts.owed'),
  articleId: z.string(),
  /** Since when the alerts are owed: the article's acceptance, or the local morning. ISO 8601 UTC. */
  owedAt: z.string(),
  recipients: z
    .array(
      z.object({
        watchId: z.string(),
        subscriberId: z.string(),
        occasion: occasionSchema,
        /** Empty where the watch matches a passage of which no item was made. */
        itemIds: z.array(z.string()),
        passage: passageSchema.optional(),
      }),
    )
    .min(1),
});
export type AlertsOwed = z.infer<typeof alertsOwedSchema>;
export type Recipient = AlertsOwed['recipients'][number];

/**
 * After how many seconds a reader's held alerts are looked for. By then CLOCK, MATCH and DELIVER have worked through a
 * usual morning. A reminder that is owed later goes out in a message of its own.
 */
export const readyDelaySeconds = 60;

/**
 * On the alert queue, from CLOCK and DELIVER: the subscriber has held alerts that may go out now. It comes a minute late,
 * so that what else is owed on the same morning goes out in the same message. It counts only if no reminder of this
 * subscriber was held after the alert `alertId`, or after `heldAt` (ISO 8601 UTC): that one has a later message.
 */
const alertsReadySchema = z.object({
  type: z.literal('alerts.ready'),
  subscriberId: z.string(),
  heldAt: z.string(),
  /** Absent in a message of CLOCK. */
  alertId: z.string().optional(),
});
export type AlertsReady = z.infer<typeof alertsReadySchema>;

/** On the alert queue, from DELIVER: these held alerts of one subscriber may go out now, as one message. */
const alertsReleasedSchema = z.object({
  type: z.literal('alerts.released'),
  subscriberId: z.string(),
  alertIds: z.array(z.string()).min(1),
});
export type AlertsReleased = z.infer<typeof alertsReleasedSchema>;

export const alertMessageSchema = z.discriminatedUnion('type', [
  alertsOwedSchema,
  alertsReadySchema,
  alertsReleasedSchema,
]);
export type AlertMessage = z.infer<typeof alertMessageSchema>;
