import type { Quota } from '../../../functions/domain/alert/quotas.ts';
import type { Subscriber } from '../../../functions/domain/alert/subscriber.ts';
import type { StructuredArticle } from '../../../functions/domain/article/structured-article.ts';
import type { Watch } from '../../../functions/domain/query/watch.ts';
import type { WatchPosting } from '../../../functions/domain/query/watch-posting.ts';
import { ConflictError } from '../../../functions/runtime/errors.ts';
import type { CursorStore } from '../../../functions/stores/cursor-store.ts';
import type { DueEntry } from '../../../functions/stores/item-index-store.ts';
import type { Page } from '../../../functions/stores/page.ts';
import type { QuotaStore } from '../../../functions/stores/quota-store.ts';
import type { SubscriberStore } from '../../../functions/stores/subscriber-store.ts';
import type {
  Filing,
  ReminderZone,
  WatchedAnchor,
  WatchStore,
} from '../../../functions/stores/watch-store.ts';

/** Articles with their items, in memory. */
export class MemoryArticles {
  readonly all = new Map<string, StructuredArticle>();
  getStructured = async (id: string) => this.all.get(id);
  getManyStructured = async (ids: readonly string[]) => ids.flatMap((id) => this.all.get(id) ?? []);
  listAcceptedBefore = async (): Promise<never[]> => [];
}

/** The due index in memory. */
export class MemoryDueIndex {
  readonly #days = new Map<string, DueEntry[]>();

  async putDue(entries: readonly DueEntry[]): Promise<void> {
    for (const entry of entries) this.#days.set(entry.day, [...(this.#days.get(entry.day) ?? []), entry]);
  }

  listDue = async (day: string): Promise<DueEntry[]> => this.#days.get(day) ?? [];
  /** No search of items is simulated. */
  listByTerm = async () => [];
}

/** CLOCK's cursor in memory. */
export class MemoryCursor implements CursorStore {
  #instant: string | undefined;
  get = async () => this.#instant;

  async advance(from: string | undefined, to: string): Promise<boolean> {
    if (this.#instant !== from) return false;
    this.#instant = to;
    return true;
  }
}

/** Counts in memory. */
export class MemoryQuotas implements QuotaStore {
  readonly #used = new Map<string, number>();

  async take({ name, period, limit }: Quota, amount: number): Promise<boolean> {
    const used = this.#used.get(`${name} ${period}`) ?? 0;
    if (used + amount > limit) return false;
    this.#used.set(`${name} ${period}`, used + amount);
    return true;
  }

  async giveBack({ name, period }: Quota, amount: number): Promise<void> {
    this.#used.set(`${name} ${period}`, (this.#used.get(`${name} ${period}`) ?? 0) - amount);
  }
}

/** Subscribers in memory. */
export class MemorySubscribers
  implements Pick<SubscriberStore, 'get' | 'getMany' | 'update' | 'noteChecked'>
{
  readonly all = new Map<string, Subscriber>();
  get = async (id: string) => this.all.get(id);
  getMany = async (ids: readonly string[]) => ids.flatMap((id) => this.all.get(id) ?? []);
  noteChecked = async (): Promise<void> => {};
  /** Nobody leaves by way of SNS. */
  listToCheck = async (): Promise<Subscriber[]> => [];

  async update(subscriber: Subscriber, expectedUpdatedAt: string): Promise<void> {
    if (this.all.get(subscriber.id)?.updatedAt !== expectedUpdatedAt) throw new ConflictError('Changed.');
    this.all.set(subscriber.id, subscriber);
  }
}

/** Watches under their anchors, in memory. */
export class MemoryWatches implements WatchStore {
  readonly all = new Map<string, Watch>();
  readonly #postings = new Map<string, Map<string, WatchPosting>>();
  readonly #zones = new Map<string, ReminderZone>();
  readonly #filings: Filing[] = [];

  async put(watch: Watch, anchors: readonly string[]): Promise<void> {
    this.#file(watch, anchors);
    this.all.set(watch.id, watch);
  }

  async replace(
    previous: Watch,
    previousAnchors: readonly string[],
    watch: Watch,
    anchors: readonly string[],
  ): Promise<void> {
    if (watch.revision !== previous.revision) this.#file(watch, anchors);
    this.all.set(watch.id, watch);
    if (watch.revision !== previous.revision) this.#unfile(previous, previousAnchors);
  }

  async delete(watch: Watch, anchors: readonly string[]): Promise<void> {
    this.all.delete(watch.id);
    this.#unfile(watch, anchors);
  }

  get = async (id: string) => this.all.get(id);
  getMany = async (ids: readonly string[]) => ids.flatMap((id) => this.all.get(id) ?? []);
  listByOwner = async (owner: string): Promise<Page<Watch>> => this.#some((watch) => watch.owner === owner);
  listBySubscriber = async (id: string): Promise<Page<Watch>> =>
    this.#some((watch) => watch.subscriberId === id);
  countByOwner = async (owner: string) => this.#some((watch) => watch.owner === owner).entries.length;

  latestFiling = async () => this.#filings.length;
  getFilings = async (numbers: readonly number[]) =>
    numbers.flatMap((number) => this.#filings[number - 1] ?? []);

  async filterWatched(terms: readonly string[]): Promise<WatchedAnchor[]> {
    return terms.flatMap((term) => {
      const postings = this.#postings.get(term);
      return postings === undefined ? [] : [{ term, first: [...postings.values()], shards: 0 }];
    });
  }

  async *postings({ first }: WatchedAnchor): AsyncGenerator<readonly WatchPosting[]> {
    yield first;
  }

  async noteReminderZone(zone: ReminderZone): Promise<void> {
    const key = `${zone.timezone} ${zone.hour}`;
    const known = this.#zones.get(key);
    const leadDays = [...new Set([...(known?.leadDays ?? []), ...zone.leadDays])];
    this.#zones.set(key, { ...known, ...zone, leadDays });
  }

  listReminderZones = async (): Promise<ReminderZone[]> => [...this.#zones.values()];

  #some(which: (watch: Watch) => boolean): Page<Watch> {
    return { entries: [...this.all.values()].filter(which) };
  }

  #file({ id, revision, canonical }: Watch, anchors: readonly string[]): void {
    for (const anchor of anchors) {
      const postings = this.#postings.get(anchor) ?? new Map<string, WatchPosting>();
      postings.set(`${id}#${revision}`, { watchId: id, revision, query: canonical });
      this.#postings.set(anchor, postings);
    }
    this.#filings.push({
      watchId: id,
      revision,
      query: canonical,
      number: this.#filings.length + 1,
      anchors,
    });
  }

  #unfile({ id, revision }: Watch, anchors: readonly string[]): void {
    for (const anchor of anchors) this.#postings.get(anchor)?.delete(`${id}#${revision}`);
  }
}
