import * as z from 'zod';
import { calendarDate, instantOrDate, itemFilters, pageSearch } from '../parameters.ts';
import { itemResource } from '../resources.ts';
import { defineRoute } from '../route.ts';
import { filterQuery } from '../search/filter-query.ts';
import { requireOrder } from '../search/require-order.ts';
import { searchItems } from '../search/search-items.ts';

/** `GET /items`: stored items, newest first. */
export const getItems = defineRoute({
  key: 'GET /items',
  summary: 'Search items',
  search: z.strictObject({
    ...itemFilters,
    from: instantOrDate.optional().describe('Published at or after'),
    to: instantOrDate.optional().describe('Published at or before; a calendar date counts whole'),
    dueFrom: calendarDate.optional().describe('Names a due date at or after'),
    dueTo: calendarDate.optional().describe('Names a due date at or before'),
    ...pageSearch,
  }),
  refuses: ['invalid-query'],
  success: {
    status: 200,
    description: 'Items, newest first; `cursor` where there are more',
    schema: z.object({ items: z.array(itemResource), cursor: z.string().optional() }),
  },
  handle: async ({ search }, services) => {
    requireOrder('from', search.from, 'to', search.to);
    requireOrder('dueFrom', search.dueFrom, 'dueTo', search.dueTo);
    const { limit, cursor, from, to, dueFrom, dueTo } = search;
    const { found, cursor: next } = await searchItems(
      { query: filterQuery(search), from, to, dueFrom, dueTo, limit, cursor },
      services,
    );
    return { status: 200, body: { items: found.map(({ stored }) => stored.item), cursor: next } };
  },
});
