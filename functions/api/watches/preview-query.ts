import type { Query } from '../../domain/query/query.ts';
import { dayMs, shift } from '../../domain/time/instants.ts';
import { type FoundItem, searchItems } from '../items/search-items.ts';
import type { ApiServices } from '../services.ts';

/** A preview ends at 1,000 items, or after 10 searches of 500 articles each. */
const maxItems = 1_000;
const maxSearches = 10;

export interface Preview {
  /** Articles that match. Each is one message. */
  readonly articles: number;
  readonly matched: number;
  /** Newest first. */
  readonly items: readonly FoundItem[];
  readonly messagesPerWeek: number;
  /** Whether all of the days were searched. */
  readonly complete: boolean;
}

/** Finds the items of the past days that a watch would have matched. */
export async function previewQuery(
  query: Query,
  days: number,
  services: Pick<ApiServices, 'articles' | 'itemIndex' | 'now'>,
): Promise<Preview> {
  const now = services.now();
  const from = shift(now, -days * dayMs);
  const items: FoundItem[] = [];
  let cursor: string | undefined;
  let reachedBackTo: string | undefined;
  let searches = 0;
  do {
    const page = await searchItems({ query, from, limit: 100, cursor }, services);
    items.push(...page.found);
    ({ cursor, reachedBackTo } = page);
    searches += 1;
  } while (cursor !== undefined && items.length < maxItems && searches < maxSearches);
  const articles = new Set(items.map(({ article }) => article.id)).size;
  // At least one hour, because a shorter time gives no useful rate per week.
  const daysSearched =
    reachedBackTo === undefined
      ? days
      : Math.max((Date.parse(now) - Date.parse(reachedBackTo)) / dayMs, 1 / 24);
  return {
    articles,
    matched: items.length,
    items,
    messagesPerWeek: Math.round((articles / daysSearched) * 7 * 10) / 10,
    complete: cursor === undefined,
  };
}
