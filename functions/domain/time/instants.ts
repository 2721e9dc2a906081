// An instant is text of the form `2025-10-28T12:00:00.000Z`: ISO 8601, UTC, with milliseconds. Instants sort as text.

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;
export const daySeconds = dayMs / 1_000;

/** Returns the instant `ms` milliseconds later. A negative number gives an earlier instant. */
export function shift(instant: string, ms: number): string {
  return new Date(Date.parse(instant) + ms).toISOString();
}

/** Returns the earlier of two instants. */
export function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

/** Returns the later of two instants. */
export function later(one: string, other: string): string {
  return one > other ? one : other;
}

/** Returns the whole seconds since 1970 of an instant: what DynamoDB's time to live reads. */
export function secondsOf(instant: string): number {
  return Math.floor(Date.parse(instant) / 1_000);
}
