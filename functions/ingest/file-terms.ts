import type { Article } from '../domain/article/article.ts';
import type { StoredItem } from '../domain/article/structured-article.ts';
import { analyseDocument, termsOf } from '../domain/query/document.ts';
import { analyseItem } from '../domain/query/item-document.ts';
import { everyItemTerm, type ItemIndexStore } from '../stores/item-index-store.ts';

/**
 * Files an article in the term index: under the terms of its items, or under the terms of its text if it has no items.
 * Returns warnings for the sender of the article.
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
  // Loaded here and not at the start, like structuring: it needs much code.
  const { articleDocument, maxSearchedText } = await import('../domain/query/article-document.ts');
  const document = articleDocument(article);
  await itemIndex.putText(entry, [everyItemTerm, ...termsOf(analyseDocument(document))]);
  return document.isCut
    ? [`The text is long. Searches find it by the words of its first ${maxSearchedText} characters only.`]
    : [];
}
