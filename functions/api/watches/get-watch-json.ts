import { jsonFeed, jsonFeedSchema } from '../feeds/json-feed.ts';
import { idPath } from '../http/parameters.ts';
import { route } from '../http/route.ts';
import { linkSearch, watchByLink } from './link-key.ts';
import { watchFeed } from './watch-feed.ts';

/** `GET /watches/{id}/items.json`: what a watch matches, as JSON Feed 1.1, for whoever has its secret link. */
export const getWatchJsonFeed = route('GET /watches/{id}/items.json', {
  summary: 'What a watch matches, as JSON Feed 1.1',
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
      await watchFeed(watch, `${baseUrl}/watches/${watch.id}/items.json?key=${search.key}`, services),
    );
  },
});
