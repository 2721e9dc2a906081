import type { Logger } from '@aws-lambda-powertools/logger';
import type { Metrics } from '@aws-lambda-powertools/metrics';
import type { SubscriberChannel } from '../channels/subscriber-channel.ts';
import type { SendingLimits } from '../domain/alert/quotas.ts';
import type { Channel } from '../domain/alert/subscriber.ts';
import type { Pacer } from '../runtime/pacer.ts';
import type { AlertStore } from '../stores/alert-store.ts';
import type { ArticleStore } from '../stores/article-store.ts';
import type { QuotaStore } from '../stores/quota-store.ts';
import type { SubscriberStore } from '../stores/subscriber-store.ts';
import type { WatchStore } from '../stores/watch-store.ts';
import type { Sender } from './sender.ts';

/** What DELIVER works with. */
export interface DeliverServices {
  readonly articles: Pick<ArticleStore, 'getStructured' | 'getManyStructured'>;
  readonly watches: Pick<WatchStore, 'get' | 'getMany'>;
  readonly subscribers: Pick<SubscriberStore, 'get' | 'update'>;
  readonly channel: Pick<SubscriberChannel, 'isConfirmed'>;
  readonly alerts: AlertStore;
  readonly quotas: QuotaStore;
  /** What may be sent at the most. */
  readonly limits: SendingLimits;
  readonly sender: Sender;
  /** One for each channel, shared by all messages of this instance. */
  readonly pacers: Readonly<Record<Channel, Pick<Pacer, 'turn' | 'begin'>>>;
  readonly publicUrl: string;
  readonly now: () => string;
  readonly logger: Pick<Logger, 'info' | 'warn'>;
  readonly metrics: Pick<Metrics, 'addMetric'>;
}
