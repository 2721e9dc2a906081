import type { Logger } from '@aws-lambda-powertools/logger';
import type { SubscriberChannel } from '../channels/subscriber-channel.ts';
import type { ArticleAccepted } from '../domain/messages.ts';
import type { AlertStore } from '../stores/alert-store.ts';
import type { ArticleStore } from '../stores/article-store.ts';
import type { IdempotencyStore } from '../stores/idempotency-store.ts';
import type { ItemIndexStore } from '../stores/item-index-store.ts';
import type { QuotaStore } from '../stores/quota-store.ts';
import type { RequestCounter } from '../stores/request-counter.ts';
import type { SubscriberStore } from '../stores/subscriber-store.ts';
import type { TokenStore } from '../stores/token-store.ts';
import type { WatchStore } from '../stores/watch-store.ts';
import type { OwnerLimits } from './http/limits.ts';
import type { AskingLimits } from './subscribers/sign-up-limits.ts';

/** What the routes work with. */
export interface ApiServices {
  readonly articles: ArticleStore;
  readonly itemIndex: ItemIndexStore;
  readonly watches: WatchStore;
  readonly subscribers: SubscriberStore;
  readonly channel: SubscriberChannel;
  readonly alerts: AlertStore;
  readonly quotas: QuotaStore;
  readonly asking: AskingLimits;
  readonly tokens: TokenStore;
  readonly idempotency: IdempotencyStore;
  readonly requests: RequestCounter;
  readonly limits: OwnerLimits;
  /** Puts an article on the article queue. */
  readonly enqueue: (message: ArticleAccepted) => Promise<void>;
  /** ISO 3166-1 alpha-2 codes that SMS may go to; `*` for all. */
  readonly smsCountries: readonly string[];
  readonly now: () => string;
  readonly logger: Pick<Logger, 'info' | 'warn' | 'error' | 'appendKeys'>;
}
