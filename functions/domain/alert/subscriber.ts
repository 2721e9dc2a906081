import * as z from 'zod';

export const channels = ['email', 'sms'] as const;
const channelSchema = z.enum(channels);
export type Channel = z.infer<typeof channelSchema>;

/** `HH:MM` on a 24-hour clock, in the subscriber's zone. */
const localTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A local time is HH:MM, from 00:00 to 23:59.');

/** A limit that a subscriber sets on their own messages. */
export const messagesCap = z.int().min(1).max(1_000);

const frequencies = ['immediate', 'daily', 'weekly'] as const;

/** When published alerts go out: at once, or at a local hour (for `weekly` also on an ISO weekday; 1 is Monday). */
const digestSchema = z.strictObject({
  frequency: z.enum(frequencies),
  hour: z.int().min(0).max(23).default(8),
  weekday: z.int().min(1).max(7).default(1),
});
export type Digest = z.infer<typeof digestSchema>;

/** Also accepts the frequency alone: `"daily"` means daily at 08:00. */
export const digestRequestSchema = z.union([
  digestSchema,
  z.enum(frequencies).transform((frequency): Digest => ({ frequency, hour: 8, weekday: 1 })),
]);

/** Nothing is sent from `start` to `end`, local time. The span may cross midnight. */
export const quietHoursSchema = z
  .strictObject({ start: localTime, end: localTime })
  .refine((q) => q.start !== q.end, { message: 'Quiet hours need a start and an end that differ.' });
export type QuietHours = z.infer<typeof quietHoursSchema>;

const subscriberStatuses = ['pending', 'confirmed', 'paused', 'unsubscribed', 'bounced'] as const;

/**
 * One address of one owner. Before `status` is `confirmed`, only the request for confirmation is sent.
 * - `paused`: the owner or the reader paused it, until it is resumed.
 * - `unsubscribed`: the reader used SNS's own link, or its deletion is under way.
 * - `bounced`: SNS deactivated the subscription.
 *
 * After the last two, the address must confirm again when it is signed up again.
 */
export const subscriberSchema = z.object({
  id: z.string(),
  owner: z.string(),
  channel: channelSchema,
  address: z.string(),
  /** IANA zone name. */
  timezone: z.string(),
  digest: digestSchema,
  quietHours: quietHoursSchema.optional(),
  /** The most messages per hour and per day that the subscriber wants. Further alerts come later, together. */
  messagesPerHour: messagesCap.optional(),
  messagesPerDay: messagesCap.optional(),
  /** Local hour at which reminders go out. */
  reminderHour: z.int().min(0).max(23),
  status: z.enum(subscriberStatuses),
  topicArn: z.string().optional(),
  subscriptionArn: z.string().optional(),
  /** The SMS code that was sent: its hash with a salt (SHA-256, hex), its expiry (ISO 8601 UTC) and the tries left. */
  code: z
    .object({ hash: z.string(), salt: z.string(), expiresAt: z.string(), triesLeft: z.int() })
    .optional(),
  /** When the address was last asked to confirm, ISO 8601 UTC. */
  askedAt: z.string().optional(),
  /** When the subscription was last looked up at SNS, ISO 8601 UTC. */
  checkedAt: z.string().optional(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Subscriber = z.infer<typeof subscriberSchema>;
