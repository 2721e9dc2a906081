import { jsonEntry, jsonFeed, jsonFeedSchema } from '../feeds/json-feed.ts';
import { route } from '../http/route.ts';
import { itemsFeed } from './items-feed.ts';
import { itemsSearch } from './list-items.ts';

/** `GET /items.json`: lists the items of `GET /items` as JSON Feed 1.1. */
export const getItemsJsonFeed = route('GET /items.json', {
  summary: 'Search items, as JSON Feed 1.1',
  search: itemsSearch,
  refuses: ['invalid-query'],
  success: {
    status: 200,
    description: 'A feed, newest first',
    mediaType: 'application/feed+json',
    schema: jsonFeedSchema,
  },
  handle: async ({ search, baseUrl }, services) =>
    jsonFeed(await itemsFeed(`${baseUrl}/items.json`, search, services, jsonEntry)),
});
