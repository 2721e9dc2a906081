import type { Article } from '../domain/article/article.ts';
import type { StoredItem } from '../domain/article/structured-article.ts';
import { analyseDocument, termsOf } from '../domain/query/document.ts';
import { analyseItem } from '../domain/query/item-document.ts';
import { everyItemTerm, type ItemIndexStore } from '../stores/item-index-store.ts';

/**
 * Files an article in the term index: by the documents of its items, or where it has none by its text. Answers what a
 * reader should be warned of.
 */
export async function fileTerms(
  article: Article,
  items: readonly StoredItem[],
  itemIndex: Pick<ItemIndexStore, 'putTerms' | 'putText'>,
): Promise<string[]> {
  const entry = { articleId: article.id, datePublished: article.datePublished };
  if (items.length > 0) {
    const terms = items.map((stored): [string, string[]] => [
      stored.item.id,
      [everyItemTerm, ...termsOf(analyseItem(article, stored))],
    ]);
    await itemIndex.putTerms(entry, new Map(terms));
    return [];
  }
  // What reads a text comes with structuring, after the function has started.
  const { articleDocument, maxSearchedText } = await import('../domain/query/article-document.ts');
  const document = articleDocument(article);
  await itemIndex.putText(entry, [everyItemTerm, ...termsOf(analyseDocument(document))]);
  return document.isCut
    ? [`The text is long: it is found by the words of its first ${maxSearchedText} characters.`]
    : [];
}
