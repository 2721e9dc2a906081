import * as z from 'zod';
import { route } from '../http/route.ts';
import { itemResource, showItem } from './item-resource.ts';
import { itemsSearch, listItems } from './list-items.ts';
import type { FoundItem } from './search-items.ts';

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
    const shown = ({ stored }: FoundItem) => showItem(stored.item);
    const { found, cursor } = await listItems(search, services, (item) => JSON.stringify(shown(item)));
    return { status: 200, body: { items: found.map(shown), cursor } };
  },
});
