import { SnsSubscriberChannel } from '../channels/sns-subscriber-channel.ts';
import type { Clients } from '../runtime/clients.ts';
import type { ClockEnvironment } from '../runtime/environment.ts';
import { logger, metrics } from '../runtime/logger.ts';
import { scheduleHandler } from '../runtime/middleware/schedule-handler.ts';
import { Pacer } from '../runtime/pacer.ts';
import { sendBatch } from '../runtime/queue.ts';
import { DynamoAlertStore } from '../stores/dynamo-alert-store.ts';
import { DynamoArticleStore } from '../stores/dynamo-article-store.ts';
import { DynamoCursorStore } from '../stores/dynamo-cursor-store.ts';
import { DynamoItemIndexStore } from '../stores/dynamo-item-index-store.ts';
import { DynamoSubscriberStore } from '../stores/dynamo-subscriber-store.ts';
import { DynamoWatchStore } from '../stores/dynamo-watch-store.ts';
import { type ClockServices, runClock } from './run-clock.ts';

/** SNS answers 30 questions about subscriptions a second, to all callers of the account. */
const askingPerSecond = 25;

function buildServices(
  env: ClockEnvironment,
  { dynamo, sqs, sns }: Pick<Clients, 'dynamo' | 'sqs' | 'sns'>,
): ClockServices {
  const sendTo = (url: string) => (messages: readonly unknown[]) =>
    sendBatch(
      sqs,
      url,
      messages.map((message) => JSON.stringify(message)),
    );
  const now = () => new Date().toISOString();
  return {
    articles: new DynamoArticleStore(dynamo, env.ARTICLES_TABLE),
    itemIndex: new DynamoItemIndexStore(dynamo, env.INDEX_TABLE),
    watches: new DynamoWatchStore(dynamo, env.WATCHES_TABLE),
    subscribers: new DynamoSubscriberStore(dynamo, env.SUBSCRIBERS_TABLE),
    channel: new SnsSubscriberChannel(sns, env.SUBSCRIBER_TOPIC_PREFIX),
    askingPace: new Pacer(askingPerSecond),
    alerts: new DynamoAlertStore(dynamo, env.ALERTS_TABLE, { now, retentionDays: env.ALERT_RETENTION_DAYS }),
    cursor: new DynamoCursorStore(dynamo, env.CONTROL_TABLE),
    restructure: sendTo(env.ARTICLE_QUEUE_URL),
    remind: sendTo(env.MATCH_QUEUE_URL),
    release: sendTo(env.ALERT_QUEUE_URL),
    logger,
    metrics,
  };
}

/** The function's handler on clients that lead wherever the caller wants. */
export function buildHandler(env: ClockEnvironment, clients: Pick<Clients, 'dynamo' | 'sqs' | 'sns'>) {
  const services = buildServices(env, clients);
  return scheduleHandler((run) => runClock(run, services));
}
