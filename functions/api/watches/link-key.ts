import { randomBytes, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import type { Watch } from '../../domain/query/watch.ts';
import { sha256Hex } from '../../runtime/sha256.ts';
import { Problem } from '../http/problem.ts';
import type { ApiServices } from '../services.ts';

/** The parameters of a secret link. Calendar apps and feed readers cannot send a token, so the link has a key. */
export const linkSearch = z.object({
  key: z
    .string()
    .regex(/^[\w-]{43}$/, 'It must be the key of the link, unchanged.')
    .describe('The key in a link of POST /watches/{id}/link'),
});

/** Returns a new key, and its hash, which is stored. */
export function newLinkKey(): { key: string; hash: string } {
  const key = randomBytes(32).toString('base64url');
  return { key, hash: sha256Hex(key) };
}

/**
 * Reads the watch of a secret link. The caller may only read.
 * @throws {Problem} `not-found`. A wrong key and an unknown watch get the same answer.
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
      'This link is not valid, or not any more. POST /watches/{id}/link makes a new one.',
    );
  }
  return watch;
}
