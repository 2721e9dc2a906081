import * as z from 'zod';
import { route } from '../http/route.ts';
import { itemResource } from './item-resource.ts';
import { findItems, itemsSearch } from './items-search.ts';

/** `GET /items`: stored items, newest first. */
export const getItems = route('GET /items', {
  summary: 'Search items',
  search: itemsSearch,
  refuses: ['invalid-query'],
  success: {
    status: 200,
    description: 'Items, newest first; `cursor` where there are more',
    schema: z.object({ items: z.array(itemResource), cursor: z.string().optional() }),
  },
  handle: async ({ search }, services) => {
    const { found, cursor } = await findItems(search, services);
    return { status: 200, body: { items: found.map(({ stored }) => stored.item), cursor } };
  },
});
