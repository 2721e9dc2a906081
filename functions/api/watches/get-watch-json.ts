import { jsonEntry, jsonFeed, jsonFeedSchema } from '../feeds/json-feed.ts';
import { idPath } from '../http/parameters.ts';
import { route } from '../http/route.ts';
import { linkSearch, watchByLink } from './link-key.ts';
import { watchFeed } from './watch-feed.ts';

/**
 * `GET /watches/{id}/items.json`: lists the matches of a watch as JSON Feed 1.1. The caller needs its secret link, and
 * no token.
 */
export const getWatchJsonFeed = route('GET /watches/{id}/items.json', {
  summary: 'List the matches of a watch, as JSON Feed 1.1',
  path: idPath,
  search: linkSearch,
  success: {
    status: 200,
    description: 'A feed, newest first',
    mediaType: 'application/feed+json',
    schema: jsonFeedSchema,
  },
  handle: async ({ path, search, baseUrl }, services) => {
    const watch = await watchByLink(path.id, search.key, services);
    return jsonFeed(
      await watchFeed(
        watch,
        `${baseUrl}/watches/${watch.id}/items.json?key=${search.key}`,
        services,
        jsonEntry,
      ),
    );
  },
});
