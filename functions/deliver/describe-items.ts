import type { Alert } from '../domain/alert/alert.ts';
import type { Item } from '../domain/article/item.ts';
import { plainText } from '../domain/article/plain-text.ts';
import type { StructuredArticle } from '../domain/article/structured-article.ts';
import { matchedSpans } from '../domain/query/explain.ts';
import { analyseItem } from '../domain/query/item-document.ts';
import { parseQuery } from '../domain/query/parse.ts';
import type { Watch } from '../domain/query/watch.ts';

/** An item as a message shows it: its quote as readable text, and the places of the matched words in the quote. */
export interface DescribedItem {
  readonly item: Item;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Returns the alert's items for its message. The sentence with the most matched words comes first. A query can match a
 * whole paragraph, so some sentences may have no matched word; they are left out. If no sentence has one (a query of
 * fields alone, such as `kind:meeting`, marks no word), all are returned.
 */
export function describeItems(watch: Watch, alert: Alert, structured: StructuredArticle): DescribedItem[] {
  const { article, items } = structured;
  const query = parseQuery(watch.canonical);
  const described = items
    .filter(({ item }) => alert.itemIds.includes(item.id))
    .map((stored) => {
      const { item } = stored;
      const quote = plainText(article.text, article.format, item.start, item.end);
      const document = analyseItem(article, stored);
      const offset = document.input.passage.indexOf(quote);
      const marks =
        offset < 0
          ? []
          : matchedSpans(query, document)
              .filter(
                (span) => span.in === 'passage' && span.start >= offset && span.end <= offset + quote.length,
              )
              .map((span) => ({ start: span.start - offset, end: span.end - offset }));
      return { item: { ...item, quote }, marks };
    })
    .toSorted((a, b) => b.marks.length - a.marks.length);
  const withMarks = described.filter(({ marks }) => marks.length > 0);
  return withMarks.length > 0 ? withMarks : described;
}
