import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../shared/articles');

/** Whether the shared development articles are on this machine; tests that read them are skipped by name where not. */
export const hasSharedArticles = existsSync(folder);

/** The article on economic ties, as it is posted. */
export function economicTies(): { headline: string; body: string; datePublished: string } {
  return {
    headline: 'US Treasury and Japan Strengthen Economic Ties Amid Global Challenges',
    body: readFileSync(join(folder, 'us-japan-economic-ties.txt'), 'utf8'),
    datePublished: '2025-10-27T09:00:00Z',
  };
}
