import { RetryLaterError } from '../runtime/errors.ts';
import type { Delivery } from '../runtime/middleware/queue-handler.ts';

/** Time that must be left of the invocation to start a publish and its mark in the ledger, in milliseconds. */
const neededMs = 5_000;

/** @throws {RetryLaterError} when the invocation ends soon: alerts that are not started go back to the queue */
export function ensureTimeLeft(delivery: Delivery): void {
  if (delivery.remainingMs() < neededMs)
    throw new RetryLaterError('Too little of the invocation is left to send more.');
}
