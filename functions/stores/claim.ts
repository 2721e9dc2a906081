import * as z from 'zod';
import { type Claimant, claimLeaseMs } from './alert-store.ts';

/** A claim as the ledger's row holds it: who sends the alert at the moment. */
export const claimSchema = z.object({
  messageId: z.string(),
  receiveCount: z.int(),
  /** Of each attempt to claim its own, so that an attempt knows its own write again when the answer was lost. */
  nonce: z.string(),
  at: z.string(),
  /** What the row was before: to be put back when the claim is given back. */
  before: z.enum(['new', 'held', 'sending']),
});
export type Claim = z.infer<typeof claimSchema>;

/**
 * How a claim stands to whoever finds it at an instant (ISO 8601 UTC). `ours`: made for this very receive of the
 * message. `dead`: whoever made it is gone. `alive`: it may still be under way.
 */
export function claimStanding(
  claim: Claim | undefined,
  by: Claimant,
  now: string,
): 'ours' | 'dead' | 'alive' {
  if (claim === undefined) return 'alive';
  if (claim.messageId === by.messageId) {
    if (claim.receiveCount === by.receiveCount) return 'ours';
    if (claim.receiveCount < by.receiveCount) return 'dead';
  }
  return Date.parse(claim.at) + claimLeaseMs <= Date.parse(now) ? 'dead' : 'alive';
}
