import type { Route } from '../../functions/api/http/route.ts';
import type { ApiServices } from '../../functions/api/services.ts';
import { patchSubscriber } from '../../functions/api/subscribers/patch-subscriber.ts';
import { deleteWatch } from '../../functions/api/watches/delete-watch.ts';
import { patchWatch } from '../../functions/api/watches/patch-watch.ts';
import { postWatch } from '../../functions/api/watches/post-watch.ts';
import { runClock } from '../../functions/clock/run-clock.ts';
import type { ClockServices } from '../../functions/clock/services.ts';
import type { AlertMessage, MatchMessage } from '../../functions/domain/messages.ts';
import { dueEntries } from '../../functions/ingest/due-entries.ts';
import { matchItems } from '../../functions/match/match-items.ts';
import type { MatchServices } from '../../functions/match/services.ts';
import { WatchIndex } from '../../functions/match/watch-index.ts';
import { anArticle, aStoredItem } from '../support/builders/article.ts';
import { aSubscriber } from '../support/builders/subscriber.ts';
import { MemoryAlertStore } from '../support/fakes/memory-alert-store.ts';
import { MemoryReminderZones } from '../support/fakes/memory-reminder-zones.ts';
import {
  MemoryArticles,
  MemoryCursor,
  MemoryDueIndex,
  MemoryQuotas,
  MemorySubscribers,
  MemoryWatches,
} from '../support/fakes/memory-stores.ts';
import { Deliverer } from './deliverer.ts';
import type { Plan, PlannedArticle, PlannedEvent } from './plan.ts';
import type { Random } from './random.ts';

const silent = { info() {}, warn() {}, error() {}, appendKeys() {} };
/** Metrics that count nothing. */
const uncounted = { addMetric: () => undefined as never };

/** Thrown where a run of CLOCK is cut off. */
class CutOff extends Error {}

/** CLOCK, MATCH, DELIVER and the routes that change settings, on stores in memory and a clock that the test sets. */
export class System {
  now = '';
  readonly articles = new MemoryArticles();
  readonly itemIndex = new MemoryDueIndex();
  readonly watches = new MemoryWatches();
  readonly reminderZones = new MemoryReminderZones();
  readonly subscribers = new MemorySubscribers();
  readonly alerts = new MemoryAlertStore(() => this.now);
  readonly deliverer: Deliverer;
  /** When a run of CLOCK was cut off, in milliseconds since 1970. The next run at that moment sends the rest. */
  readonly cutOffs = new Set<number>();
  readonly #random: Random;
  readonly #cursor = new MemoryCursor();
  readonly #matchQueue: MatchMessage[] = [];
  readonly #alertQueue: AlertMessage[] = [];
  /** Messages that come a minute late: after all others. */
  readonly #lateQueue: AlertMessage[] = [];
  readonly #watchIds = new Map<string, string>();
  readonly #matchServices: MatchServices = {
    articles: this.articles,
    watches: this.watches,
    watchIndex: new WatchIndex(
      this.watches.postings,
      () => this.now,
      (_, error) => {
        throw error;
      },
    ),
    subscribers: this.subscribers,
    enqueueAlerts: async (messages) => {
      this.#alertQueue.push(...messages);
      return [];
    },
    park: async ([message]) => {
      throw new Error(`A watch failed: ${message?.watchIds}`);
    },
    enqueueRest: async (message) => void this.#matchQueue.push(message),
    now: () => this.now,
    logger: silent,
    metrics: uncounted,
  };

  constructor(plan: Plan, random: Random) {
    this.#random = random;
    this.deliverer = new Deliverer(random, {
      articles: this.articles,
      watches: this.watches,
      subscribers: this.subscribers,
      alerts: this.alerts,
      quotas: new MemoryQuotas(),
      now: () => this.now,
    });
    for (const [id, settings] of plan.subscribers) {
      this.subscribers.all.set(id, aSubscriber({ id, address: `${id}@example.com`, ...settings }));
    }
  }

  /** Returns the name that the plan has for a watch. */
  nameOf(watchId: string): string {
    return this.#watchIds.get(watchId) ?? watchId;
  }

  async apply(event: PlannedEvent): Promise<void> {
    this.now = new Date(event.at).toISOString();
    switch (event.type) {
      case 'watch': {
        const { name, subscriber: subscriberId, leadDays, on } = event;
        const query = event.topics.join(' OR ');
        const made = await this.#call(postWatch, {
          body: { subscriberId, query, on: [...on], leadDays, name },
        });
        this.#watchIds.set((made as { id: string }).id, name);
        break;
      }
      case 'leads':
        await this.#call(patchWatch, { id: this.#idOf(event.name), body: { leadDays: event.leadDays } });
        break;
      case 'stop':
        await this.#call(deleteWatch, { id: this.#idOf(event.name) });
        break;
      case 'settings': {
        const { timezone, reminderHour, digest, quietHours = null } = event.settings;
        const body = { timezone, reminderHour, digest, quietHours };
        await this.#call(patchSubscriber, { id: event.subscriber, body });
        break;
      }
      case 'article':
        await this.#publish(event.article);
    }
    await this.drain();
  }

  /** Runs CLOCK. Now and then the run is cut off before or after it moves its cursor, and runs again, as in Lambda. */
  async tick(at: number): Promise<void> {
    this.now = new Date(at).toISOString();
    const cut = this.#random.chance(0.03) ? this.#random.pick(['before', 'after'] as const) : undefined;
    if (cut !== undefined) this.cutOffs.add(at);
    const runs = cut !== undefined || this.#random.chance(0.02) ? 2 : 1;
    for (let i = 0; i < runs; i += 1) {
      try {
        await runClock(
          { time: this.now, remainingMs: () => 300_000 },
          this.#clockServices(i === 0 ? cut : undefined),
        );
      } catch (error) {
        if (!(error instanceof CutOff)) throw error;
      }
      await this.drain();
    }
  }

  async drain(): Promise<void> {
    while (this.#matchQueue.length + this.#alertQueue.length + this.#lateQueue.length > 0) {
      if (this.#matchQueue.length + this.#alertQueue.length === 0)
        this.#alertQueue.push(...this.#lateQueue.splice(0));
      const match = this.#matchQueue.shift();
      // Every queue delivers at least once.
      const times = this.#random.chance(0.02) ? 2 : 1;
      for (let i = 0; match !== undefined && i < times; i += 1)
        await matchItems(match, this.#matchServices, () => 60_000);
      for (const message of this.#alertQueue.splice(0)) await this.deliverer.deliver(message);
      for (const message of this.deliverer.takeOwn())
        (message.type === 'alerts.ready' ? this.#lateQueue : this.#alertQueue).push(message);
    }
  }

  async #publish({ id, kind, topic, dates }: PlannedArticle): Promise<void> {
    const text = `The ministers spoke of the ${topic} at length.`;
    const article = anArticle({
      id,
      text,
      headline: 'Ministers speak',
      acceptedAt: this.now,
      datePublished: this.now,
    });
    const item = aStoredItem(id, 0, {
      kind,
      quote: text,
      // Each article tells of another party: the reminders of one fact would be one entry of a message.
      parties: [{ name: id, type: 'organisation' }],
      topics: [],
      dueDates: dates.map(({ value }) => value),
    });
    await this.itemIndex.putDue(dueEntries(article, [item]).entries);
    this.articles.all.set(id, { article: { ...article, status: 'structured' }, items: [item] });
    const { headline, datePublished, inLanguage } = article;
    this.#matchQueue.push({ type: 'article.structured', articleId: id, headline, datePublished, inLanguage });
  }

  #idOf(name: string): string {
    const found = [...this.#watchIds].find(([, known]) => known === name);
    if (found === undefined) throw new Error(`There is no watch ${name}.`);
    return found[0];
  }

  async #call(
    route: Route,
    { id, body }: { readonly id?: string; readonly body?: unknown },
  ): Promise<unknown> {
    const request = {
      path: { id },
      search: undefined,
      body,
      principal: { owner: 'own_1', tokenId: 'tok_1' },
      requestId: `req_${this.now}`,
      baseUrl: 'https://dateline.example',
    };
    const { articles, itemIndex, watches, reminderZones, subscribers, alerts } = this;
    const channel = { isConfirmed: async () => true };
    const limits = { requestsPerMinute: 0, watches: 0, subscribers: 0 };
    const services = {
      articles,
      itemIndex,
      watches,
      reminderZones,
      subscribers,
      alerts,
      channel,
      limits,
      now: () => this.now,
      logger: silent,
    };
    // These routes use no other services.
    return (await route.handle(request, services as unknown as ApiServices)).body;
  }

  #clockServices(cut: 'before' | 'after' | undefined): ClockServices {
    return {
      articles: this.articles,
      itemIndex: this.itemIndex,
      reminderZones: this.reminderZones,
      watches: this.watches,
      alerts: this.alerts,
      subscribers: this.subscribers,
      channel: { stateOf: async () => 'confirmed' },
      channelPacer: { waitForSlot: async () => {} },
      cursor: {
        get: this.#cursor.get,
        advance: async (from, to) => {
          if (cut === 'before') throw new CutOff();
          const advanced = await this.#cursor.advance(from, to);
          if (cut === 'after') throw new CutOff();
          return advanced;
        },
      },
      parked: { park: async () => {}, count: async () => 0 },
      enqueueArticles: async () => [],
      enqueueDueItems: async (messages) => {
        this.#matchQueue.push(...messages);
        return [];
      },
      enqueueReady: async (messages) => {
        this.#lateQueue.push(...messages);
        return [];
      },
      logger: silent,
      metrics: uncounted,
    };
  }
}
