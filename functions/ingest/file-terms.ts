import type { StructuredArticle } from '../domain/article/structured-article.ts';
import { documentsOf } from '../domain/query/article-documents.ts';
import { everyPassageTerm, type ItemIndexStore } from '../stores/item-index-store.ts';

/**
 * The most terms of one article. Each is a row of the index. A report of 300,000 characters has some 6,000, and only a
 * text that is made of different words has more than these.
 */
const maxTerms = 20_000;

/**
 * Files an article in the term index: under the terms of all its passages and of their items' facts. Returns warnings for
 * the sender of the article.
 */
export async function fileTerms(
  structured: StructuredArticle,
  itemIndex: Pick<ItemIndexStore, 'putTerms'>,
): Promise<string[]> {
  const { id: articleId, datePublished } = structured.article;
  const documents = documentsOf(structured);
  const filed = new FiledTerms();
  // Facts come first: a limit may leave out rare words, but no country, topic or due date.
  for (const { document, ordinal } of documents)
    filed.add([everyPassageTerm, ...document.itemTerms], ordinal);
  for (const { document, ordinal } of documents) filed.add(document.textTerms, ordinal);
  if (documents.length > 0) await itemIndex.putTerms({ articleId, datePublished }, filed.passagesByTerm);
  return filed.warnings;
}

/** The terms that an article is filed under, up to {@link maxTerms}, each with its passages. */
class FiledTerms {
  readonly passagesByTerm = new Map<string, Set<number>>();
  #isCut = false;

  /** Files a passage under these terms. */
  add(terms: readonly string[], passage: number): void {
    for (const term of terms) {
      const passages = this.passagesByTerm.get(term);
      if (passages !== undefined) passages.add(passage);
      else if (this.passagesByTerm.size < maxTerms) this.passagesByTerm.set(term, new Set([passage]));
      else this.#isCut = true;
    }
  }

  get warnings(): string[] {
    return this.#isCut
      ? [`The text has very many different words. Searches find it by the first ${maxTerms} of them only.`]
      : [];
  }
}
