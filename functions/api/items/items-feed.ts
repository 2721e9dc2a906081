import type * as z from 'zod';
import { type Feed, type FeedEntry, feedEntry } from '../feeds/feed.ts';
import type { ApiServices } from '../services.ts';
import { type itemsSearch, listItems } from './list-items.ts';

/**
 * Lists items as a feed. Each page of the feed has the address of the next page.
 * @param address address of the feed without its query
 * @param textOf an entry in the format of the feed
 */
export async function itemsFeed(
  address: string,
  search: z.output<typeof itemsSearch>,
  services: Pick<ApiServices, 'articles' | 'itemIndex' | 'now'>,
  textOf: (entry: FeedEntry) => string,
): Promise<Feed> {
  const { found, cursor } = await listItems(search, services, (item) => textOf(feedEntry(item)));
  const { cursor: _thisPage, ...parameters } = search;
  return {
    title: search.q === undefined ? 'Dateline' : `Dateline: ${search.q}`,
    url: withQuery(address, search),
    nextUrl: cursor && withQuery(address, { ...parameters, cursor }),
    now: services.now(),
    entries: found.map(feedEntry),
  };
}

function withQuery(address: string, search: Readonly<Record<string, string | number | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) if (value !== undefined) query.set(name, String(value));
  return `${address}?${query}`;
}
