import * as z from 'zod';
import { type Claimant, claimLeaseMs } from './alert-store.ts';

/** A claim as the ledger's row holds it: the attempt that is sending the alert now. */
export const claimSchema = z.object({
  messageId: z.string(),
  receiveCount: z.int(),
  /** Different for each attempt. An attempt whose answer was lost recognises its own write by it. */
  nonce: z.string(),
  at: z.string(),
  /** State of the row before the claim. It comes back when the claim is given back. */
  before: z.enum(['new', 'held', 'sending']),
});
export type Claim = z.infer<typeof claimSchema>;

/**
 * Returns the state of a claim for an attempt that finds it at an instant (ISO 8601 UTC):
 * - `ours`: the same receive of the same message made it.
 * - `dead`: an earlier receive of the message made it, or its lease is over. The attempt that made it is gone.
 * - `alive`: the attempt that made it may still be running.
 */
export function claimState(claim: Claim | undefined, by: Claimant, now: string): 'ours' | 'dead' | 'alive' {
  if (claim === undefined) return 'alive';
  if (claim.messageId === by.messageId) {
    if (claim.receiveCount === by.receiveCount) return 'ours';
    if (claim.receiveCount < by.receiveCount) return 'dead';
  }
  return Date.parse(claim.at) + claimLeaseMs <= Date.parse(now) ? 'dead' : 'alive';
}
