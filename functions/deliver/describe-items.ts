import type { Alert } from '../domain/alert/alert.ts';
import type { Item } from '../domain/article/item.ts';
import { plainText } from '../domain/article/plain-text.ts';
import type { StructuredArticle } from '../domain/article/structured-article.ts';
import { analyseDocument } from '../domain/query/document.ts';
import { matchedSpans } from '../domain/query/explain.ts';
import { documentInput } from '../domain/query/item-document.ts';
import { parseQuery } from '../domain/query/parse.ts';
import type { Watch } from '../domain/query/watch.ts';

/** An item as a message shows it: its quote as readable text, and where in it the matched words stand. */
export interface DescribedItem {
  readonly item: Item;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/**
 * The alert's items for composing, the sentence that holds most of what was asked for first. A query may be met by a
 * paragraph, whose other sentences match with it: those that hold nothing of it are left out, unless all are such (a
 * query of fields alone marks no word).
 */
export function describeItems(watch: Watch, alert: Alert, structured: StructuredArticle): DescribedItem[] {
  const { article, items } = structured;
  const query = parseQuery(watch.canonical);
  const described = items
    .filter(({ item }) => alert.itemIds.includes(item.id))
    .map((stored) => {
      const { item } = stored;
      const quote = plainText(article.text, article.format, item.start, item.end);
      const input = documentInput(article, stored);
      const offset = input.passage.indexOf(quote);
      const marks =
        offset < 0
          ? []
          : matchedSpans(query, analyseDocument(input))
              .filter(
                (span) => span.in === 'passage' && span.start >= offset && span.end <= offset + quote.length,
              )
              .map((span) => ({ start: span.start - offset, end: span.end - offset }));
      return { item: { ...item, quote }, marks };
    })
    .toSorted((a, b) => b.marks.length - a.marks.length);
  const holding = described.filter(({ marks }) => marks.length > 0);
  return holding.length > 0 ? holding : described;
}
