/** The time that the functions see: the machine's, or one that stands still and moves only when told to. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Shared with the functions' threads, which read the time from it. Absent while the time is the machine's. */
  readonly standing?: StandingTime;
}

/** One instant (milliseconds since the epoch) in memory that all threads share. */
export type StandingTime = SharedArrayBuffer;

export const realClock: Clock = { now: () => Date.now() };

/** A clock that stands until it is moved. */
export class VirtualClock implements Clock {
  readonly standing: StandingTime = new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT);
  readonly #instant = new Float64Array(this.standing);

  constructor(start: number) {
    this.#instant[0] = start;
  }

  now(): number {
    return this.#instant[0] ?? Number.NaN;
  }

  /** Moves the clock; it never goes back. Whoever asks for that has to be told. */
  moveTo(instant: number): void {
    this.#instant[0] = instant;
  }
}
