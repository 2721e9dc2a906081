import type { Passage, StoredPassage } from '../article/article.ts';
import type { StoredItem, StructuredArticle } from '../article/structured-article.ts';
import type { MatchDocument } from './document.ts';
import { analyseItem, analysePassage } from './item-document.ts';

/** A document of an article: a passage with one of its items, or a passage of which no item was made. */
export interface ArticleDocument {
  readonly document: MatchDocument;
  /** The place of the passage among the passages of the article. */
  readonly ordinal: number;
  readonly passage: StoredPassage;
  readonly stored?: StoredItem;
}

/**
 * Returns all documents of an article, in the order of its text. A passage with two items is two documents, each with
 * the facts of its own item. No word of a passage is in no document.
 */
export function documentsOf({ article, items }: StructuredArticle): ArticleDocument[] {
  const { passages = passagesOf(items) } = article;
  const itemsByOrdinal = Map.groupBy(items, (stored) => ordinalOf(stored, passages));
  return passages.flatMap((passage, ordinal): ArticleDocument[] => {
    const inside = itemsByOrdinal.get(ordinal) ?? [];
    const documents = inside.map((stored) => {
      return { document: analyseItem(article, stored), ordinal, passage, stored };
    });
    // Items of a long paragraph see less than the passage, so its other words are a document too.
    const isWhole = inside.some((stored) => isSamePlace(stored.passage, passage));
    if (isWhole) return documents;
    return [{ document: analysePassage(article, passage), ordinal, passage }, ...documents];
  });
}

/** Returns the place of an item's passage among the passages of its article. */
export function ordinalOf({ passage: own }: StoredItem, passages: readonly StoredPassage[]): number {
  const exact = passages.findIndex((passage) => isSamePlace(passage, own));
  return exact >= 0 ? exact : passages.findIndex(({ start, end }) => start <= own.start && end >= own.end);
}

/** Whether two passages are the same stretch. Passages of a long paragraph overlap, and can begin at one place. */
export function isSamePlace(a: Passage, b: Passage): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Returns the passages of an article that was stored without them: those of its items. */
function passagesOf(items: readonly StoredItem[]): StoredPassage[] {
  const places = items.map(({ passage: { start, end } }): StoredPassage => ({ start, end }));
  return [...new Map(places.map((place) => [`${place.start}-${place.end}`, place])).values()];
}
