import type { StoredItem, StructuredArticle } from '../article/structured-article.ts';
import { type ArticleDocument, documentsOf } from './article-documents.ts';
import { evaluate } from './evaluate.ts';
import type { Query } from './query.ts';

/** The parts of an article that a query matches: items, or the first passage of which no item was made. */
export interface ArticleMatches {
  readonly items: readonly StoredItem[];
  /** Where no item matches. */
  readonly passage?: ArticleDocument;
}

/** Returns what a query matches in an article. An alert shows the same. */
export function matchesOf(query: Query, structured: StructuredArticle): ArticleMatches {
  const matching = documentsOf(structured).filter(({ document }) => evaluate(query, document));
  return chosenOf(matching);
}

/** Chooses what to show of the documents that match: the items, or the first passage. */
export function chosenOf<D extends Pick<ArticleDocument, 'stored'>>(
  matching: readonly D[],
): { readonly items: readonly StoredItem[]; readonly passage?: D } {
  const items = matching.flatMap(({ stored }) => stored ?? []);
  const [passage] = matching;
  return items.length > 0 || passage === undefined ? { items } : { items, passage };
}
