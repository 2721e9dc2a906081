import type { Watch } from '../domain/query/watch.ts';
import type { Page, PageRequest } from './page.ts';

/**
 * Watches. A watch's row is its commit point: the watch counts as soon as its row is there. The postings under its
 * anchors are written before the row and removed after it. A posting means nothing when its watch has no row, or when
 * the row has another revision or query: that change was cut off or lost to another one.
 */
export interface WatchStore {
  /** Files the watch under its anchors, then writes its row. */
  put(watch: Watch): Promise<void>;
  /**
   * Replaces a watch, in this order:
   * 1. files `watch` under its anchors, if its revision is another one;
   * 2. writes the row, if the row still has the revision and `updatedAt` of `previous`;
   * 3. removes the postings of `previous`, if its revision is another one.
   * @throws {ConflictError} when the row was changed meanwhile
   */
  replace(previous: Watch, watch: Watch): Promise<void>;
  /** Removes the row, then the postings. */
  delete(watch: Watch): Promise<void>;
  get(id: string): Promise<Watch | undefined>;
  /** Reads several watches, in no order. Unknown ids are left out. */
  getMany(ids: readonly string[]): Promise<Watch[]>;
  /** Lists watches, newest first. */
  listByOwner(owner: string, page: PageRequest): Promise<Page<Watch>>;
  /** Counts the owner's watches, up to `most`. */
  countByOwner(owner: string, most: number): Promise<number>;
  /** Lists watches, newest first. */
  listBySubscriber(subscriberId: string, page: PageRequest): Promise<Page<Watch>>;
}
