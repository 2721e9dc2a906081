import * as z from 'zod';
import { EnvironmentError } from './errors.ts';

const tableName = z.string().min(1);
const queueUrl = z.url();
const topicArn = z.string().startsWith('arn:');
/** Days for which a sent or dropped alert stays in the ledger. */
const retentionDays = z.coerce.number().int().positive();
/** First part of the name of each subscriber's topic. The subscriber's id comes after it. */
const topicPrefix = z.string().min(1);
const perSecond = z.coerce.number().positive();
const most = z.coerce.number().int().nonnegative();

/** The most that may be sent per month: to all subscribers, and to those of one owner (0 means no limit). */
const monthEnvironment = z.object({
  EMAILS_PER_MONTH: most,
  SMS_PARTS_PER_MONTH: most,
  EMAILS_PER_OWNER: most,
  SMS_PARTS_PER_OWNER: most,
});

/** The most that may be sent: per month, and to one subscriber per hour and day. */
const sendingEnvironment = z.object({
  MESSAGES_PER_HOUR: most,
  MESSAGES_PER_DAY: most,
  ...monthEnvironment.shape,
});
export type SendingEnvironment = z.infer<typeof sendingEnvironment>;

/** A limit per owner. 0 means no limit. */
const ownerLimit = z.coerce.number().int().nonnegative();

/** Environment of each function. Its construct is typed by the schema, and its handler parses it once. */
export const ingestEnvironment = z.object({
  ARTICLES_TABLE: tableName,
  INDEX_TABLE: tableName,
  ITEMS_TOPIC_ARN: topicArn,
  LONG_ARTICLE_QUEUE_URL: queueUrl,
  /** Days between a report and its copies, at most. */
  STORY_DAYS: most,
});
export type IngestEnvironment = z.infer<typeof ingestEnvironment>;

export const matchEnvironment = z.object({
  ARTICLES_TABLE: tableName,
  WATCHES_TABLE: tableName,
  SUBSCRIBERS_TABLE: tableName,
  MATCH_QUEUE_URL: queueUrl,
  MATCH_DEAD_LETTERS_URL: queueUrl,
  ALERT_QUEUE_URL: queueUrl,
});
export type MatchEnvironment = z.infer<typeof matchEnvironment>;

export const deliverEnvironment = z.object({
  ARTICLES_TABLE: tableName,
  WATCHES_TABLE: tableName,
  SUBSCRIBERS_TABLE: tableName,
  ALERTS_TABLE: tableName,
  CONTROL_TABLE: tableName,
  ALERT_QUEUE_URL: queueUrl,
  ALERT_RETENTION_DAYS: retentionDays,
  /** Days between the publication of an article and its acceptance, at most, for an alert. 0 means no limit. */
  FRESH_DAYS: most,
  /** Messages per second that one running DELIVER may publish. */
  EMAIL_PER_SECOND: perSecond,
  SMS_PER_SECOND: perSecond,
  SUBSCRIBER_TOPIC_PREFIX: topicPrefix,
  /** Address of the API, for the links in messages. */
  PUBLIC_URL: z.url(),
  ...sendingEnvironment.shape,
});
export type DeliverEnvironment = z.infer<typeof deliverEnvironment>;

export const clockEnvironment = z.object({
  ARTICLES_TABLE: tableName,
  INDEX_TABLE: tableName,
  WATCHES_TABLE: tableName,
  SUBSCRIBERS_TABLE: tableName,
  SUBSCRIBER_TOPIC_PREFIX: topicPrefix,
  ALERTS_TABLE: tableName,
  CONTROL_TABLE: tableName,
  ALERT_RETENTION_DAYS: retentionDays,
  ARTICLE_QUEUE_URL: queueUrl,
  MATCH_QUEUE_URL: queueUrl,
  ALERT_QUEUE_URL: queueUrl,
});
export type ClockEnvironment = z.infer<typeof clockEnvironment>;

export const authorizeEnvironment = z.object({
  CONTROL_TABLE: tableName,
  /** Hash of the bootstrap token (SHA-256, hex). That token has every scope. Empty when there is no such token. */
  BOOTSTRAP_TOKEN_HASH: z.string().regex(/^([0-9a-f]{64})?$/),
  /**
   * Issuer of the JWTs that are accepted, and the value that their `aud` must have. Empty when JWTs are not accepted.
   */
  OIDC_ISSUER: z.union([z.literal(''), z.url()]),
  OIDC_AUDIENCE: z.string(),
});
export type AuthorizeEnvironment = z.infer<typeof authorizeEnvironment>;

export const apiEnvironment = z.object({
  ARTICLES_TABLE: tableName,
  INDEX_TABLE: tableName,
  WATCHES_TABLE: tableName,
  SUBSCRIBERS_TABLE: tableName,
  ALERTS_TABLE: tableName,
  ALERT_RETENTION_DAYS: retentionDays,
  CONTROL_TABLE: tableName,
  ARTICLE_QUEUE_URL: queueUrl,
  SUBSCRIBER_TOPIC_PREFIX: topicPrefix,
  /** Countries that SMS may go to: ISO 3166-1 alpha-2 codes with commas between them, or `*` for all. */
  SMS_COUNTRIES: z.string().transform((list) =>
    list
      .split(',')
      .map((code) => code.trim())
      .filter((code) => code !== ''),
  ),
  /** Requests for confirmation per day: of one owner, and to one address. */
  SIGN_UPS_PER_OWNER: most,
  SIGN_UPS_PER_ADDRESS: most,
  ...monthEnvironment.shape,
  REQUESTS_PER_MINUTE: ownerLimit,
  WATCHES_PER_OWNER: ownerLimit,
  SUBSCRIBERS_PER_OWNER: ownerLimit,
});
export type ApiEnvironment = z.infer<typeof apiEnvironment>;

/** Returns the limits of sending, by their names in the code. */
export function sendingLimits(env: SendingEnvironment) {
  return {
    messagesPerHour: env.MESSAGES_PER_HOUR,
    messagesPerDay: env.MESSAGES_PER_DAY,
    ...monthLimits(env),
  };
}

/** Returns the limits of a month, by their names in the code. */
export function monthLimits(env: z.infer<typeof monthEnvironment>) {
  return {
    emailsPerMonth: env.EMAILS_PER_MONTH,
    smsPartsPerMonth: env.SMS_PARTS_PER_MONTH,
    emailsPerOwner: env.EMAILS_PER_OWNER,
    smsPartsPerOwner: env.SMS_PARTS_PER_OWNER,
  };
}

/**
 * Reads the environment of a function with its schema. Nothing else reads `process.env`.
 * @throws {EnvironmentError} when a variable is missing or wrong; it names each of them
 */
export function readEnvironment<S extends z.ZodType>(
  schema: S,
  from: NodeJS.ProcessEnv = process.env,
): z.output<S> {
  const parsed = schema.safeParse(from);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new EnvironmentError(`The function's environment is not valid: ${faults.join('; ')}.`);
}
