import * as z from 'zod';

/** Why an alert is owed: an item was published, or a date that it names comes due. */
export const occasionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('published') }),
  z.object({
    kind: z.literal('due'),
    /** The calendar value as the item names it (`2025-10-28`, `2025-11`, …). */
    date: z.string(),
    /** Whole local days from the reminder to the first day of `date`; negative when it came late. */
    daysAhead: z.int(),
    /** The date that it was moved from, where a later article did. */
    movedFrom: z.string().optional(),
  }),
]);
export type Occasion = z.infer<typeof occasionSchema>;

export const alertStates = ['held', 'sending', 'sent', 'dropped'] as const;
export type AlertState = (typeof alertStates)[number];

/** Why an alert is not sent yet: each of them ends, and then it is sent. */
export const holdReasons = ['digest', 'quiet-hours', 'cap'] as const;
export type HoldReason = (typeof holdReasons)[number];

/** One message owed to one subscriber, as the ledger holds it. */
export const alertSchema = z.object({
  id: z.string(),
  owner: z.string(),
  subscriberId: z.string(),
  watchId: z.string(),
  articleId: z.string(),
  itemIds: z.array(z.string()).min(1),
  occasion: occasionSchema,
  /** For due alerts: the instant of the local morning it was owed for, ISO 8601 UTC. */
  owedAt: z.string(),
  state: z.enum(alertStates),
  /** Of `held` one of {@link holdReasons}; of `dropped` why it is not sent. */
  reason: z.string().optional(),
  /** For `held`: when to release it, ISO 8601 UTC. */
  releaseAt: z.string().optional(),
  /** An attempt before was cut off between claim and mark: this one may be a repeat of what went out. */
  repeated: z.boolean().optional(),
  messageId: z.string().optional(),
  /** When the state was last changed, ISO 8601 UTC. */
  at: z.string(),
});
export type Alert = z.infer<typeof alertSchema>;

/**
 * The name of an alert: subscriber, watch, article and occasion. Two attempts at the same alert have the same
 * key, whichever way they came, so the ledger can let one of them through.
 */
export function alertKey(alert: Pick<Alert, 'subscriberId' | 'watchId' | 'articleId' | 'occasion'>): string {
  const { occasion } = alert;
  const when = occasion.kind === 'due' ? `due:${occasion.date}:${occasion.daysAhead}` : 'published';
  return [alert.subscriberId, alert.watchId, alert.articleId, when].join('/');
}
