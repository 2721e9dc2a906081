import type { Article } from '../domain/article/article.ts';
import type { Item } from '../domain/article/item.ts';
import type { StoredItem } from '../domain/article/structured-article.ts';
import { dueSpan } from '../domain/time/due-span.ts';
import { filingDays, remindedDates } from '../domain/time/reminded-dates.ts';
import type { DueEntry } from '../stores/item-index-store.ts';

/**
 * The most entries of one article in the due index, each a row. A range has up to 53 of them, so even 500 items of a few
 * ranges each would take more time than INGEST has.
 */
export const maxDueEntries = 5_000;

/**
 * Returns the entries of an article's items in the due index: one per item, date, and day that the date is filed under.
 * Leaves out the items behind the first {@link maxDueEntries} entries; `warnings` says so.
 */
export function dueEntries(
  article: Pick<Article, 'id' | 'acceptedAt'>,
  items: readonly StoredItem[],
): { readonly entries: DueEntry[]; readonly warnings: string[] } {
  const entries: DueEntry[] = [];
  for (const [done, { item }] of items.entries()) {
    const added = dueEntriesOf(article, item);
    if (entries.length + added.length > maxDueEntries) {
      const warning = `The article has too many due dates. Nobody is reminded of those behind its first ${done} items.`;
      return { entries, warnings: [warning] };
    }
    entries.push(...added);
  }
  return { entries, warnings: [] };
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
