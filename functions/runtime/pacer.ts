/** Real time and sleep, in milliseconds. */
export interface PacerClock {
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

const realClock: PacerClock = {
  // Not Date: a pace is about elapsed time, whatever the wall clock says meanwhile.
  now: () => performance.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/** Hands out turns at an even pace: no two closer than 1/perSecond, in the order in which they were asked for. */
export class Pacer {
  readonly #intervalMs: number;
  readonly #clock: PacerClock;
  #nextTurn = 0;

  constructor(perSecond: number, clock: PacerClock = realClock) {
    this.#intervalMs = 1_000 / perSecond;
    this.#clock = clock;
  }

  /** Waits for the next free turn. */
  async turn(): Promise<void> {
    const now = this.#clock.now();
    const at = Math.max(now, this.#nextTurn);
    this.#nextTurn = at + this.#intervalMs;
    if (at > now) await this.#clock.sleep(at - now);
  }

  /**
   * What a turn was for begins only now: the next turn counts from here. Without it, one that dawdles after its turn and one
   * that does not could come close together.
   */
  begin(): void {
    this.#nextTurn = Math.max(this.#nextTurn, this.#clock.now() + this.#intervalMs);
  }
}
