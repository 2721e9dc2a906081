import * as z from 'zod';

export const watchEventSchema = z.enum(['publication', 'due']);
export type WatchEvent = z.infer<typeof watchEventSchema>;

export const watchRepeatsSchema = z.enum(['story', 'every']);

/** Most days between a reminder and its due date. */
export const maxLeadDays = 30;

/**
 * A stored query of one owner. `query` is the text as written, `canonical` its canonical form. `on` says what it fires
 * on.
 */
export const watchSchema = z.object({
  id: z.string(),
  owner: z.string(),
  subscriberId: z.string(),
  name: z.string().optional(),
  query: z.string(),
  canonical: z.string(),
  on: z.array(watchEventSchema).min(1),
  /** Days before a due date on which to remind, 0 to 30. */
  leadDays: z.array(z.int().min(0).max(maxLeadDays)),
  /** Whether it fires once per story, or also for every copy of an article. @default story */
  repeats: watchRepeatsSchema.optional(),
  /** Grows with each change of the query: index entries of another revision are stale. */
  revision: z.int().positive(),
  /** When the watch began to ask for reminders as it does now: ISO 8601 UTC. */
  dueSince: z.string(),
  /** SHA-256 (hex) of the key in the watch's secret links. */
  linkKeyHash: z.string().optional(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Watch = z.infer<typeof watchSchema>;
