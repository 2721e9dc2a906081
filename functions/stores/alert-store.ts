import type { Alert } from '../domain/alert/alert.ts';
import { minuteMs } from '../domain/time/instants.ts';
import type { Page, PageRequest } from './page.ts';

/** Who claims an alert: the queue message and how often it was received. */
export interface Claimant {
  readonly messageId: string;
  readonly receiveCount: number;
}

/**
 * `claimed`: publish now. `repeat`: publish now, but an earlier attempt was cut off after its claim, so the
 * message may have gone out already. `settled`: sent or dropped before. `held`: waits for its release.
 * `busy`: another attempt is under way; try again later.
 */
export type ClaimResult = 'claimed' | 'repeat' | 'settled' | 'held' | 'busy';

/** `settled`: the alert was sent or dropped before and stays so. `busy`: another attempt is under way; try later. */
export type SettleResult = 'done' | 'settled' | 'busy';

/** How long a claim is taken to be alive when nothing else tells, in milliseconds. */
export const claimLeaseMs = 15 * minuteMs;

/**
 * The ledger: one row an alert, decided by conditional writes. Each change of state is one write.
 *
 * A claim is taken over when the same queue message comes again (its visibility timeout is longer than the
 * function's, so the earlier attempt is dead) or when its lease is over. What is taken over says `repeated` from
 * then on, whatever becomes of it, because the dead attempt may have sent it.
 */
export interface AlertStore {
  /** Claims an alert for sending: a new one, or (with `fromHeld`) one that was held. */
  claim(alert: Alert, by: Claimant, fromHeld?: boolean): Promise<ClaimResult>;
  /** `sending` → `sent`. */
  markSent(id: string, sent: { messageId: string; at: string }): Promise<void>;
  /** Gives a claim back after a failure that happened surely before the publish: the row is as before the claim. */
  unclaim(alert: Alert, by: Claimant): Promise<void>;
  /** Holds an alert until its `releaseAt`: a new one, one that is held, or one whose claim is ours or dead. */
  hold(alert: Alert, by: Claimant): Promise<SettleResult>;
  /** Drops an alert with its reason: a new one, one that is held, or one whose claim is ours or dead. */
  drop(alert: Alert, by: Claimant): Promise<SettleResult>;
  get(id: string): Promise<Alert | undefined>;
  getMany(ids: readonly string[]): Promise<Alert[]>;
  /** Newest first. */
  listBySubscriber(subscriberId: string, page: PageRequest): Promise<Page<Alert>>;
  /** Newest first. */
  listByWatch(watchId: string, page: PageRequest): Promise<Page<Alert>>;
  /** Newest first. */
  listByOwner(owner: string, page: PageRequest): Promise<Page<Alert>>;
  /** What is held for a subscriber, by release time. */
  listHeld(subscriberId: string): AsyncIterable<readonly Alert[]>;
  /** Held alerts whose release time is at or before the instant (ISO 8601 UTC). */
  listReleasable(instant: string): AsyncIterable<readonly Alert[]>;
}
