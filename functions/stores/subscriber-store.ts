import type { Channel, Subscriber } from '../domain/alert/subscriber.ts';
import type { OnUnreadable } from './errors.ts';
import type { Page, PageRequest } from './page.ts';

/** Subscribers. An owner has at most one subscriber per address. */
export interface SubscriberStore {
  /** Writes a new subscriber. Returns the existing one if the owner already has one at that address. */
  create(subscriber: Subscriber): Promise<Subscriber>;
  get(id: string): Promise<Subscriber | undefined>;
  /** Reads several subscribers, in no order. Unknown ids are left out. */
  getMany(ids: readonly string[]): Promise<Subscriber[]>;
  findByAddress(owner: string, channel: Channel, address: string): Promise<Subscriber | undefined>;
  /**
   * Writes the row if it still has `expectedUpdatedAt`.
   * @throws {ConflictError} when the subscriber was changed meanwhile or is gone
   */
  update(subscriber: Subscriber, expectedUpdatedAt: string): Promise<void>;
  /** Records when SNS was last asked about a confirmed subscriber. Changes nothing else. */
  noteChecked(id: string, at: string): Promise<void>;
  /**
   * Lists up to `most` confirmed and paused subscribers that SNS was last asked about before the instant, the longest ago
   * first. Leaves out those that cannot be read, and gives their errors to `onUnreadable`.
   * @throws {StoredRowError} without `onUnreadable`
   */
  listToCheck(before: string, most: number, onUnreadable?: OnUnreadable): Promise<Subscriber[]>;
  /** Removes the address, then the row. A deletion that was cut off in between can be repeated, because the row is still there. */
  delete(subscriber: Subscriber): Promise<void>;
  /** Lists subscribers, newest first. */
  listByOwner(owner: string, page: PageRequest): Promise<Page<Subscriber>>;
  /** Counts the owner's subscribers, up to `most`. */
  countByOwner(owner: string, most: number): Promise<number>;
}
