import { withoutBad } from '../runtime/without-bad.ts';
import { StoredRowError } from './errors.ts';

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
