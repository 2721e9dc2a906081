import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../shared/articles');

/**
 * Whether the shared development articles are on this machine. Without them, the tests that read them are skipped by
 * name.
 */
export const hasSharedArticles = existsSync(folder);

/** Returns the article on economic ties, as a client posts it. */
export function economicTies(): { headline: string; body: string; datePublished: string } {
  return {
    headline: 'US Treasury and Japan Strengthen Economic Ties Amid Global Challenges',
    body: readFileSync(join(folder, 'us-japan-economic-ties.txt'), 'utf8'),
    datePublished: '2025-10-27T09:00:00Z',
  };
}
