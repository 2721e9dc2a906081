/** Time that passes only when everybody sleeps, so that hours of waiting take a moment. */
export class VirtualTime {
  #now = 0;
  readonly #sleepers: { readonly until: number; readonly wake: () => void }[] = [];

  now = (): number => this.#now;

  sleep = (ms: number): Promise<void> =>
    new Promise((wake) => {
      this.#sleepers.push({ until: this.#now + ms, wake });
    });

  /** Lets time pass until the work is done. */
  async run(work: Promise<unknown>): Promise<void> {
    let done = false;
    const end = work.finally(() => {
      done = true;
    });
    for (;;) {
      // Everything that can continue without time passing does so first.
      await new Promise((resolve) => setImmediate(resolve));
      if (done) break;
      this.#sleepers.sort((a, b) => a.until - b.until);
      const next = this.#sleepers.shift();
      if (next === undefined) throw new Error('Everybody waits, and nobody for time to pass.');
      this.#now = Math.max(this.#now, next.until);
      next.wake();
    }
    await end;
  }
}
