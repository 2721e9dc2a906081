import { notFound } from './problem.ts';
import type { Principal } from './route.ts';

/**
 * Reads a watch or a subscriber of the caller.
 * @throws {Problem} `not-found`. An id that does not exist and an id of another owner get the same answer.
 */
export async function readOwn<Owned extends { readonly owner: string }>(
  noun: 'subscriber' | 'watch',
  id: string,
  principal: Principal,
  store: { get(id: string): Promise<Owned | undefined> },
): Promise<Owned> {
  const found = await store.get(id);
  if (found === undefined || found.owner !== principal.owner) throw notFound(noun, id);
  return found;
}
