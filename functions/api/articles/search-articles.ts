import * as z from 'zod';
import type { StructuredArticle } from '../../domain/article/structured-article.ts';
import { documentsOf } from '../../domain/query/article-documents.ts';
import { evaluate } from '../../domain/query/evaluate.ts';
import type { Query } from '../../domain/query/query.ts';
import { searchPlan } from '../../domain/query/search-plan.ts';
import type { ArticleStore } from '../../stores/article-store.ts';
import { decodeCursor, encodeCursor } from '../../stores/cursor.ts';
import { everyPassageTerm, type IndexPosition, type ItemIndexStore } from '../../stores/item-index-store.ts';
import type { StoryMembers } from '../../stores/story-store.ts';
import { inParts, maxArticles, maxIndexReads } from '../search/candidate-parts.ts';
import { CandidateWalk } from '../search/candidate-walk.ts';
import { currentArticles } from '../search/current-articles.ts';
import { publishedRange } from '../search/published-range.ts';
import type { FoundArticle } from './first-of-story.ts';

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

export interface FoundArticles {
  readonly articles: FoundArticle[];
  /** Where to go on, if there may be more. */
  readonly cursor?: string;
  /** The publication of the last article that was looked at, ISO 8601 UTC. Undefined when all were looked at. */
  readonly reachedBackTo?: string;
}

/** The last article that was looked at. */
const cursorSchema = z.object({ datePublished: z.iso.datetime(), articleId: z.string().max(100) });
const listing = 'articles';

/**
 * Finds articles of which a passage matches, newest first.
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
): Promise<FoundArticles> {
  const sets = query === undefined ? [[everyPassageTerm]] : searchPlan(query);
  const after = cursor === undefined ? undefined : decodeCursor(cursor, cursorSchema, listing);
  const range = publishedRange({ from, to });
  const walk = new CandidateWalk(sets, stores.itemIndex, { ...range, after }, maxIndexReads);
  const matches = (structured: StructuredArticle): boolean => isMatch(query, structured);
  const shows = async (structured: StructuredArticle): Promise<FoundArticle | undefined> => {
    if (!matches(structured)) return undefined;
    if (!onePerStory) return structured;
    // Loaded on first use, to keep the start of the function short.
    const { firstOfStory } = await import('./first-of-story.ts');
    return firstOfStory(structured, { matches, range }, stores);
  };

  const found: FoundArticle[] = [];
  let articlesRead = 0;
  for await (const part of inParts(walk, { wanted: limit, resultsOf: () => 1 })) {
    const structuredById = await currentArticles(
      part.map(({ articleId }) => articleId),
      stores.articles,
    );
    for (const candidate of part) {
      const structured = structuredById.get(candidate.articleId);
      articlesRead += 1;
      const shown = structured && (await shows(structured));
      if (shown !== undefined) {
        const last = found.at(-1)?.article;
        if (last !== undefined && found.length === limit) {
          return { articles: found, ...goOnAfter({ ...last, articleId: last.id }) };
        }
        found.push(shown);
      }
      if (articlesRead >= maxArticles) return { articles: found, ...goOnAfter(candidate) };
    }
  }
  const { stoppedAt } = walk;
  return { articles: found, ...(stoppedAt && goOnAfter(stoppedAt)) };
}

/** Whether a passage of the article matches the query. */
function isMatch(query: Query | undefined, structured: StructuredArticle): boolean {
  // INGEST files an article before it marks it as structured. Until then more items may come.
  if (structured.article.status !== 'structured') return false;
  return query === undefined || documentsOf(structured).some(({ document }) => evaluate(query, document));
}

function goOnAfter({ datePublished, articleId }: IndexPosition): Omit<FoundArticles, 'articles'> {
  return { cursor: encodeCursor({ datePublished, articleId }, listing), reachedBackTo: datePublished };
}
