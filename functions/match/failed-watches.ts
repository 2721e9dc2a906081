import { withoutBad } from '../runtime/without-bad.ts';
import { StoredRowError } from '../stores/errors.ts';

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

/**
 * Reads rows by ids. A row that cannot be read is left out.
 * @param onBad takes the id of such a row
 */
export function readReadable<R>(
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<readonly R[]>,
  onBad: (id: string, error: unknown) => void,
): Promise<readonly R[]> {
  return withoutBad(ids, read, { isFault: (error) => error instanceof StoredRowError, onBad });
}
