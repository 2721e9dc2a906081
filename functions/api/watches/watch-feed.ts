import { parseQuery } from '../../domain/query/parse.ts';
import type { Watch } from '../../domain/query/watch.ts';
import { type Feed, feedEntry } from '../feeds/feed.ts';
import { searchItems } from '../items/search-items.ts';
import type { ApiServices } from '../services.ts';

/** As many as a feed reader shows; what is older was in the feed before. */
const maxEntries = 50;

/** The newest items that a watch matches. */
export async function watchFeed(
  watch: Pick<Watch, 'canonical' | 'query' | 'name'>,
  url: string,
  services: Pick<ApiServices, 'articles' | 'itemIndex' | 'now'>,
): Promise<Feed> {
  const { found } = await searchItems({ query: parseQuery(watch.canonical), limit: maxEntries }, services);
  return {
    title: `Dateline: ${watch.name ?? watch.query}`,
    url,
    now: services.now(),
    entries: found.map(feedEntry),
  };
}
