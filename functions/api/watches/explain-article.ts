import * as z from 'zod';
import type { Article } from '../../domain/article/article.ts';
import type { StoredItem, StructuredArticle } from '../../domain/article/structured-article.ts';
import { type ArticleDocument, documentsOf } from '../../domain/query/article-documents.ts';
import { evaluate } from '../../domain/query/evaluate.ts';
import { type ClauseResult, explain } from '../../domain/query/explain.ts';
import { analyseItem } from '../../domain/query/item-document.ts';
import { parseQuery } from '../../domain/query/parse.ts';
import type { Query } from '../../domain/query/query.ts';
import type { Watch } from '../../domain/query/watch.ts';
import { whereMet } from '../../domain/query/where-met.ts';
import { decodeCursor, encodeCursor } from '../../stores/cursor.ts';
import { cutText } from '../http/cut-text.ts';
import { firstThatFit, Room } from '../http/room.ts';
import { showItem } from '../items/item-resource.ts';
import {
  type explainedArticle,
  type explainedItem,
  type explainedPassage,
  maxPassages,
  maxSpans,
} from './explained-article.ts';

/** The most items of one answer. */
const maxItems = 100;
/** The most characters (UTF-16 units) of a passage. */
const maxPassageText = 1_000;
/** The most paragraphs that are listed for a clause. */
const maxParagraphs = 100;
/** The most characters (UTF-16 units) of a word that met a clause. */
const maxSpanText = 500;

/** The ordinal of the first item of the next page. */
const cursorSchema = z.object({ next: z.int().nonnegative() });

/**
 * Explains why an article matches a watch, or does not: clause by clause, for its items page by page.
 * @param page.takes what else is in the answer
 * @throws {CursorError} when the cursor was not issued for this watch and article
 */
export function explainArticle(
  watch: Pick<Watch, 'id' | 'canonical'>,
  structured: StructuredArticle,
  page: { readonly cursor: string | undefined; readonly takes: unknown },
): z.output<typeof explainedArticle> {
  const { article } = structured;
  const query = parseQuery(watch.canonical);
  const listing = `explain/${watch.id}/${article.id}`;
  const from = page.cursor === undefined ? 0 : decodeCursor(page.cursor, cursorSchema, listing).next;
  const documents = documentsOf(structured);
  const clauses = whereMet(query, documents).map((place) => ({
    ...place,
    paragraphs: place.paragraphs.slice(0, maxParagraphs),
  }));
  const matching = documents.filter(({ document }) => evaluate(query, document));
  const passages = explainPassages(query, matching);
  const room = new Room();
  room.take(JSON.stringify([page.takes, clauses, passages]));
  const explained = structured.items
    .slice(from, from + maxItems)
    .map((stored) => explainItem(query, article, stored));
  const items = firstThatFit(explained, JSON.stringify, room);
  const next = from + items.length;
  return {
    matched: matching.length > 0,
    clauses,
    items,
    passages,
    ...(next < structured.items.length && { cursor: encodeCursor({ next }, listing) }),
  };
}

function explainItem(query: Query, article: Article, stored: StoredItem): z.output<typeof explainedItem> {
  const explanation = withFewSpans(explain(query, analyseItem(article, stored)));
  const { id: itemId, quote } = showItem(stored.item);
  return { itemId, quote, matched: explanation.matched, explanation };
}

function explainPassages(
  query: Query,
  matching: readonly ArticleDocument[],
): z.output<typeof explainedPassage>[] {
  return matching
    .filter(({ stored }) => stored === undefined)
    .slice(0, maxPassages)
    .map(({ document, ordinal }) => ({
      paragraph: ordinal + 1,
      quote: cutText(document.input.passage, maxPassageText),
      explanation: withFewSpans(explain(query, document)),
    }));
}

/** Returns the result with at most {@link maxSpans} words per clause. A text can have a common word 1,000 times. */
function withFewSpans({ clauses, ...result }: ClauseResult): ClauseResult {
  const spans = result.spans
    .slice(0, maxSpans)
    .map((span) => ({ ...span, text: cutText(span.text, maxSpanText) }));
  return { ...result, spans, ...(clauses && { clauses: clauses.map(withFewSpans) }) };
}
