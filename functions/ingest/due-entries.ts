import type { Article } from '../domain/article/article.ts';
import type { Item } from '../domain/article/item.ts';
import type { StoredItem } from '../domain/article/structured-article.ts';
import { dueSpan } from '../domain/time/due-span.ts';
import { filingDays, remindedDates } from '../domain/time/reminded-dates.ts';
import type { DueEntry } from '../stores/item-index-store.ts';

/**
 * Returns the entries of an article's items in the due index: one per item, date, and day that the date is filed under.
 */
export function dueEntries(
  article: Pick<Article, 'id' | 'acceptedAt'>,
  items: readonly StoredItem[],
): DueEntry[] {
  return items.flatMap(({ item }) => dueEntriesOf(article, item));
}

/** Returns the entries of one item. */
export function dueEntriesOf(article: Pick<Article, 'id' | 'acceptedAt'>, item: Item): DueEntry[] {
  return remindedDates(item).flatMap((date) => {
    const span = dueSpan(date);
    // Vague dates ("in a few days") stay in the item, but nobody is reminded of them.
    if (span === undefined) return [];
    const entry = { articleId: article.id, itemId: item.id, date, knownSince: article.acceptedAt };
    return filingDays(span).map((day) => ({ ...entry, day }));
  });
}
