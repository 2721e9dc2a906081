/** The watches of one message that could not be worked through, each with its first error. The others are. */
export class FailedWatches {
  readonly #errors = new Map<string, unknown>();

  get errors(): readonly (readonly [watchId: string, error: unknown])[] {
    return [...this.#errors];
  }

  add(watchId: string, error: unknown): void {
    if (!this.#errors.has(watchId)) this.#errors.set(watchId, error);
  }

  /** Returns the result of `work`. When it throws, the watch failed, and the result is undefined. */
  attempt<T>(watchId: string, work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      this.add(watchId, error);
      return undefined;
    }
  }
}
