import { Metrics } from '@aws-lambda-powertools/metrics';
import { answer } from '../../../functions/api/http/answer.ts';
import { type RouteKey, routeTable } from '../../../functions/api/route-table.ts';
import type { ApiServices, OwnerLimits, SignUpBudget } from '../../../functions/api/services.ts';
import { authorize } from '../../../functions/authorize/authorize.ts';
import type { AccessToken } from '../../../functions/domain/access/access-token.ts';
import type { AuthorizerContext } from '../../../functions/domain/access/authorizer-context.ts';
import type { Scope } from '../../../functions/domain/access/scopes.ts';
import { ingestArticle } from '../../../functions/ingest/ingest-article.ts';
import { sha256Hex } from '../../../functions/runtime/sha256.ts';
import { DynamoAlertStore } from '../../../functions/stores/dynamo-alert-store.ts';
import { DynamoArticleStore } from '../../../functions/stores/dynamo-article-store.ts';
import { DynamoIdempotencyStore } from '../../../functions/stores/dynamo-idempotency-store.ts';
import { DynamoItemIndexStore } from '../../../functions/stores/dynamo-item-index-store.ts';
import { DynamoPageKeyStore } from '../../../functions/stores/dynamo-page-key-store.ts';
import { DynamoQuotaStore } from '../../../functions/stores/dynamo-quota-store.ts';
import { DynamoReminderZoneStore } from '../../../functions/stores/dynamo-reminder-zone-store.ts';
import { DynamoRequestCounter } from '../../../functions/stores/dynamo-request-counter.ts';
import { DynamoStoryStore } from '../../../functions/stores/dynamo-story-store.ts';
import { DynamoSubscriberStore } from '../../../functions/stores/dynamo-subscriber-store.ts';
import { DynamoTokenStore } from '../../../functions/stores/dynamo-token-store.ts';
import { DynamoWatchStore } from '../../../functions/stores/dynamo-watch-store.ts';
import type { StoryStore } from '../../../functions/stores/story-store.ts';
import type { Database } from '../dynamodb/describe-on-engines.ts';
import { checkAnswer } from './check-answer.ts';
import { apiEvent, type SentRequest } from './event.ts';
import { FakeChannel } from './fake-channel.ts';
import { LogBook } from './log-book.ts';

/** One answer. `body` is parsed if it is JSON. */
export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever JSON came, and fails where it is not there
  readonly body: any;
  readonly text: string;
}

const noLimits: OwnerLimits = { requestsPerMinute: 0, watches: 0, subscribers: 0 };

/**
 * The API and its authorizer in this process, on a database of their own, called as API Gateway calls them.
 * Every answer is held to the OpenAPI document.
 */
export class Deployment {
  readonly channel = new FakeChannel();
  readonly log = new LogBook();
  readonly enqueued: string[] = [];
  readonly services: ApiServices;
  time = '2025-10-27T09:00:00.000Z';
  limits = noLimits;
  signUpBudget: SignUpBudget = {
    perOwner: 1_000,
    perAddress: 5,
    emailsPerMonth: 1_000,
    smsPartsPerMonth: 1_000,
    emailsPerOwner: 0,
    smsPartsPerOwner: 0,
  };
  #tokens = 0;

  readonly stories: StoryStore;

  private constructor(
    stores: { readonly stories: StoryStore } & Omit<
      ApiServices,
      'channel' | 'limits' | 'signUpBudget' | 'enqueue' | 'smsCountries' | 'now' | 'logger'
    >,
  ) {
    const deployment = this;
    this.stories = stores.stories;
    this.services = {
      ...stores,
      channel: this.channel,
      get limits() {
        return deployment.limits;
      },
      get signUpBudget() {
        return deployment.signUpBudget;
      },
      enqueue: async ({ articleId }) => void this.enqueued.push(articleId),
      smsCountries: ['US'],
      now: () => this.time,
      logger: this.log,
    };
  }

  static async on(database: Pick<Database, 'client' | 'createTable'>): Promise<Deployment> {
    const { client } = database;
    const [articles, index, watches, subscribers, alerts, control] = (await Promise.all(
      ['Articles', 'Index', 'Watches', 'Subscribers', 'Alerts', 'Control'].map((noun) =>
        database.createTable(noun),
      ),
    )) as [string, string, string, string, string, string];
    const now = () => deployment.time;
    const deployment: Deployment = new Deployment({
      articles: new DynamoArticleStore(client, articles),
      itemIndex: new DynamoItemIndexStore(client, index),
      stories: new DynamoStoryStore(client, index),
      watches: new DynamoWatchStore(client, watches),
      reminderZones: new DynamoReminderZoneStore(client, watches),
      subscribers: new DynamoSubscriberStore(client, subscribers),
      alerts: new DynamoAlertStore(client, alerts, { now, retentionDays: 30 }),
      quotas: new DynamoQuotaStore(client, alerts),
      tokens: new DynamoTokenStore(client, control),
      idempotency: new DynamoIdempotencyStore(client, control),
      requests: new DynamoRequestCounter(client, control),
      pageKeys: new DynamoPageKeyStore(client, control),
    });
    return deployment;
  }

  /** Sends a request, with a bearer token if one is given. */
  async send(request: SentRequest, token?: string): Promise<Answered> {
    const headers = {
      ...request.headers,
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    };
    const answered = await this.#throughGateway({ ...request, headers });
    checkAnswer(request.method, request.path, {
      status: answered.status,
      contentType: answered.headers['content-type'],
      body: answered.body,
    });
    return answered;
  }

  /** Makes a token in the store. */
  async token(
    owner: string,
    scopes: readonly Scope[],
    expiresAt?: string,
  ): Promise<AccessToken & { secret: string }> {
    const secret = `secret-${++this.#tokens}`;
    const token: AccessToken = {
      id: `tok_${this.#tokens}`,
      hash: sha256Hex(secret),
      owner,
      scopes,
      expiresAt,
      createdAt: this.time,
    };
    await this.services.tokens.create(token);
    return { ...token, secret };
  }

  /** Structures what was enqueued, as INGEST does. */
  async ingest(): Promise<void> {
    for (const articleId of this.enqueued.splice(0)) {
      await ingestArticle(articleId, {
        ...this.services,
        stories: this.stories,
        storyDays: 3,
        announce: async () => {},
        enqueueLong: async () => {},
        metrics: new Metrics({ namespace: 'test' }),
      });
    }
  }

  /** Does what API Gateway does: calls the authorizer first, unless the route is open to all. */
  async #throughGateway(request: SentRequest): Promise<Answered> {
    const { routeKey } = apiEvent(request);
    let context: AuthorizerContext | undefined;
    if (!Object.hasOwn(routeTable, routeKey) || routeTable[routeKey as RouteKey] !== 'none') {
      const header = request.headers?.authorization;
      if (header === undefined) return refusal(401, 'Unauthorized');
      const decision = await authorize({ routeKey, header }, { ...this.services, bootstrapTokenHash: '' });
      if (!decision.allowed) return refusal(403, 'Forbidden');
      context = decision.context;
    }
    const {
      statusCode = 200,
      headers = {},
      body = '',
    } = await answer(apiEvent(request, context), this.services);
    const shown = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
    return answered(statusCode, shown, body);
  }
}

function refusal(status: number, message: string): Answered {
  return answered(status, { 'content-type': 'application/json' }, JSON.stringify({ message }));
}

function answered(status: number, headers: Record<string, string>, text: string): Answered {
  const json = /json/.test(headers['content-type'] ?? '');
  return { status, headers, text, body: json ? JSON.parse(text) : text };
}
