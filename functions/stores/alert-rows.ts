import * as z from 'zod';
import { type Alert, alertSchema } from '../domain/alert/alert.ts';
import { daySeconds, secondsOf } from '../domain/time/instants.ts';
import { type Claim, claimSchema } from './claim.ts';
import type { Condition } from './dynamo-table.ts';
import { alertKeys } from './keys.ts';
import type { Row } from './rows.ts';
import { expiryAttribute } from './tables.ts';

export const alertRow = z.object({ alert: alertSchema, claim: claimSchema.optional() });
export type AlertRow = z.infer<typeof alertRow>;

/** Which alert tells a story to a watch. */
export const storyRow = z.object({ alertId: z.string() });

/** Returns when an alert expires that was last changed `at`, in seconds since 1970. */
export function expiryOf(at: string, retentionDays: number): number {
  return secondsOf(at) + retentionDays * daySeconds;
}

/**
 * Returns the row of an alert that is not sent. Held alerts are also in the lists of held alerts. Only dropped alerts expire.
 */
export function rowOf(alert: Alert, claim: Claim | undefined, retentionDays: number): Row {
  const { id, subscriberId, releaseAt } = alert;
  return {
    ...alertKeys.alert(id),
    ...alertKeys.inLists(alert),
    alert,
    claim,
    ...(alert.state === 'held' && releaseAt !== undefined && alertKeys.inHeld(id, subscriberId, releaseAt)),
    ...(alert.state === 'dropped' && { [expiryAttribute]: expiryOf(alert.at, retentionDays) }),
  };
}

/** The condition that the alert is held. */
export const isHeld: Condition = {
  condition: 'alert.#state = :held',
  names: { '#state': 'state' },
  values: { ':held': 'held' },
};

/** Returns the condition that the row is still as it was read. */
export function isUnchanged({ alert, claim }: AlertRow): Condition {
  const sameClaim = claim === undefined ? 'attribute_not_exists(claim)' : 'claim.nonce = :nonce';
  return {
    condition: `alert.#state = :state AND alert.#at = :at AND ${sameClaim}`,
    names: { '#state': 'state', '#at': 'at' },
    values: { ':state': alert.state, ':at': alert.at, ...(claim && { ':nonce': claim.nonce }) },
  };
}
