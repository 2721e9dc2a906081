import * as z from 'zod';
import { calendarDate, instantOrDate, itemFilters, pageSearch } from '../http/parameters.ts';
import { requireOrder } from '../http/require-order.ts';
import { filterQuery } from '../search/filter-query.ts';
import type { ApiServices } from '../services.ts';
import { type FoundItem, searchItems } from './search-items.ts';

/** How items are asked for. */
export const itemsSearch = z.strictObject({
  ...itemFilters,
  from: instantOrDate.optional().describe('Published at or after'),
  to: instantOrDate.optional().describe('Published at or before; a calendar date counts whole'),
  dueFrom: calendarDate.optional().describe('Names a due date at or after'),
  dueTo: calendarDate.optional().describe('Names a due date at or before'),
  ...pageSearch,
});

/**
 * The items asked for, newest first.
 * @throws {Problem} `malformed-request` for a span that ends before it begins
 */
export async function findItems(
  search: z.output<typeof itemsSearch>,
  services: Pick<ApiServices, 'articles' | 'itemIndex'>,
): Promise<{ found: FoundItem[]; cursor?: string }> {
  const { limit, cursor, from, to, dueFrom, dueTo } = search;
  requireOrder({ from, to });
  requireOrder({ dueFrom, dueTo });
  return searchItems({ query: filterQuery(search), from, to, dueFrom, dueTo, limit, cursor }, services);
}
