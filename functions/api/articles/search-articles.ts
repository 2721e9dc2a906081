import * as z from 'zod';
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
import type { StoryMembers } from '../../stores/story-store.ts';
import { inParts, maxArticles, maxIndexReads, readArticles } from '../search/candidate-parts.ts';
import { CandidateWalk } from '../search/candidate-walk.ts';
import { publishedRange } from '../search/published-range.ts';
import { type FoundArticle, firstOfStory } from './first-of-story.ts';

export interface ArticleSearch {
  /** Every article matches without a query. */
  readonly query?: Query;
  /** Published at or after this instant or calendar date. */
  readonly from?: string;
  /** Published at or before this instant or calendar date. A calendar date includes its whole day. */
  readonly to?: string;
  readonly limit: number;
  readonly cursor?: string;
  /** Whether each story is in the list once, by the first of its articles that matches. @default false */
  readonly onePerStory?: boolean;
}

/** The last article that was looked at. */
const cursorSchema = z.object({ datePublished: z.iso.datetime(), articleId: z.string().max(100) });
const listing = 'articles';

/**
 * Finds articles that match, newest first. An article with items matches by any of its items. An article without items
 * matches by its text.
 *
 * A call ends when the page is full, or at its limit of reads. Then it returns what it found so far, with a cursor.
 * @throws {CursorError} when the cursor was not issued by this list
 */
export async function searchArticles(
  { query, from, to, limit, cursor, onePerStory = false }: ArticleSearch,
  stores: {
    readonly articles: Pick<ArticleStore, 'getManyStructured'>;
    readonly itemIndex: Pick<ItemIndexStore, 'listByTerm'>;
    readonly stories: StoryMembers;
  },
): Promise<{ articles: FoundArticle[]; cursor?: string }> {
  const sets = query === undefined ? [[everyItemTerm]] : searchPlan(query);
  const after = cursor === undefined ? undefined : decodeCursor(cursor, cursorSchema, listing);
  const range = publishedRange({ from, to });
  const walk = new CandidateWalk(
    sets.map((terms) => [...terms, ...terms.map(textTerm)]),
    stores.itemIndex,
    { ...range, after },
    maxIndexReads,
  );
  const matches = await matcherOf(query);
  const shows = async (structured: StructuredArticle): Promise<FoundArticle | undefined> => {
    if (!matches(structured)) return undefined;
    return onePerStory
      ? firstOfStory(structured, { matches, range }, stores)
      : { article: structured.article };
  };

  const found: FoundArticle[] = [];
  let articlesRead = 0;
  for await (const part of inParts(walk, { wanted: limit, resultsOf: () => 1 })) {
    const structuredById = await readArticles(part, stores.articles);
    for (const candidate of part) {
      const structured = structuredById.get(candidate.articleId);
      articlesRead += 1;
      const shown = structured && (await shows(structured));
      if (shown !== undefined) {
        const last = found.at(-1)?.article;
        if (last !== undefined && found.length === limit) {
          return { articles: found, cursor: cursorAt({ ...last, articleId: last.id }) };
        }
        found.push(shown);
      }
      if (articlesRead >= maxArticles) return { articles: found, cursor: cursorAt(candidate) };
    }
  }
  const { stoppedAt } = walk;
  return { articles: found, ...(stoppedAt && { cursor: cursorAt(stoppedAt) }) };
}

/** Returns whether an article matches the query: by any of its items, or by its text if it has none. */
async function matcherOf(query: Query | undefined): Promise<(structured: StructuredArticle) => boolean> {
  // Loaded on first use: the other routes start without the code that reads HTML.
  const { articleDocument } = await import('../../domain/query/article-document.ts');
  return ({ article, items }) => {
    // INGEST files an article before it marks it as structured. Until then more items may come.
    if (article.status !== 'structured') return false;
    if (query === undefined) return true;
    return items.length === 0
      ? evaluate(query, analyseDocument(articleDocument(article)))
      : items.some((stored) => evaluate(query, analyseItem(article, stored)));
  };
}

function cursorAt({ datePublished, articleId }: IndexPosition): string {
  return encodeCursor({ datePublished, articleId }, listing);
}
