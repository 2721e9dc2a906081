import { RetryLaterError } from '../runtime/errors.ts';
import type { Delivery } from '../runtime/middleware/queue-handler.ts';

/** A publish and its mark are begun only while this much of the invocation is left, in milliseconds. */
const neededMs = 5_000;

/** @throws {RetryLaterError} when the invocation is about to end: what is not begun goes back to the queue */
export function ensureTimeLeft(delivery: Delivery): void {
  if (delivery.remainingMs() < neededMs)
    throw new RetryLaterError('Too little of the invocation is left to send more.');
}
