import { parseQuery } from '../../domain/query/parse.ts';
import type { Watch } from '../../domain/query/watch.ts';
import { onOneLine } from '../../domain/text/one-line.ts';
import { type Feed, type FeedEntry, feedEntry } from '../feeds/feed.ts';
import { firstThatFit } from '../http/room.ts';
import { searchItems } from '../items/search-items.ts';
import type { ApiServices } from '../services.ts';

/** The most entries. A feed reader has older entries from its earlier visits. */
const maxEntries = 50;

/**
 * Returns the newest items that a watch matches, as a feed: those that fit into an answer.
 * @param textOf an entry in the format of the feed
 */
export async function watchFeed(
  watch: Pick<Watch, 'canonical' | 'query' | 'name'>,
  url: string,
  services: Pick<ApiServices, 'articles' | 'itemIndex' | 'now'>,
  textOf: (entry: FeedEntry) => string,
): Promise<Feed> {
  const { found } = await searchItems({ query: parseQuery(watch.canonical), limit: maxEntries }, services);
  return {
    title: onOneLine(`Dateline: ${watch.name ?? watch.query}`),
    url,
    now: services.now(),
    entries: firstThatFit(found.map(feedEntry), textOf),
  };
}
