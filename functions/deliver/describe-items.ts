import type { Alert } from '../domain/alert/alert.ts';
import type { AlertToCompose } from '../domain/alert/message.ts';
import { plainText } from '../domain/article/plain-text.ts';
import type { StructuredArticle } from '../domain/article/structured-article.ts';
import { splitSentences } from '../domain/article/text/sentences.ts';
import { tokenise } from '../domain/article/text/tokens.ts';
import { isSamePlace } from '../domain/query/article-documents.ts';
import { matchedSpans } from '../domain/query/explain.ts';
import { analyseItem, analysePassage } from '../domain/query/item-document.ts';
import type { MatchedSpan } from '../domain/query/matched-span.ts';
import { parseQuery } from '../domain/query/parse.ts';
import type { Watch } from '../domain/query/watch.ts';

/** A sentence as a message shows it: its quote as readable text, and the places of the matched words in the quote. */
export type DescribedItem = AlertToCompose['items'][number];

/**
 * Returns the alert's items for its message. The sentence with the most matched words comes first. A query can match a
 * whole paragraph, so some sentences may have no matched word; they are left out. If no sentence has one (a query of
 * fields alone, such as `kind:meeting`, marks no word), all are returned.
 *
 * An alert on a passage without items has one sentence: the one of the passage with the most matched words.
 */
export function describeItems(
  watch: Pick<Watch, 'canonical'>,
  alert: Pick<Alert, 'itemIds' | 'passage'>,
  structured: StructuredArticle,
): DescribedItem[] {
  const { article, items } = structured;
  const query = parseQuery(watch.canonical);
  const { passage } = alert;
  if (passage !== undefined) {
    const stored = article.passages?.find((each) => isSamePlace(each, passage));
    const document = analysePassage(article, stored ?? passage);
    return bestSentence(document.input.passage, matchedSpans(query, document));
  }
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
          : marksWithin({ start: offset, end: offset + quote.length }, matchedSpans(query, document));
      return { item: { ...item, quote }, marks };
    })
    .toSorted((a, b) => b.marks.length - a.marks.length);
  const withMarks = described.filter(({ marks }) => marks.length > 0);
  return withMarks.length > 0 ? withMarks : described;
}

function bestSentence(passage: string, matched: readonly MatchedSpan[]): DescribedItem[] {
  const [best] = splitSentences(passage, tokenise(passage))
    .map(({ start, end }) => ({
      item: { quote: passage.slice(start, end).trim() },
      marks: marksWithin({ start, end }, matched),
    }))
    .toSorted((a, b) => b.marks.length - a.marks.length);
  return [best ?? { item: { quote: passage }, marks: [] }];
}

/** Returns the matched words inside a sentence of the passage, as offsets into the sentence. */
function marksWithin(
  { start, end }: { readonly start: number; readonly end: number },
  matched: readonly MatchedSpan[],
): DescribedItem['marks'] {
  return matched
    .filter((span) => span.in === 'passage' && span.start >= start && span.end <= end)
    .map((span) => ({ start: span.start - start, end: span.end - start }));
}
