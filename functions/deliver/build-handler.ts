import { SnsSubscriberChannel } from '../channels/sns-subscriber-channel.ts';
import { alertMessageSchema } from '../domain/messages.ts';
import type { Clients } from '../runtime/clients.ts';
import { type DeliverEnvironment, sendingLimits } from '../runtime/environment.ts';
import { logger, metrics } from '../runtime/logger.ts';
import { queueHandler } from '../runtime/middleware/queue-handler.ts';
import { Pacer } from '../runtime/pacer.ts';
import { DynamoAlertStore } from '../stores/dynamo-alert-store.ts';
import { DynamoArticleStore } from '../stores/dynamo-article-store.ts';
import { DynamoQuotaStore } from '../stores/dynamo-quota-store.ts';
import { DynamoSubscriberStore } from '../stores/dynamo-subscriber-store.ts';
import { DynamoWatchStore } from '../stores/dynamo-watch-store.ts';
import { deliverOwed } from './deliver-owed.ts';
import { deliverReleased } from './deliver-released.ts';
import type { DeliverServices } from './services.ts';
import { SnsSender } from './sns-sender.ts';

function buildServices(
  env: DeliverEnvironment,
  { dynamo, sns }: Pick<Clients, 'dynamo' | 'sns'>,
): DeliverServices {
  const now = () => new Date().toISOString();
  return {
    articles: new DynamoArticleStore(dynamo, env.ARTICLES_TABLE),
    watches: new DynamoWatchStore(dynamo, env.WATCHES_TABLE),
    subscribers: new DynamoSubscriberStore(dynamo, env.SUBSCRIBERS_TABLE),
    alerts: new DynamoAlertStore(dynamo, env.ALERTS_TABLE, { now, retentionDays: env.ALERT_RETENTION_DAYS }),
    channel: new SnsSubscriberChannel(sns, env.SUBSCRIBER_TOPIC_PREFIX),
    quotas: new DynamoQuotaStore(dynamo, env.ALERTS_TABLE),
    limits: sendingLimits(env),
    sender: new SnsSender(sns),
    pacers: { email: new Pacer(env.EMAIL_PER_SECOND), sms: new Pacer(env.SMS_PER_SECOND) },
    publicUrl: env.PUBLIC_URL,
    now,
    logger,
    metrics,
  };
}

/** The function's handler on clients that lead wherever the caller wants. */
export function buildHandler(env: DeliverEnvironment, clients: Pick<Clients, 'dynamo' | 'sns'>) {
  const services = buildServices(env, clients);
  return queueHandler(
    alertMessageSchema,
    (message, delivery) =>
      message.type === 'alerts.owed'
        ? deliverOwed(message, delivery, services)
        : deliverReleased(message, delivery, services),
    // A kill then meets one message between SNS's answer and its mark, not one of each record. The pace is the limit anyway.
    { oneByOne: true },
  );
}
