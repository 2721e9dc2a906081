import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { acceptedArticle } from '../../../functions/api/articles/accepted-article.ts';
import { postArticle } from '../../../functions/api/articles/post-article.ts';
import type { ApiServices } from '../../../functions/api/services.ts';
import { buildHandler as buildClock } from '../../../functions/clock/build-handler.ts';
import { buildServices as clockServices } from '../../../functions/clock/services.ts';
import { buildHandler as buildDeliver } from '../../../functions/deliver/build-handler.ts';
import { buildServices as deliverServices } from '../../../functions/deliver/services.ts';
import { type ArticleRequest, articleRequestSchema } from '../../../functions/domain/article/article.ts';
import { buildHandler as buildIngest } from '../../../functions/ingest/build-handler.ts';
import { buildServices as ingestServices } from '../../../functions/ingest/services.ts';
import { buildHandler as buildMatch } from '../../../functions/match/build-handler.ts';
import { buildServices as matchServices } from '../../../functions/match/services.ts';
import type { Clients } from '../../../functions/runtime/clients.ts';
import { sendBatch } from '../../../functions/runtime/queue.ts';
import { DynamoArticleStore } from '../../../functions/stores/dynamo-article-store.ts';
import type { Database } from '../dynamodb/describe-on-engines.ts';
import { aContext } from '../lambda/context.ts';
import { type Fault, FaultyFunction, type Service, type Strike } from './faulty-function.ts';
import { Queue } from './queue.ts';

export const functionNames = ['api', 'ingest', 'match', 'deliver', 'clock'] as const;
export type FunctionName = (typeof functionNames)[number];

/** A message that SNS accepted for a subscriber's topic. */
export interface Mail {
  readonly topicArn: string;
  readonly email: string;
  readonly sms: string;
}

const region = 'eu-central-1';
const itemsTopicArn = `arn:aws:sns:${region}:123456789012:items`;

/**
 * The functions' own handlers and clients on a real DynamoDB engine, with queues and topics in memory. Each function
 * has the faults that it is given.
 */
export class Pipeline {
  readonly tables: Readonly<Record<string, string>>;
  readonly mailbox: Mail[] = [];
  /** The time that is left of each invocation on a queue, in milliseconds. It does not shrink. */
  remainingMs = 60_000;
  readonly queues = {
    article: new Queue('article'),
    long: new Queue('long-article'),
    match: new Queue('match'),
    alert: new Queue('alert'),
  };
  readonly #dynamo: Clients['dynamo'][] = [];
  readonly #functions: Readonly<Record<FunctionName, FaultyFunction>>;
  readonly #api: Pick<ApiServices, 'articles' | 'enqueue' | 'now' | 'logger'>;
  readonly #consumers: readonly {
    readonly name: FunctionName;
    readonly queue: Queue;
    readonly batchSize: number;
    readonly handler: (event: SQSEvent, context: Context) => Promise<SQSBatchResponse>;
  }[];
  readonly #clock: (event: unknown, context: Context) => Promise<void>;

  constructor(
    database: Database,
    tables: Readonly<Record<string, string>>,
    faults: Partial<Record<FunctionName, readonly Fault[]>> = {},
  ) {
    this.tables = tables;
    this.#functions = {
      api: new FaultyFunction(faults.api ?? []),
      ingest: new FaultyFunction(faults.ingest ?? []),
      match: new FaultyFunction(faults.match ?? []),
      deliver: new FaultyFunction(faults.deliver ?? []),
      clock: new FaultyFunction(faults.clock ?? []),
    };
    const { article, long, match, alert } = this.queues;
    const env = environment(tables, this.queues);
    const clients = (name: FunctionName) => this.#clients(database, name);
    const api = clients('api');
    this.#api = {
      articles: new DynamoArticleStore(api.dynamo, env.ARTICLES_TABLE),
      enqueue: (message) => sendBatch(api.sqs, env.ARTICLE_QUEUE_URL, [JSON.stringify(message)]),
      now: () => new Date().toISOString(),
      logger: { info: () => {}, warn: () => {}, error: () => {}, appendKeys: () => {} },
    };
    const ingest = buildIngest(ingestServices(env, clients('ingest')));
    this.#consumers = [
      { name: 'ingest', queue: article, batchSize: 1, handler: ingest },
      { name: 'ingest', queue: long, batchSize: 1, handler: ingest },
      {
        name: 'match',
        queue: match,
        batchSize: 1,
        handler: buildMatch(matchServices(env, clients('match'))),
      },
      {
        name: 'deliver',
        queue: alert,
        batchSize: 1,
        handler: buildDeliver(deliverServices(env, clients('deliver'))),
      },
    ];
    this.#clock = buildClock(clockServices(env, clients('clock')));
  }

  /** The faults that happened to the functions. */
  get strikes(): readonly Strike[] {
    return Object.values(this.#functions).flatMap(({ strikes }) => strikes);
  }

  get deadLetters(): readonly string[] {
    return Object.values(this.queues).flatMap(({ deadLetters }) => deadLetters);
  }

  /** Sends an article, and again until the sender gets an answer or the article is stored. */
  async post(request: ArticleRequest): Promise<string> {
    const body = articleRequestSchema.parse(request);
    const { id } = await acceptedArticle(body, this.#api.now());
    for (;;) {
      await this.#functions.api
        .invoke(() => postArticle.handle({ body } as never, this.#api as ApiServices))
        .catch(() => undefined);
      if ((await this.#api.articles.get(id)) !== undefined) return id;
    }
  }

  /** Fires CLOCK's schedule, and again until it succeeds. Then does all work that waits. */
  async tick(time: string): Promise<void> {
    for (let done = false; !done; ) {
      done = await this.#functions.clock
        .invoke(() => this.#clock({ time }, aContext()).then(() => true))
        .then(
          (ended) => ended === true,
          () => false,
        );
    }
    await this.drain();
  }

  /** Does all work that waits. Delayed messages come when nothing else is left. */
  async drain(): Promise<void> {
    do {
      await this.#drainReady();
      for (const { queue } of this.#consumers) queue.bringForward();
    } while (this.#consumers.some(({ queue }) => !queue.isEmpty));
  }

  async #drainReady(): Promise<void> {
    while (this.#consumers.some(({ queue }) => !queue.isEmpty)) {
      for (const { name, queue, batchSize, handler } of this.#consumers) {
        if (queue.isEmpty) continue;
        await queue.deliver(batchSize, (event) =>
          this.#functions[name].invoke(() => handler(event, aContext(this.remainingMs))),
        );
      }
    }
  }

  /** Closes all connections. */
  close(): void {
    for (const client of this.#dynamo) client.destroy();
  }

  #clients(database: Database, name: FunctionName): Clients {
    const clients = {
      dynamo: database.newClient(),
      sqs: new SQSClient({ region }),
      sns: new SNSClient({ region }),
    };
    this.#dynamo.push(clients.dynamo);
    const fn = this.#functions[name];
    fn.tap(clients.dynamo);
    fn.tap(clients.sqs, this.#sqs);
    fn.tap(clients.sns, this.#sns);
    return clients;
  }

  #sqs: Service = async ({ input }) => {
    const queue = Object.values(this.queues).find(({ url }) => url === input.QueueUrl);
    for (const { MessageBody, DelaySeconds } of input.Entries) queue?.send(MessageBody, DelaySeconds);
    return {};
  };

  #sns: Service = async ({ operation, input }) => {
    if (operation !== 'Publish') return { Attributes: { PendingConfirmation: 'false' } };
    if (input.TopicArn === itemsTopicArn) this.queues.match.send(input.Message);
    else this.mailbox.push({ topicArn: input.TopicArn, ...JSON.parse(input.Message) });
    return { MessageId: `sns_${this.mailbox.length}` };
  };
}

function environment(tables: Readonly<Record<string, string>>, queues: Pipeline['queues']) {
  const table = (noun: string): string => tables[noun] ?? '';
  return {
    ARTICLES_TABLE: table('Articles'),
    INDEX_TABLE: table('Index'),
    WATCHES_TABLE: table('Watches'),
    SUBSCRIBERS_TABLE: table('Subscribers'),
    ALERTS_TABLE: table('Alerts'),
    CONTROL_TABLE: table('Control'),
    ARTICLE_QUEUE_URL: queues.article.url,
    LONG_ARTICLE_QUEUE_URL: queues.long.url,
    STORY_DAYS: 3,
    FRESH_DAYS: 3,
    MATCH_QUEUE_URL: queues.match.url,
    MATCH_DEAD_LETTERS_URL: `${queues.match.url}-dead-letters`,
    ALERT_QUEUE_URL: queues.alert.url,
    ITEMS_TOPIC_ARN: itemsTopicArn,
    SUBSCRIBER_TOPIC_PREFIX: 'dateline-',
    ALERT_RETENTION_DAYS: 365,
    EMAIL_PER_SECOND: 10_000,
    SMS_PER_SECOND: 10_000,
    MESSAGES_PER_HOUR: 1_000,
    MESSAGES_PER_DAY: 1_000,
    EMAILS_PER_MONTH: 1_000,
    SMS_PARTS_PER_MONTH: 1_000,
    EMAILS_PER_OWNER: 0,
    SMS_PARTS_PER_OWNER: 0,
    PUBLIC_URL: 'https://dateline.example.com',
  };
}
