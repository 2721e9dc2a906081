import * as z from 'zod';
import type { Article } from '../../domain/article/article.ts';
import { itemOrdinal } from '../../domain/article/item.ts';
import type { StoredItem } from '../../domain/article/structured-article.ts';
import { ordinalOf } from '../../domain/query/article-documents.ts';
import { evaluate } from '../../domain/query/evaluate.ts';
import { analyseItem } from '../../domain/query/item-document.ts';
import type { Query } from '../../domain/query/query.ts';
import { searchPlan } from '../../domain/query/search-plan.ts';
import { dueSpan } from '../../domain/time/due-span.ts';
import type { ArticleStore } from '../../stores/article-store.ts';
import { decodeCursor, encodeCursor } from '../../stores/cursor.ts';
import {
  everyPassageTerm,
  type IndexPosition,
  type ItemIndexEntry,
  type ItemIndexStore,
} from '../../stores/item-index-store.ts';
import { inParts, maxArticles, maxIndexReads } from '../search/candidate-parts.ts';
import { CandidateWalk } from '../search/candidate-walk.ts';
import { currentArticles } from '../search/current-articles.ts';
import { publishedRange } from '../search/published-range.ts';
import { placeBefore } from '../search/term-list.ts';

export interface ItemSearch {
  /** Every item matches without a query. */
  readonly query?: Query;
  /** Published at or after this instant or calendar date. */
  readonly from?: string;
  /** Published at or before this instant or calendar date. A calendar date includes its whole day. */
  readonly to?: string;
  readonly dueFrom?: string;
  readonly dueTo?: string;
  readonly limit: number;
  readonly cursor?: string;
}

export interface FoundItem {
  readonly article: Article;
  readonly stored: StoredItem;
}

export interface FoundItems {
  readonly found: FoundItem[];
  /** Where to go on, if there may be more. */
  readonly cursor?: string;
  /** The publication of the last article that was looked at, ISO 8601 UTC. Undefined when all were looked at. */
  readonly reachedBackTo?: string;
}

/** The last item of a page. Without `itemId`, the last article that was looked at. */
const cursorSchema = z.object({
  published: z.iso.datetime(),
  articleId: z.string().max(100),
  itemId: z.string().max(120).optional(),
});
type Cursor = z.infer<typeof cursorSchema>;

/**
 * Finds items that match, newest first. Reads only the articles that the index has under every set of the query's plan,
 * and verifies each of their items.
 *
 * A call ends when the page is full, or at its limit of reads. Then it returns what it found so far, with a cursor.
 * @throws {CursorError} when the cursor was not issued by this list
 */
export async function searchItems(
  search: ItemSearch,
  stores: {
    readonly articles: Pick<ArticleStore, 'getManyStructured'>;
    readonly itemIndex: Pick<ItemIndexStore, 'listByTerm'>;
  },
): Promise<FoundItems> {
  const cursor = search.cursor === undefined ? undefined : decodeCursor(search.cursor, cursorSchema);
  // The last page may have ended within an article, so the walk begins with that article.
  const after = cursor && placeBefore({ datePublished: cursor.published, articleId: cursor.articleId });
  const walk = new CandidateWalk(
    planOf(search),
    stores.itemIndex,
    { ...publishedRange(search), after },
    maxIndexReads,
  );

  const found: FoundItem[] = [];
  let articlesRead = 0;
  const partSize = { wanted: search.limit, resultsOf: ({ passages }: ItemIndexEntry) => passages.length };
  for await (const part of inParts(walk, partSize)) {
    const articles = await currentArticles(
      part.map(({ articleId }) => articleId),
      stores.articles,
    );
    for (const candidate of part) {
      const structured = articles.get(candidate.articleId);
      articlesRead += 1;
      for (const stored of structured?.items ?? []) {
        if (structured === undefined || isOnEarlierPage(stored, candidate, cursor)) continue;
        if (!isInPassages(stored, structured.article, candidate)) continue;
        if (!matches(search, structured.article, stored)) continue;
        if (found.length === search.limit) return { found, ...goOnAfterItem(found.at(-1)) };
        found.push({ article: structured.article, stored });
      }
      if (articlesRead >= maxArticles) return { found, ...goOnAfterArticle(candidate) };
    }
  }
  return walk.stoppedAt === undefined ? { found } : { found, ...goOnAfterArticle(walk.stoppedAt) };
}

/** Returns sets of terms. Every item that can match has at least one term of each set. */
function planOf({ query, dueFrom, dueTo }: ItemSearch): string[][] {
  const sets = query === undefined ? [] : searchPlan(query);
  if (dueFrom !== undefined || dueTo !== undefined) sets.push(['due:any']);
  return sets.length === 0 ? [[everyPassageTerm]] : sets;
}

/** Tells whether an item of the cursor's article came before the cursor. Items are listed by their ordinals. */
function isOnEarlierPage(
  { item }: StoredItem,
  { articleId }: IndexPosition,
  cursor: Cursor | undefined,
): boolean {
  if (cursor?.articleId !== articleId) return false;
  return cursor.itemId === undefined || itemOrdinal(item.id) <= itemOrdinal(cursor.itemId);
}

function goOnAfterArticle({ datePublished, articleId }: IndexPosition): Omit<FoundItems, 'found'> {
  const cursor: Cursor = { published: datePublished, articleId };
  return { cursor: encodeCursor(cursor), reachedBackTo: datePublished };
}

/** Returns the same page with its first items only, and the cursor to the others. */
export function firstItems({ found, ...more }: FoundItems, count: number): FoundItems {
  if (count >= found.length) return { found, ...more };
  const first = found.slice(0, count);
  return { found: first, ...goOnAfterItem(first.at(-1)) };
}

function goOnAfterItem(last: FoundItem | undefined): Omit<FoundItems, 'found'> {
  if (last === undefined) return {};
  const { id: articleId, datePublished: published } = last.article;
  const cursor: Cursor = { published, articleId, itemId: last.stored.item.id };
  return { cursor: encodeCursor(cursor), reachedBackTo: published };
}

/** Tells whether the index has the item's passage under the terms of the query. */
function isInPassages(stored: StoredItem, { passages }: Article, candidate: ItemIndexEntry): boolean {
  return passages === undefined || candidate.passages.includes(ordinalOf(stored, passages));
}

function matches(search: ItemSearch, article: Article, stored: StoredItem): boolean {
  const { query, dueFrom, dueTo } = search;
  if (dueFrom !== undefined || dueTo !== undefined) {
    const spans = stored.item.dueDates.map(dueSpan);
    const isInRange = spans.some(
      (span) => span !== undefined && span.last >= (dueFrom ?? '') && span.first <= (dueTo ?? '9999'),
    );
    if (!isInRange) return false;
  }
  return query === undefined || evaluate(query, analyseItem(article, stored));
}
