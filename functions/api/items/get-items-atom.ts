import { route } from '../http/route.ts';
import { itemsFeed } from './items-feed.ts';
import { itemsSearch } from './list-items.ts';

/** `GET /items.atom`: lists the items of `GET /items` as Atom. */
export const getItemsAtom = route('GET /items.atom', {
  summary: 'Search items, as Atom',
  search: itemsSearch,
  refuses: ['invalid-query'],
  success: { status: 200, description: 'A feed, newest first', mediaType: 'application/atom+xml' },
  handle: async ({ search, baseUrl }, services) => {
    // Loaded on first use, to keep the start of the function short.
    const { atomEntry, atomFeed } = await import('../feeds/atom.ts');
    return atomFeed(await itemsFeed(`${baseUrl}/items.atom`, search, services, atomEntry));
  },
});
