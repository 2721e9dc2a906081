import type {
  APIGatewayProxyEventV2WithLambdaAuthorizer,
  APIGatewayProxyStructuredResultV2,
} from 'aws-lambda';
import type { AuthorizerContext } from '../authorize/authorizer-context.ts';
import type { SubscriberChannel } from '../channels/subscriber-channel.ts';
import { documentClient, sqsClient } from '../runtime/clients.ts';
import { apiEnvironment, readEnvironment } from '../runtime/environment.ts';
import { logger } from '../runtime/logger.ts';
import { observed } from '../runtime/middleware/observed.ts';
import { sendBatch } from '../runtime/queue.ts';
import { DynamoAlertStore } from '../stores/dynamo-alert-store.ts';
import { DynamoArticleStore } from '../stores/dynamo-article-store.ts';
import { DynamoIdempotencyStore } from '../stores/dynamo-idempotency-store.ts';
import { DynamoItemIndexStore } from '../stores/dynamo-item-index-store.ts';
import { DynamoQuotaStore } from '../stores/dynamo-quota-store.ts';
import { DynamoRequestCounter } from '../stores/dynamo-request-counter.ts';
import { DynamoSubscriberStore } from '../stores/dynamo-subscriber-store.ts';
import { DynamoTokenStore } from '../stores/dynamo-token-store.ts';
import { DynamoWatchStore } from '../stores/dynamo-watch-store.ts';
import { answer } from './http/answer.ts';
import type { ApiServices } from './services.ts';
import { lazyChannel } from './subscribers/lazy-channel.ts';

async function subscriberChannel(topicPrefix: string): Promise<SubscriberChannel> {
  const { snsClient } = await import('../runtime/sns-client.ts');
  const { SnsSubscriberChannel } = await import('../channels/sns-subscriber-channel.ts');
  return new SnsSubscriberChannel(snsClient(), topicPrefix);
}

function buildServices(): ApiServices {
  const env = readEnvironment(apiEnvironment);
  const dynamo = documentClient();
  const sqs = sqsClient();
  const now = () => new Date().toISOString();
  return {
    articles: new DynamoArticleStore(dynamo, env.ARTICLES_TABLE),
    itemIndex: new DynamoItemIndexStore(dynamo, env.INDEX_TABLE),
    watches: new DynamoWatchStore(dynamo, env.WATCHES_TABLE),
    subscribers: new DynamoSubscriberStore(dynamo, env.SUBSCRIBERS_TABLE),
    channel: lazyChannel(() => subscriberChannel(env.SUBSCRIBER_TOPIC_PREFIX)),
    alerts: new DynamoAlertStore(dynamo, env.ALERTS_TABLE, { now, retentionDays: env.ALERT_RETENTION_DAYS }),
    quotas: new DynamoQuotaStore(dynamo, env.ALERTS_TABLE),
    asking: {
      perOwner: env.SIGN_UPS_PER_OWNER,
      perAddress: env.SIGN_UPS_PER_ADDRESS,
      emailsPerMonth: env.EMAILS_PER_MONTH,
      smsPartsPerMonth: env.SMS_PARTS_PER_MONTH,
    },
    tokens: new DynamoTokenStore(dynamo, env.CONTROL_TABLE),
    idempotency: new DynamoIdempotencyStore(dynamo, env.CONTROL_TABLE),
    requests: new DynamoRequestCounter(dynamo, env.CONTROL_TABLE),
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

const services = buildServices();

type Event = APIGatewayProxyEventV2WithLambdaAuthorizer<AuthorizerContext | undefined>;

/** The HTTP API: one function for all routes. */
export const handler = observed<Event, APIGatewayProxyStructuredResultV2>().handler((event: Event) =>
  answer(event, services),
);
