import { Metrics } from '@aws-lambda-powertools/metrics';
import { deliver } from '../../../functions/deliver/build-handler.ts';
import type { SendResult } from '../../../functions/deliver/sender.ts';
import type { DeliverServices } from '../../../functions/deliver/services.ts';
import { alertKey, type Occasion } from '../../../functions/domain/alert/alert.ts';
import type { Message } from '../../../functions/domain/alert/message.ts';
import type { Subscriber } from '../../../functions/domain/alert/subscriber.ts';
import type { AlertsOwed, AlertsReady, AlertsReleased } from '../../../functions/domain/messages.ts';
import type { Watch } from '../../../functions/domain/query/watch.ts';
import { alertId } from '../../../functions/runtime/ids.ts';
import type { Delivery } from '../../../functions/runtime/middleware/queue-handler.ts';
import { DynamoAlertStore } from '../../../functions/stores/dynamo-alert-store.ts';
import { DynamoArticleStore } from '../../../functions/stores/dynamo-article-store.ts';
import { DynamoQuotaStore } from '../../../functions/stores/dynamo-quota-store.ts';
import { DynamoSubscriberStore } from '../../../functions/stores/dynamo-subscriber-store.ts';
import { DynamoWatchStore } from '../../../functions/stores/dynamo-watch-store.ts';
import { anArticle, aStoredItem } from '../builders/article.ts';
import { aSubscriber } from '../builders/subscriber.ts';
import { aWatch } from '../builders/watch.ts';
import type { Database } from '../dynamodb/describe-on-engines.ts';

/** A message that was sent, and its receiver. */
export interface Left extends Message {
  readonly to: string;
}

/**
 * DELIVER's services on real stores, with one structured article, `art_1`. SNS accepts everything unless `answer`
 * says otherwise.
 */
export class DeliverWorld {
  now = '2025-10-27T14:00:00.000Z';
  answer: (subscriber: Subscriber) => SendResult = () => ({ result: 'sent', messageId: 'sns_1' });
  /** Every message that SNS was given, whatever it answered. */
  readonly left: Left[] = [];
  /** Log entries: the message, then its fields. */
  readonly logged: unknown[][] = [];
  /** The messages about readers that come a minute late, and the released alerts: both on the alert queue. */
  readonly ready: AlertsReady[] = [];
  readonly released: AlertsReleased[] = [];
  readonly services: DeliverServices;
  readonly watches: DynamoWatchStore;
  readonly subscribers: DynamoSubscriberStore;
  readonly alerts: DynamoAlertStore;
  readonly tables: Readonly<Record<'Watches' | 'Subscribers' | 'Alerts' | 'Articles', string>>;

  #released = 0;

  static async create(database: Database): Promise<DeliverWorld> {
    const world = new DeliverWorld(database, {
      Articles: await database.createTable('Articles'),
      Watches: await database.createTable('Watches'),
      Subscribers: await database.createTable('Subscribers'),
      Alerts: await database.createTable('Alerts'),
    });
    const articles = new DynamoArticleStore(database.client, world.tables.Articles);
    await articles.accept(anArticle());
    await articles.saveStructured('art_1', [aStoredItem('art_1', 0)], world.now);
    return world;
  }

  private constructor({ client }: Database, tables: DeliverWorld['tables']) {
    this.tables = tables;
    const now = () => this.now;
    this.watches = new DynamoWatchStore(client, tables.Watches);
    this.subscribers = new DynamoSubscriberStore(client, tables.Subscribers);
    this.alerts = new DynamoAlertStore(client, tables.Alerts, { now, retentionDays: 365 });
    const pace = { waitForSlot: async () => undefined, workStarted: () => undefined };
    this.services = {
      articles: new DynamoArticleStore(client, tables.Articles),
      watches: this.watches,
      subscribers: this.subscribers,
      alerts: this.alerts,
      channel: { isConfirmed: async () => true },
      quotas: new DynamoQuotaStore(client, tables.Alerts),
      freshDays: 3,
      limits: {
        messagesPerHour: 1_000,
        messagesPerDay: 1_000,
        emailsPerMonth: 1_000,
        smsPartsPerMonth: 1_000,
        emailsPerOwner: 0,
        smsPartsPerOwner: 0,
      },
      sender: {
        send: async (subscriber, message) => {
          this.left.push({ to: subscriber.id, ...message });
          return this.answer(subscriber);
        },
      },
      pacers: { email: pace, sms: pace },
      publicUrl: 'https://dateline.example.com',
      pageKeys: { get: async () => 'k'.repeat(43) },
      enqueueReady: async (messages) => void this.ready.push(...messages),
      enqueueReleased: async (messages) => void this.released.push(...messages),
      now,
      logger: {
        info: (...entry) => void this.logged.push(entry),
        warn: (...entry) => void this.logged.push(entry),
        error: (...entry) => void this.logged.push(entry),
      },
      metrics: new Metrics({ namespace: 'test' }),
    };
  }

  /** Makes a subscriber with one watch that the article matches. Both are named after `name`. */
  async reader(name: string, members: Partial<Subscriber> = {}, watch: Partial<Watch> = {}): Promise<void> {
    await this.subscribers.create(
      aSubscriber({ id: `sub_${name}`, address: `${name}@example.com`, ...members }),
    );
    await this.watches.put(aWatch({ id: `wat_${name}`, subscriberId: `sub_${name}`, ...watch }));
  }

  /** Lets the minute of all reminders pass: works through the messages that DELIVER sent itself. */
  async passMinute(): Promise<void> {
    for (const message of this.ready.splice(0)) await deliver(message, aDelivery(), this.services);
    for (const message of this.released.splice(0)) {
      this.#released += 1;
      await deliver(message, aDelivery(1, `released_${this.#released}`), this.services);
    }
  }

  /** Changes a reader's settings. */
  async change(name: string, members: Partial<Subscriber>): Promise<void> {
    const subscriber = await this.subscribers.get(`sub_${name}`);
    if (subscriber === undefined) throw new Error(`There is no sub_${name}.`);
    await this.subscribers.update({ ...subscriber, ...members, updatedAt: this.now }, subscriber.updatedAt);
  }

  /** Returns the state of each of these readers' alerts in the ledger; undefined without an alert. */
  async states(...names: string[]): Promise<(string | undefined)[]> {
    return Promise.all(names.map(async (name) => (await this.alerts.get(alertIdOf(name)))?.state));
  }
}

const published: Occasion = { kind: 'published' };

/** Returns the id of a reader's alert on the article's publication. */
export function alertIdOf(name: string): string {
  return alertId(
    alertKey({
      subscriberId: `sub_${name}`,
      watchId: `wat_${name}`,
      articleId: 'art_1',
      occasion: published,
    }),
  );
}

/** Makes the message of MATCH that owes these readers an alert. */
export function owedTo(...names: string[]): AlertsOwed {
  return {
    type: 'alerts.owed',
    articleId: 'art_1',
    owedAt: '2025-10-27T13:59:00.000Z',
    recipients: names.map((name) => ({
      watchId: `wat_${name}`,
      subscriberId: `sub_${name}`,
      occasion: published,
      itemIds: ['art_1.0'],
    })),
  };
}

/** Makes the n-th receive of a queue message. */
export function aDelivery(receiveCount = 1, messageId = 'sqs_1', remainingMs = 60_000): Delivery {
  return { messageId, receiveCount, remainingMs: () => remainingMs };
}
