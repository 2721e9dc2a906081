import type { Quota } from '../../../functions/domain/alert/quotas.ts';
import type { Subscriber } from '../../../functions/domain/alert/subscriber.ts';
import type { StructuredArticle } from '../../../functions/domain/article/structured-article.ts';
import { anchorsOf } from '../../../functions/domain/query/anchors.ts';
import { parseQuery } from '../../../functions/domain/query/parse.ts';
import type { Watch } from '../../../functions/domain/query/watch.ts';
import type { WatchPosting } from '../../../functions/domain/query/watch-posting.ts';
import { ConflictError } from '../../../functions/runtime/errors.ts';
import type { CursorStore } from '../../../functions/stores/cursor-store.ts';
import type { DueEntry } from '../../../functions/stores/item-index-store.ts';
import type { Page } from '../../../functions/stores/page.ts';
import type { Filing, PostingStore, WatchedAnchor } from '../../../functions/stores/posting-store.ts';
import type { QuotaStore } from '../../../functions/stores/quota-store.ts';
import type { SubscriberStore } from '../../../functions/stores/subscriber-store.ts';
import type { WatchStore } from '../../../functions/stores/watch-store.ts';

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
  /** Searches of items find nothing here. */
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
  /** No subscriber leaves by way of SNS here. */
  listToCheck = async (): Promise<Subscriber[]> => [];

  async update(subscriber: Subscriber, expectedUpdatedAt: string): Promise<void> {
    if (this.all.get(subscriber.id)?.updatedAt !== expectedUpdatedAt) throw new ConflictError('Changed.');
    this.all.set(subscriber.id, subscriber);
  }
}

/** The index over the anchors of watches, in memory. */
export class MemoryPostings implements PostingStore {
  readonly #postings = new Map<string, Map<string, WatchPosting>>();
  readonly #filings: Filing[] = [];

  latestFiling = async () => this.#filings.length;
  getFilings = async (numbers: readonly number[]) =>
    numbers.flatMap((number) => this.#filings[number - 1] ?? []);

  async filterWatched(terms: readonly string[]): Promise<WatchedAnchor[]> {
    return terms.flatMap((term) => {
      const postings = this.#postings.get(term);
      return postings === undefined ? [] : [{ term, first: [...postings.values()], shards: 0 }];
    });
  }

  async *listPostings({ first }: WatchedAnchor): AsyncGenerator<readonly WatchPosting[]> {
    yield first;
  }

  file(watch: Watch): void {
    const { id, revision, canonical: query } = watch;
    const anchors = anchorsOf(parseQuery(query));
    for (const anchor of anchors) {
      const postings = this.#postings.get(anchor) ?? new Map<string, WatchPosting>();
      postings.set(`${id}#${revision}`, { watchId: id, revision, query });
      this.#postings.set(anchor, postings);
    }
    this.#filings.push({ watchId: id, revision, query, number: this.#filings.length + 1, anchors });
  }

  unfile({ id, revision, canonical }: Watch): void {
    for (const anchor of anchorsOf(parseQuery(canonical))) {
      this.#postings.get(anchor)?.delete(`${id}#${revision}`);
    }
  }
}

/** Watches under their anchors, in memory. */
export class MemoryWatches implements WatchStore {
  readonly all = new Map<string, Watch>();
  readonly postings = new MemoryPostings();

  async put(watch: Watch): Promise<void> {
    this.postings.file(watch);
    this.all.set(watch.id, watch);
  }

  async replace(previous: Watch, watch: Watch): Promise<void> {
    if (watch.revision !== previous.revision) this.postings.file(watch);
    this.all.set(watch.id, watch);
    if (watch.revision !== previous.revision) this.postings.unfile(previous);
  }

  async delete(watch: Watch): Promise<void> {
    this.all.delete(watch.id);
    this.postings.unfile(watch);
  }

  get = async (id: string) => this.all.get(id);
  getMany = async (ids: readonly string[]) => ids.flatMap((id) => this.all.get(id) ?? []);
  listByOwner = async (owner: string): Promise<Page<Watch>> => this.#some((watch) => watch.owner === owner);
  listBySubscriber = async (id: string): Promise<Page<Watch>> =>
    this.#some((watch) => watch.subscriberId === id);
  countByOwner = async (owner: string) => this.#some((watch) => watch.owner === owner).entries.length;

  #some(which: (watch: Watch) => boolean): Page<Watch> {
    return { entries: [...this.all.values()].filter(which) };
  }
}
