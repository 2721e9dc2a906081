import * as z from 'zod';
import { route } from '../http/route.ts';
import { itemResource } from './item-resource.ts';
import { itemsSearch, listItems } from './list-items.ts';

/** `GET /items`: lists stored items, newest first. */
export const getItems = route('GET /items', {
  summary: 'Search items',
  search: itemsSearch,
  refuses: ['invalid-query'],
  success: {
    status: 200,
    description: 'Items, newest first. `cursor` is there if there may be more',
    schema: z.object({ items: z.array(itemResource), cursor: z.string().optional() }),
  },
  handle: async ({ search }, services) => {
    const { found, cursor } = await listItems(search, services);
    return { status: 200, body: { items: found.map(({ stored }) => stored.item), cursor } };
  },
});
