import type * as z from 'zod';
import { type Feed, feedEntry } from '../feeds/feed.ts';
import type { ApiServices } from '../services.ts';
import { findItems, type itemsSearch } from './items-search.ts';

/** The items asked for as a feed whose parts are led to by their cursors. `address`: of the feed, without its query. */
export async function itemsFeed(
  address: string,
  search: z.output<typeof itemsSearch>,
  services: Pick<ApiServices, 'articles' | 'itemIndex' | 'now'>,
): Promise<Feed> {
  const { found, cursor } = await findItems(search, services);
  const { cursor: _here, ...asked } = search;
  return {
    title: search.q === undefined ? 'Dateline' : `Dateline: ${search.q}`,
    url: withQuery(address, search),
    nextUrl: cursor && withQuery(address, { ...asked, cursor }),
    now: services.now(),
    entries: found.map(feedEntry),
  };
}

function withQuery(address: string, search: Readonly<Record<string, string | number | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) if (value !== undefined) query.set(name, String(value));
  return `${address}?${query}`;
}
