import * as z from 'zod';
import type { Article } from '../../domain/article/article.ts';
import type { StoredItem } from '../../domain/article/structured-article.ts';
import { evaluate } from '../../domain/query/evaluate.ts';
import { analyseItem } from '../../domain/query/item-document.ts';
import type { Query } from '../../domain/query/query.ts';
import { searchPlan } from '../../domain/query/search-plan.ts';
import { dueSpan } from '../../domain/time/due-span.ts';
import type { ArticleStore } from '../../stores/article-store.ts';
import { decodeCursor, encodeCursor } from '../../stores/cursor.ts';
import { everyItemTerm, type IndexPosition, type ItemIndexStore } from '../../stores/item-index-store.ts';
import { articlesOf, chunked, maxArticles, maxIndexReads } from '../search/chunked.ts';
import { NewestFirst } from '../search/newest-first.ts';
import { publishedRange } from '../search/published-range.ts';
import { justBefore } from '../search/term-list.ts';

export interface ItemSearch {
  /** Every item when undefined. */
  readonly query?: Query;
  /** Published at or after: instant or calendar date. */
  readonly from?: string;
  /** Published at or before; a calendar date counts whole. */
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
  /** When the last article that was looked at was published; undefined where all were. ISO 8601 UTC. */
  readonly reachedBackTo?: string;
}

/** The last item answered, by its place in the listing. */
const cursorSchema = z.object({
  published: z.iso.datetime(),
  articleId: z.string().max(100),
  itemId: z.string().max(120).optional(),
});

/**
 * Items that match, newest first. Only articles that the index has under every set of the query's plan are read,
 * and each item is verified. When the call has read its share without filling the page, it answers what it has, with
 * a cursor.
 * @throws {CursorError} when the cursor is none of ours
 */
export async function searchItems(
  search: ItemSearch,
  stores: {
    readonly articles: Pick<ArticleStore, 'getManyStructured'>;
    readonly itemIndex: Pick<ItemIndexStore, 'listByTerm'>;
  },
): Promise<FoundItems> {
  const after = search.cursor === undefined ? undefined : decodeCursor(search.cursor, cursorSchema);
  const entries = new NewestFirst(
    planOf(search),
    stores.itemIndex,
    {
      ...publishedRange(search),
      // Part of that article may be still to come.
      after: after && justBefore({ datePublished: after.published, articleId: after.articleId }),
    },
    maxIndexReads,
  );

  const found: FoundItem[] = [];
  let skipping = after;
  let read = 0;
  for await (const part of chunked(entries, search.limit, ({ itemIds }) => itemIds.length)) {
    const articles = await articlesOf(part, stores.articles);
    for (const entry of part) {
      const structured = articles.get(entry.articleId);
      read += 1;
      for (const stored of structured?.items ?? []) {
        if (skipping?.articleId === entry.articleId) {
          if (skipping.itemId === undefined || ordinal(stored.item.id) <= ordinal(skipping.itemId)) continue;
        }
        if (structured === undefined || !entry.itemIds.includes(stored.item.id)) continue;
        if (!matches(search, structured.article, stored)) continue;
        if (found.length === search.limit) {
          const last = found.at(-1);
          const cursor = last && encodeCursor(position(last.article, last.stored.item.id));
          return { found, cursor, reachedBackTo: last?.article.datePublished };
        }
        found.push({ article: structured.article, stored });
      }
      skipping = undefined;
      if (read >= maxArticles) {
        return { found, ...goOnBehind(entry) };
      }
    }
  }
  return entries.stoppedAt === undefined ? { found } : { found, ...goOnBehind(entries.stoppedAt) };
}

/** Sets of terms, of each of which every item found holds one. */
function planOf({ query, dueFrom, dueTo }: ItemSearch): string[][] {
  const sets = query === undefined ? [] : searchPlan(query);
  if (dueFrom !== undefined || dueTo !== undefined) sets.push(['due:any']);
  return sets.length === 0 ? [[everyItemTerm]] : sets;
}

function goOnBehind({ datePublished, articleId }: IndexPosition): Omit<FoundItems, 'found'> {
  return { cursor: encodeCursor({ published: datePublished, articleId }), reachedBackTo: datePublished };
}

function matches(search: ItemSearch, article: Article, stored: StoredItem): boolean {
  const { query, dueFrom, dueTo } = search;
  if (dueFrom !== undefined || dueTo !== undefined) {
    const due = stored.item.dueDates.map(dueSpan);
    const inside = due.some(
      (s) => s !== undefined && s.last >= (dueFrom ?? '') && s.first <= (dueTo ?? '9999'),
    );
    if (!inside) return false;
  }
  return query === undefined || evaluate(query, analyseItem(article, stored));
}

function position(article: Article, itemId: string): z.infer<typeof cursorSchema> {
  return { published: article.datePublished, articleId: article.id, itemId };
}

function ordinal(itemId: string): number {
  return Number(itemId.slice(itemId.lastIndexOf('.') + 1));
}
