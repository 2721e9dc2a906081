import { matchesOf } from '../../domain/query/matches-of.ts';
import type { Query } from '../../domain/query/query.ts';
import { dayMs, shift } from '../../domain/time/instants.ts';
import { searchArticles } from '../articles/search-articles.ts';
import type { FoundItem } from '../items/search-items.ts';
import type { ApiServices } from '../services.ts';

/** A preview ends at 1,000 articles, or after 10 searches of 500 articles each. */
const maxArticles = 1_000;
const maxSearches = 10;

export interface Preview {
  /** Articles that match. Each is one message. */
  readonly articles: number;
  /** Items that match. */
  readonly matched: number;
  /** Newest first. */
  readonly items: readonly FoundItem[];
  readonly messagesPerWeek: number;
  /** Whether all of the days were searched. */
  readonly complete: boolean;
}

/** Finds the articles of the past days that a watch would have matched, with their items. */
export async function previewQuery(
  query: Query,
  days: number,
  services: Pick<ApiServices, 'articles' | 'itemIndex' | 'stories' | 'now'>,
): Promise<Preview> {
  const now = services.now();
  const from = shift(now, -days * dayMs);
  const items: FoundItem[] = [];
  let articles = 0;
  let cursor: string | undefined;
  let reachedBackTo: string | undefined;
  let searches = 0;
  do {
    const page = await searchArticles({ query, from, limit: 100, cursor }, services);
    for (const structured of page.articles) {
      const { article } = structured;
      items.push(...matchesOf(query, structured).items.map((stored) => ({ article, stored })));
    }
    articles += page.articles.length;
    ({ cursor, reachedBackTo } = page);
    searches += 1;
  } while (cursor !== undefined && articles < maxArticles && searches < maxSearches);
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
