import { idPath } from '../http/parameters.ts';
import { route } from '../http/route.ts';
import { linkSearch, watchByLink } from './link-key.ts';
import { watchFeed } from './watch-feed.ts';

/**
 * `GET /watches/{id}/items.atom`: lists the matches of a watch as Atom. The caller needs its secret link, and no token.
 */
export const getWatchAtom = route('GET /watches/{id}/items.atom', {
  summary: 'List the matches of a watch, as Atom',
  path: idPath,
  search: linkSearch,
  success: { status: 200, description: 'A feed, newest first', mediaType: 'application/atom+xml' },
  handle: async ({ path, search, baseUrl }, services) => {
    const watch = await watchByLink(path.id, search.key, services);
    // Loaded on first use, to keep the start of the function short.
    const { atomEntry, atomFeed } = await import('../feeds/atom.ts');
    return atomFeed(
      await watchFeed(
        watch,
        `${baseUrl}/watches/${watch.id}/items.atom?key=${search.key}`,
        services,
        atomEntry,
      ),
    );
  },
});
