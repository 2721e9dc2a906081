/** Elapsed time and sleep, in milliseconds. */
export interface PacerClock {
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

const realClock: PacerClock = {
  // Not Date: somebody may set the wall clock, and a pace is about elapsed time.
  now: () => performance.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/**
 * Limits the rate of some work. It gives out slots in the order in which callers ask, with at least 1/perSecond
 * seconds between two slots.
 *
 * Example: at 4 per second, three callers that ask at once wait 0, 250 and 500 ms.
 */
export class Pacer {
  readonly #intervalMs: number;
  readonly #clock: PacerClock;
  #nextSlot = 0;

  constructor(perSecond: number, clock: PacerClock = realClock) {
    this.#intervalMs = 1_000 / perSecond;
    this.#clock = clock;
  }

  /** Waits for the next free slot. */
  async waitForSlot(): Promise<void> {
    const now = this.#clock.now();
    const slot = Math.max(now, this.#nextSlot);
    this.#nextSlot = slot + this.#intervalMs;
    if (slot > now) await this.#clock.sleep(slot - now);
  }

  /**
   * Counts the next slot from this moment. Call it when the work really starts, if that is some time after the slot.
   * Without it, a slow caller and a fast one could send close together.
   *
   * Example: at 1 per second, A gets its slot at 0 s but sends at 0.9 s. B gets its slot at 1 s and sends at once,
   * 0.1 s after A. With this call at 0.9 s, a B that asks later gets its slot at 1.9 s.
   */
  workStarted(): void {
    this.#nextSlot = Math.max(this.#nextSlot, this.#clock.now() + this.#intervalMs);
  }
}
