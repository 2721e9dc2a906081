import type { Article } from '../domain/article/article.ts';
import type { StoredItem } from '../domain/article/structured-article.ts';
import { analyseDocument, termsOf } from '../domain/query/document.ts';
import { analyseItem } from '../domain/query/item-document.ts';
import { everyItemTerm, type ItemIndexStore } from '../stores/item-index-store.ts';

/**
 * The most terms of one article. Each is a row of the index. A report of 300,000 characters has some 6,000, and only a
 * text that is made of different words has more than these.
 */
const maxTerms = 20_000;

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
  const filed = new FiledTerms();
  if (items.length > 0) {
    const documents = items.map((stored) => ({ id: stored.item.id, document: analyseItem(article, stored) }));
    // Facts come first: a limit may leave out rare words, but no country, topic or due date.
    const facts = documents.map(({ document }) => filed.take([everyItemTerm, ...document.itemTerms]));
    const terms = documents.map(({ id, document }, i): [string, string[]] => [
      id,
      [...(facts[i] ?? []), ...filed.take(document.textTerms)],
    ]);
    await itemIndex.putTerms(entry, new Map(terms));
    return filed.warnings;
  }
  // Loaded here and not at the start, like structuring: it needs much code.
  const { articleDocument, maxSearchedText } = await import('../domain/query/article-document.ts');
  const document = articleDocument(article);
  await itemIndex.putText(entry, filed.take([everyItemTerm, ...termsOf(analyseDocument(document))]));
  const cutWarning = `The text is long. Searches find it by the words of its first ${maxSearchedText} characters only.`;
  return [...(document.isCut ? [cutWarning] : []), ...filed.warnings];
}

/** The terms that an article is filed under, up to {@link maxTerms}. */
class FiledTerms {
  readonly #terms = new Set<string>();
  #isCut = false;

  /** Returns those of the terms that the article may be filed under. */
  take(terms: readonly string[]): string[] {
    return terms.filter((term) => {
      if (this.#terms.has(term)) return true;
      if (this.#terms.size >= maxTerms) {
        this.#isCut = true;
        return false;
      }
      this.#terms.add(term);
      return true;
    });
  }

  get warnings(): string[] {
    return this.#isCut
      ? [`The text has very many different words. Searches find it by the first ${maxTerms} of them only.`]
      : [];
  }
}
