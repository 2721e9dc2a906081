import type { Article } from '../domain/article/article.ts';
import { dueSpan } from '../domain/calendar/due-day.ts';
import type { StoredItem } from '../stores/article-store.ts';
import type { DueEntry } from '../stores/item-index-store.ts';

/** What the due index files an article's items under: one entry an item and date, by the date's first day. */
export function dueEntries(
  article: Pick<Article, 'id' | 'acceptedAt'>,
  items: readonly StoredItem[],
): DueEntry[] {
  const entries: DueEntry[] = [];
  for (const { item } of items) {
    for (const date of new Set(item.dueDates)) {
      const span = dueSpan(date);
      // Vague dates ("in a few days") stay in the item and are never reminded on.
      if (span === undefined) continue;
      entries.push({
        articleId: article.id,
        itemId: item.id,
        date,
        day: span.first,
        acceptedAt: article.acceptedAt,
      });
    }
  }
  return entries;
}
