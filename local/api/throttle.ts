/** The throttle of the stage: a bucket of `burst` requests, which fills by `rate` requests a second. */
export class Throttle {
  readonly #rate: number;
  readonly #burst: number;
  readonly #now: () => number;
  #left: number;
  #filledAt: number;

  /** `now` returns milliseconds of elapsed time. */
  constructor(
    { rate, burst }: { readonly rate: number; readonly burst: number },
    now = () => performance.now(),
  ) {
    this.#rate = rate;
    this.#burst = burst;
    this.#now = now;
    this.#left = burst;
    this.#filledAt = now();
  }

  /** Takes one request out of the bucket. Returns false when the bucket is empty. */
  take(): boolean {
    const now = this.#now();
    this.#left = Math.min(this.#burst, this.#left + ((now - this.#filledAt) / 1000) * this.#rate);
    this.#filledAt = now;
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
