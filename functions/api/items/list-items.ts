import * as z from 'zod';
import { calendarDate, instantOrDate, itemFilters, pageSearch } from '../http/parameters.ts';
import { requireOrder } from '../http/require-order.ts';
import { firstThatFit } from '../http/room.ts';
import { filterQuery } from '../search/filter-query.ts';
import type { ApiServices } from '../services.ts';
import { type FoundItem, firstItems, searchItems } from './search-items.ts';

/** Parameters of a list of items. */
export const itemsSearch = z.strictObject({
  ...itemFilters,
  from: instantOrDate.optional().describe('Published at or after'),
  to: instantOrDate.optional().describe('Published at or before. A calendar date includes its whole day'),
  dueFrom: calendarDate.optional().describe('Has a due date on or after this day'),
  dueTo: calendarDate.optional().describe('Has a due date on or before this day'),
  ...pageSearch,
});

/**
 * Lists the items that match the parameters, newest first. The page ends earlier if its answer would be too large.
 * @param textOf an item as the answer has it
 * @throws {Problem} `malformed-request` for a range that ends before it begins
 */
export async function listItems(
  search: z.output<typeof itemsSearch>,
  services: Pick<ApiServices, 'articles' | 'itemIndex'>,
  textOf: (found: FoundItem) => string,
): Promise<{ found: FoundItem[]; cursor?: string }> {
  const { limit, cursor, from, to, dueFrom, dueTo } = search;
  requireOrder({ from, to });
  requireOrder({ dueFrom, dueTo });
  const query = filterQuery(search);
  const page = await searchItems({ query, from, to, dueFrom, dueTo, limit, cursor }, services);
  return firstItems(page, firstThatFit(page.found, textOf).length);
}
