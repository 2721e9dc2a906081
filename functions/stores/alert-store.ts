import type { Alert } from '../domain/alert/alert.ts';
import { minuteMs } from '../domain/time/instants.ts';
import type { OnUnreadable } from './errors.ts';
import type { Page, PageRequest } from './page.ts';

/** The attempt that claims an alert: its queue message, and how often that was received. */
export interface Claimant {
  readonly messageId: string;
  readonly receiveCount: number;
}

/**
 * The result of a claim:
 * - `claimed`: publish now.
 * - `repeat`: publish now. An earlier attempt was cut off after its claim, so the message may have gone out already.
 * - `settled`: the alert was sent or dropped before.
 * - `held`: the alert waits for its release.
 * - `busy`: another attempt is running. Try again later.
 */
export type ClaimResult = 'claimed' | 'repeat' | 'settled' | 'held' | 'busy';

/** `settled`: the alert was sent or dropped before and stays so. `busy`: another attempt is running. Try again later. */
export type SettleResult = 'done' | 'settled' | 'busy';

/** After this time a claim counts as dead, in milliseconds. */
export const claimLeaseMs = 15 * minuteMs;

/**
 * The ledger: one row per alert, decided by conditional writes. Each change of state is one write.
 *
 * An attempt takes a claim over in two cases:
 * - The same queue message comes again. Its visibility timeout is longer than the function's timeout, so the earlier
 *   attempt is dead.
 * - The lease of the claim is over.
 *
 * An alert that was taken over says `repeated` from then on, in every later state, because the dead attempt may have
 * sent it.
 */
export interface AlertStore {
  /** Claims an alert for sending: a new one, or with `fromHeld` one that is held. */
  claim(alert: Alert, by: Claimant, options?: { readonly fromHeld?: boolean }): Promise<ClaimResult>;
  /**
   * Changes the state from `sending` to `sent`.
   * @throws {ConflictError} when there is no alert with this id
   */
  markSent(id: string, sent: { messageId: string; at: string }): Promise<void>;
  /**
   * Gives a claim back: the row is as before the claim. Only for a failure before the publish, when surely nothing was
   * sent.
   */
  unclaim(alert: Alert, by: Claimant): Promise<void>;
  /** Holds an alert until its `releaseAt`: a new one, one that is held, or one whose claim is ours or dead. */
  hold(alert: Alert, by: Claimant): Promise<SettleResult>;
  /** Holds an alert as {@link AlertStore.hold}, but leaves one that is held as it is: `held`. */
  holdFirst(alert: Alert, by: Claimant): Promise<SettleResult | 'held'>;
  /** Drops an alert with its reason: a new one, one that is held, or one whose claim is ours or dead. */
  drop(alert: Alert, by: Claimant): Promise<SettleResult>;
  /**
   * Lets the first alert with this key (see `storyKey`) tell its story. Returns the id of the alert that tells it: the
   * given one, or one that came before it. Asking again gives the same answer.
   */
  tellStory(key: string, id: string): Promise<string>;
  get(id: string): Promise<Alert | undefined>;
  /** Reads several alerts, in no order. Unknown ids are left out. */
  getMany(ids: readonly string[]): Promise<Alert[]>;
  /** Lists alerts, newest first. */
  listBySubscriber(subscriberId: string, page: PageRequest): Promise<Page<Alert>>;
  /** Lists alerts, newest first. */
  listByWatch(watchId: string, page: PageRequest): Promise<Page<Alert>>;
  /** Lists alerts, newest first. */
  listByOwner(owner: string, page: PageRequest): Promise<Page<Alert>>;
  /**
   * Reads the held alerts of a subscriber, by their release time. Leaves out those that cannot be read, and gives their
   * errors to `onUnreadable`.
   * @throws {StoredRowError} without `onUnreadable`
   */
  listHeld(subscriberId: string, onUnreadable?: OnUnreadable): AsyncIterable<readonly Alert[]>;
  /**
   * Reads the held alerts whose release time is at or before the instant (ISO 8601 UTC). Leaves out those that cannot be
   * read, and gives their errors to `onUnreadable`.
   * @throws {StoredRowError} without `onUnreadable`
   */
  listReleasable(instant: string, onUnreadable?: OnUnreadable): AsyncIterable<readonly Alert[]>;
}
