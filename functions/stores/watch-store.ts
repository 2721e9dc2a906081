import type { Watch } from '../domain/query/watch.ts';
import type { WatchPosting } from '../domain/query/watch-posting.ts';
import type { Page, PageRequest } from './page.ts';

/** A term that some watch is filed under. */
export interface WatchedAnchor {
  readonly term: string;
  /** The first of its postings, which stand with it. */
  readonly first: readonly WatchPosting[];
  /** Over how many partitions the others are spread; 0 where there are none. Only grows, so ask again rather than keep it. */
  readonly shards: number;
}

/** One filing of a watch: a posting, and the anchors that it was filed under. */
export interface Filing extends WatchPosting {
  /** 1 and up; each filing has its own. */
  readonly number: number;
  readonly anchors: readonly string[];
}

/** A zone and local hour at which some watch asks for reminders. */
export interface ReminderZone {
  readonly timezone: string;
  readonly hour: number;
  /** Leads that any watch there ever asked for; may hold more than are in use. */
  readonly leadDays: readonly number[];
  /** When a watch last began to ask for reminders there, ISO 8601 UTC. */
  readonly changedAt: string;
  /** When a subscriber last moved there from another zone or hour, ISO 8601 UTC: mornings may have been skipped so. */
  readonly movedAt?: string;
}

/**
 * Watches and the index over their anchors. The watch's row is the commit point: index entries are written
 * before it and removed after it, so an entry without its row (or of another revision or query: a change that was
 * cut off or came second) means nothing.
 */
export interface WatchStore {
  /** Files the watch under its anchors, then writes its row. */
  put(watch: Watch, anchors: readonly string[]): Promise<void>;
  /**
   * Replaces a watch: new entries, then the row (only if it still is `previous.revision` and `updatedAt`),
   * then the old entries go.
   * @throws {ConflictError} when the row was changed meanwhile
   */
  replace(
    previous: Watch,
    previousAnchors: readonly string[],
    watch: Watch,
    anchors: readonly string[],
  ): Promise<void>;
  /** Removes the row, then its index entries. */
  delete(watch: Watch, anchors: readonly string[]): Promise<void>;
  get(id: string): Promise<Watch | undefined>;
  getMany(ids: readonly string[]): Promise<Watch[]>;
  listByOwner(owner: string, page: PageRequest): Promise<Page<Watch>>;
  /** How many the owner has; counting ends at `most`. */
  countByOwner(owner: string, most: number): Promise<number>;
  listBySubscriber(subscriberId: string, page: PageRequest): Promise<Page<Watch>>;
  /** Which of the terms any watch is filed under. */
  filterWatched(terms: readonly string[]): Promise<WatchedAnchor[]>;
  /** The postings of one anchor, all pages of them. */
  postings(anchor: WatchedAnchor): AsyncIterable<readonly WatchPosting[]>;
  /**
   * The number of the latest filing, 0 before the first. A filing takes its number when its postings are there, and
   * before its watch's row is: who has read the postings since number n was the latest, and all filings after n,
   * misses no watch.
   */
  latestFiling(): Promise<number>;
  /** Those of the filings with these numbers that are noted already, or still: notes stay for an hour. */
  getFilings(numbers: readonly number[]): Promise<Filing[]>;
  /** Notes that watches there ask for reminders; adds leads, never takes any away. */
  noteReminderZone(zone: ReminderZone): Promise<void>;
  listReminderZones(): Promise<ReminderZone[]>;
}
