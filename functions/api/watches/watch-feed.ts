import { matchesOf } from '../../domain/query/matches-of.ts';
import { parseQuery } from '../../domain/query/parse.ts';
import type { Watch } from '../../domain/query/watch.ts';
import { onOneLine } from '../../domain/text/one-line.ts';
import { searchArticles } from '../articles/search-articles.ts';
import { type Feed, type FeedEntry, feedEntry, passageEntry } from '../feeds/feed.ts';
import { firstThatFit } from '../http/room.ts';
import type { ApiServices } from '../services.ts';

/** The most entries. A feed reader has older entries from its earlier visits. */
const maxEntries = 50;

/**
 * Returns the newest items and passages that a watch matches, as a feed: those that fit into an answer.
 * @param textOf an entry in the format of the feed
 */
export async function watchFeed(
  watch: Pick<Watch, 'canonical' | 'query' | 'name'>,
  url: string,
  services: Pick<ApiServices, 'articles' | 'itemIndex' | 'stories' | 'now'>,
  textOf: (entry: FeedEntry) => string,
): Promise<Feed> {
  const query = parseQuery(watch.canonical);
  const { articles } = await searchArticles({ query, limit: maxEntries }, services);
  const entries = articles.flatMap((structured) => {
    const { article } = structured;
    const { items, passage } = matchesOf(query, structured);
    return passage === undefined
      ? items.map((stored) => feedEntry({ article, stored }))
      : [passageEntry(article, passage)];
  });
  return {
    title: onOneLine(`Dateline: ${watch.name ?? watch.query}`),
    url,
    now: services.now(),
    entries: firstThatFit(entries.slice(0, maxEntries), textOf),
  };
}
