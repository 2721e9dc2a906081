/** How to tell a bad entry from a service that is down, and who takes the bad entry. */
export interface BadEntries<T> {
  /** Whether an error is the fault of an entry. All other errors are thrown. */
  readonly isFault: (error: unknown) => boolean;
  /** Takes an entry that is left out, with its error. */
  readonly onBad: (entry: T, error: unknown) => void;
}

/**
 * Returns the results of `work` on all entries, without the bad ones. `work` takes many entries at once. When it fails
 * because of one of them, the list is halved until that entry is alone.
 *
 * Example: one bad entry among 500 takes about 18 more calls.
 * @throws any error of `work` that is not the fault of an entry
 */
export async function withoutBad<T, R>(
  all: readonly T[],
  work: (entries: readonly T[]) => Promise<readonly R[]>,
  bad: BadEntries<T>,
): Promise<readonly R[]> {
  const [first] = all;
  if (first === undefined) return [];
  try {
    return await work(all);
  } catch (error) {
    if (!bad.isFault(error)) throw error;
    if (all.length === 1) {
      bad.onBad(first, error);
      return [];
    }
    const half = Math.ceil(all.length / 2);
    return [
      ...(await withoutBad(all.slice(0, half), work, bad)),
      ...(await withoutBad(all.slice(half), work, bad)),
    ];
  }
}
