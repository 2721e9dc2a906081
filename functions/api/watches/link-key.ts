import { randomBytes, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import type { Watch } from '../../domain/query/watch.ts';
import { sha256Hex } from '../../runtime/sha256.ts';
import { Problem } from '../http/problem.ts';
import type { ApiServices } from '../services.ts';

/** What a secret link carries: calendar apps and feed readers can send no token. */
export const linkSearch = z.object({
  key: z
    .string()
    .regex(/^[\w-]{43}$/, 'The key of the link, unchanged.')
    .describe('The key of a link that POST /watches/{id}/link made'),
});

/** A new key, and what is kept of it. */
export function newLinkKey(): { key: string; hash: string } {
  const key = randomBytes(32).toString('base64url');
  return { key, hash: sha256Hex(key) };
}

/**
 * The watch that a secret link leads to, read only.
 * @throws {Problem} `not-found`, the same for a wrong key and for a watch that is not there
 */
export async function watchByLink(
  id: string,
  key: string,
  { watches }: Pick<ApiServices, 'watches'>,
): Promise<Watch> {
  const watch = await watches.get(id);
  const hash = watch?.linkKeyHash;
  if (
    watch === undefined ||
    hash === undefined ||
    !timingSafeEqual(Buffer.from(hash), Buffer.from(sha256Hex(key)))
  ) {
    throw new Problem(
      'not-found',
      'This link leads nowhere, or no longer. Its watch can be given a new one.',
    );
  }
  return watch;
}
