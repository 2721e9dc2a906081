import type { Article } from '../domain/article/article.ts';
import type { Item } from '../domain/article/item.ts';
import type { StoredItem } from '../domain/article/structured-article.ts';
import { dueSpan } from '../domain/time/due-span.ts';
import { filingDays, remindedDates } from '../domain/time/reminded-dates.ts';
import type { DueEntry } from '../stores/item-index-store.ts';

/** What the due index files an article's items under: an entry an item, date and day that the date is filed under. */
export function dueEntries(
  article: Pick<Article, 'id' | 'acceptedAt'>,
  items: readonly StoredItem[],
): DueEntry[] {
  return items.flatMap(({ item }) => dueEntriesOf(article, item));
}

/** The entries of one item. */
export function dueEntriesOf(article: Pick<Article, 'id' | 'acceptedAt'>, item: Item): DueEntry[] {
  return remindedDates(item).flatMap((date) => {
    const span = dueSpan(date);
    // Vague dates ("in a few days") stay in the item and are never reminded on.
    if (span === undefined) return [];
    const entry = { articleId: article.id, itemId: item.id, date, acceptedAt: article.acceptedAt };
    return filingDays(span).map((day) => ({ ...entry, day }));
  });
}
