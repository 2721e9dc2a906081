/** The time that the functions see: the machine's time, or a time that stops and moves only by ticks. */
export interface Clock {
  /** Returns milliseconds since the epoch. */
  now(): number;
  /** Shared with the functions' threads, which read the time from it. Absent for the machine's time. */
  readonly sharedInstant?: SharedInstant;
}

/** One instant (milliseconds since the epoch) in memory that all threads share. */
export type SharedInstant = SharedArrayBuffer;

export const realClock: Clock = { now: () => Date.now() };

/** A clock that moves only when it is told to. */
export class VirtualClock implements Clock {
  readonly sharedInstant: SharedInstant = new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT);
  readonly #instant = new Float64Array(this.sharedInstant);

  constructor(start: number) {
    this.#instant[0] = start;
  }

  now(): number {
    return this.#instant[0] ?? Number.NaN;
  }

  /** Moves the clock. The caller makes sure that it does not go back. */
  moveTo(instant: number): void {
    this.#instant[0] = instant;
  }
}
