import * as z from 'zod';
import type { Article } from '../../domain/article/article.ts';
import type { StructuredArticle } from '../../domain/article/structured-article.ts';
import { analyseDocument } from '../../domain/query/document.ts';
import { evaluate } from '../../domain/query/evaluate.ts';
import { analyseItem } from '../../domain/query/item-document.ts';
import type { Query } from '../../domain/query/query.ts';
import { searchPlan } from '../../domain/query/search-plan.ts';
import type { ArticleStore } from '../../stores/article-store.ts';
import { decodeCursor, encodeCursor } from '../../stores/cursor.ts';
import {
  everyItemTerm,
  type IndexPosition,
  type ItemIndexStore,
  textTerm,
} from '../../stores/item-index-store.ts';
import { articlesOf, chunked, maxArticles, maxIndexReads } from '../search/chunked.ts';
import { NewestFirst } from '../search/newest-first.ts';
import { publishedRange } from '../search/published-range.ts';

export interface ArticleSearch {
  /** Every article when undefined. */
  readonly query?: Query;
  /** Published at or after: instant or calendar date. */
  readonly from?: string;
  /** Published at or before; a calendar date counts whole. */
  readonly to?: string;
  readonly limit: number;
  readonly cursor?: string;
}

/** The last article looked at. */
const cursorSchema = z.object({ datePublished: z.iso.datetime(), articleId: z.string().max(100) });
const listing = 'articles';

/**
 * Articles that match, newest first: those of which an item matches, and those without items whose text does. When
 * the call has read its share without filling the page, it answers what it has, with a cursor.
 * @throws {CursorError} when the cursor is none of this listing's
 */
export async function searchArticles(
  { query, from, to, limit, cursor }: ArticleSearch,
  stores: {
    readonly articles: Pick<ArticleStore, 'getManyStructured'>;
    readonly itemIndex: Pick<ItemIndexStore, 'listByTerm'>;
  },
): Promise<{ articles: Article[]; cursor?: string }> {
  // Loaded when first asked for: every other route starts without what reads a page.
  const { articleDocument } = await import('../../domain/query/article-document.ts');
  const sets = query === undefined ? [[everyItemTerm]] : searchPlan(query);
  const entries = new NewestFirst(
    sets.map((terms) => [...terms, ...terms.map(textTerm)]),
    stores.itemIndex,
    {
      ...publishedRange({ from, to }),
      after: cursor === undefined ? undefined : decodeCursor(cursor, cursorSchema, listing),
    },
    maxIndexReads,
  );
  /** What is filed and not yet structured for good is not there: its items may still be coming. */
  const matches = ({ article, items }: StructuredArticle): boolean => {
    if (article.status !== 'structured') return false;
    if (query === undefined) return true;
    return items.length === 0
      ? evaluate(query, analyseDocument(articleDocument(article)))
      : items.some((stored) => evaluate(query, analyseItem(article, stored)));
  };

  const found: Article[] = [];
  let read = 0;
  for await (const part of chunked(entries, limit, () => 1)) {
    const stored = await articlesOf(part, stores.articles);
    for (const { articleId, datePublished } of part) {
      const structured = stored.get(articleId);
      read += 1;
      if (structured !== undefined && matches(structured)) {
        const last = found.at(-1);
        if (last !== undefined && found.length === limit) {
          return { articles: found, cursor: cursorAt({ ...last, articleId: last.id }) };
        }
        found.push(structured.article);
      }
      if (read >= maxArticles) return { articles: found, cursor: cursorAt({ datePublished, articleId }) };
    }
  }
  const { stoppedAt } = entries;
  return { articles: found, ...(stoppedAt && { cursor: cursorAt(stoppedAt) }) };
}

function cursorAt({ datePublished, articleId }: IndexPosition): string {
  return encodeCursor({ datePublished, articleId }, listing);
}
