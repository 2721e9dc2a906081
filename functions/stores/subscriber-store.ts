import type { Channel, Subscriber } from '../domain/alert/subscriber.ts';
import type { Page, PageRequest } from './page.ts';

/** Subscribers. One address is one subscriber of an owner. */
export interface SubscriberStore {
  /** Writes a new subscriber; answers the one that the owner already has at that address, if there is one. */
  create(subscriber: Subscriber): Promise<Subscriber>;
  get(id: string): Promise<Subscriber | undefined>;
  /** Several subscribers; unknown ids are left out. */
  getMany(ids: readonly string[]): Promise<Subscriber[]>;
  findByAddress(owner: string, channel: Channel, address: string): Promise<Subscriber | undefined>;
  /**
   * Writes the row if it still has `expectedUpdatedAt`.
   * @throws {ConflictError} when it was changed meanwhile or is gone
   */
  update(subscriber: Subscriber, expectedUpdatedAt: string): Promise<void>;
  /** Notes when SNS was last asked about one that is confirmed there; nothing else of the row changes. */
  noteChecked(id: string, at: string): Promise<void>;
  /** Confirmed and paused subscribers whom SNS was last asked about before the instant, longest ago first. */
  listToCheck(before: string, most: number): Promise<Subscriber[]>;
  /** Removes the address, then the row: cut off in between, the row is still there to be deleted. */
  delete(subscriber: Subscriber): Promise<void>;
  listByOwner(owner: string, page: PageRequest): Promise<Page<Subscriber>>;
  /** How many the owner has; counting ends at `most`. */
  countByOwner(owner: string, most: number): Promise<number>;
}
