import type { Logger } from '@aws-lambda-powertools/logger';
import type { SubscriberChannel } from '../channels/subscriber-channel.ts';
import type { MonthLimits } from '../domain/alert/quotas.ts';
import type { ArticleAccepted } from '../domain/messages.ts';
import { documentClient, sqsClient } from '../runtime/clients.ts';
import { apiEnvironment, monthLimits, readEnvironment } from '../runtime/environment.ts';
import { logger } from '../runtime/logger.ts';
import { sendBatch } from '../runtime/queue.ts';
import type { AlertStore } from '../stores/alert-store.ts';
import type { ArticleStore } from '../stores/article-store.ts';
import { DynamoAlertStore } from '../stores/dynamo-alert-store.ts';
import { DynamoArticleStore } from '../stores/dynamo-article-store.ts';
import { DynamoIdempotencyStore } from '../stores/dynamo-idempotency-store.ts';
import { DynamoItemIndexStore } from '../stores/dynamo-item-index-store.ts';
import { DynamoPageKeyStore } from '../stores/dynamo-page-key-store.ts';
import { DynamoQuotaStore } from '../stores/dynamo-quota-store.ts';
import { DynamoReminderZoneStore } from '../stores/dynamo-reminder-zone-store.ts';
import { DynamoRequestCounter } from '../stores/dynamo-request-counter.ts';
import { DynamoStoryMembers } from '../stores/dynamo-story-members.ts';
import { DynamoSubscriberStore } from '../stores/dynamo-subscriber-store.ts';
import { DynamoTokenStore } from '../stores/dynamo-token-store.ts';
import { DynamoWatchStore } from '../stores/dynamo-watch-store.ts';
import type { IdempotencyStore } from '../stores/idempotency-store.ts';
import type { ItemIndexStore } from '../stores/item-index-store.ts';
import type { PageKeyStore } from '../stores/page-key-store.ts';
import type { QuotaStore } from '../stores/quota-store.ts';
import type { ReminderZoneStore } from '../stores/reminder-zone-store.ts';
import type { RequestCounter } from '../stores/request-counter.ts';
import type { StoryMembers } from '../stores/story-store.ts';
import type { SubscriberStore } from '../stores/subscriber-store.ts';
import type { TokenStore } from '../stores/token-store.ts';
import type { WatchStore } from '../stores/watch-store.ts';
import { lazyChannel } from './subscribers/lazy-channel.ts';

/** Limits of one owner. 0 means no limit. */
export interface OwnerLimits {
  readonly requestsPerMinute: number;
  readonly watches: number;
  readonly subscribers: number;
}

/**
 * Limits on sign-ups. Each sign-up sends one request for confirmation. Days and months are in UTC. The limits of a month
 * are those of alerts and requests together.
 */
export interface SignUpBudget extends MonthLimits {
  /** Sign-ups per owner and day. */
  readonly perOwner: number;
  /** Sign-ups per address and day, by all owners together: several owners cannot flood one address. */
  readonly perAddress: number;
}

/** The stores, clients and settings that the routes work with. */
export interface ApiServices {
  readonly articles: ArticleStore;
  readonly itemIndex: ItemIndexStore;
  readonly stories: StoryMembers;
  readonly watches: WatchStore;
  readonly reminderZones: ReminderZoneStore;
  readonly subscribers: SubscriberStore;
  readonly channel: SubscriberChannel;
  readonly alerts: AlertStore;
  readonly quotas: QuotaStore;
  readonly signUpBudget: SignUpBudget;
  readonly tokens: TokenStore;
  readonly idempotency: IdempotencyStore;
  readonly requests: RequestCounter;
  readonly pageKeys: PageKeyStore;
  readonly limits: OwnerLimits;
  /** Puts an article on the article queue. */
  readonly enqueue: (message: ArticleAccepted) => Promise<void>;
  /** Countries that SMS may go to, as ISO 3166-1 alpha-2 codes. `*` means all. */
  readonly smsCountries: readonly string[];
  readonly now: () => string;
  readonly logger: Pick<Logger, 'info' | 'warn' | 'error' | 'appendKeys'>;
}

/**
 * Builds the services from the environment of the function. Call it once per instance.
 * @throws {EnvironmentError} when a variable is missing or not valid
 */
export function buildServices(): ApiServices {
  const env = readEnvironment(apiEnvironment);
  const dynamo = documentClient();
  const sqs = sqsClient();
  const now = () => new Date().toISOString();
  return {
    articles: new DynamoArticleStore(dynamo, env.ARTICLES_TABLE),
    itemIndex: new DynamoItemIndexStore(dynamo, env.INDEX_TABLE),
    stories: new DynamoStoryMembers(dynamo, env.INDEX_TABLE),
    watches: new DynamoWatchStore(dynamo, env.WATCHES_TABLE),
    reminderZones: new DynamoReminderZoneStore(dynamo, env.WATCHES_TABLE),
    subscribers: new DynamoSubscriberStore(dynamo, env.SUBSCRIBERS_TABLE),
    channel: lazyChannel(() => subscriberChannel(env.SUBSCRIBER_TOPIC_PREFIX)),
    alerts: new DynamoAlertStore(dynamo, env.ALERTS_TABLE, { now, retentionDays: env.ALERT_RETENTION_DAYS }),
    quotas: new DynamoQuotaStore(dynamo, env.ALERTS_TABLE),
    signUpBudget: {
      perOwner: env.SIGN_UPS_PER_OWNER,
      perAddress: env.SIGN_UPS_PER_ADDRESS,
      ...monthLimits(env),
    },
    tokens: new DynamoTokenStore(dynamo, env.CONTROL_TABLE),
    idempotency: new DynamoIdempotencyStore(dynamo, env.CONTROL_TABLE),
    requests: new DynamoRequestCounter(dynamo, env.CONTROL_TABLE),
    pageKeys: new DynamoPageKeyStore(dynamo, env.CONTROL_TABLE),
    limits: {
      requestsPerMinute: env.REQUESTS_PER_MINUTE,
      watches: env.WATCHES_PER_OWNER,
      subscribers: env.SUBSCRIBERS_PER_OWNER,
    },
    enqueue: (message) => sendBatch(sqs, env.ARTICLE_QUEUE_URL, [JSON.stringify(message)]),
    smsCountries: env.SMS_COUNTRIES,
    now,
    logger,
  };
}

async function subscriberChannel(topicPrefix: string): Promise<SubscriberChannel> {
  const { snsClient } = await import('../runtime/sns-client.ts');
  const { SnsSubscriberChannel } = await import('../channels/sns-subscriber-channel.ts');
  return new SnsSubscriberChannel(snsClient(), topicPrefix);
}
