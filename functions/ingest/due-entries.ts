import type { Article } from '../domain/article/article.ts';
import { dueSpan } from '../domain/calendar/due-day.ts';
import { filingDays, remindedDates } from '../domain/calendar/reminded-dates.ts';
import type { StoredItem } from '../stores/article-store.ts';
import type { DueEntry } from '../stores/item-index-store.ts';

/** What the due index files an article's items under: an entry an item, date and day that the date is filed under. */
export function dueEntries(
  article: Pick<Article, 'id' | 'acceptedAt'>,
  items: readonly StoredItem[],
): DueEntry[] {
  const entries: DueEntry[] = [];
  for (const { item } of items) {
    for (const date of remindedDates(item)) {
      const span = dueSpan(date);
      // Vague dates ("in a few days") stay in the item and are never reminded on.
      if (span === undefined) continue;
      for (const day of filingDays(span)) {
        entries.push({ articleId: article.id, itemId: item.id, date, day, acceptedAt: article.acceptedAt });
      }
    }
  }
  return entries;
}
