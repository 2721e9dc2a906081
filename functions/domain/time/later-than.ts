import { shift } from './instants.ts';
/**
 * Returns the instant, or one millisecond after `previous` when the instant is not later (both ISO 8601 UTC).
 * `updatedAt` tells two versions of a row apart, so it must differ even when both are written in one millisecond.
 */
export function laterThan(previous: string, instant: string): string {
  return instant > previous ? instant : shift(previous, 1);
}
