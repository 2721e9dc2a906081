import type { StructuredArticle } from '../../../functions/domain/article/structured-article.ts';
import { documentsOf } from '../../../functions/domain/query/article-documents.ts';
import { termsOf } from '../../../functions/domain/query/document.ts';
import type { DocumentInput } from '../../../functions/domain/query/document-input.ts';
import {
  everyPassageTerm,
  type ItemIndexEntry,
  type ItemIndexStore,
} from '../../../functions/stores/item-index-store.ts';
import { anArticle, aStoredItem } from '../builders/article.ts';

/** Articles and their term index in memory. */
export class StoredArticles implements Pick<ItemIndexStore, 'listByTerm'> {
  readonly all: StructuredArticle[] = [];
  readonly #entries = new Map<string, ItemIndexEntry[]>();

  /** Stores an article with one item per document. Its headline and its time are those of the first document. */
  add(id: string, datePublished: string, inputs: readonly DocumentInput[]): void {
    const [first] = inputs;
    let text = '';
    const items = inputs.map((input, ordinal) => {
      const start = text.length;
      text += `${input.passage}\n`;
      const stored = aStoredItem(id, ordinal, { ...input.item, heading: input.heading });
      return { item: stored.item, passage: { start, end: start + input.passage.length } };
    });
    const { headline = '', publisher, inLanguage = 'en' } = first ?? {};
    const article = anArticle({
      id,
      status: 'structured',
      headline,
      publisher,
      inLanguage,
      text,
      datePublished,
      passages: items.map(({ passage }, i) => ({ ...passage, ...(i === 0 && { isOpening: true }) })),
    });
    this.#file({ article, items });
  }

  /** Stores an article without items, with a headline and a text. */
  addText(id: string, datePublished: string, input: DocumentInput): void {
    const { headline, publisher, inLanguage, passage: text } = input;
    const article = anArticle({
      id,
      status: 'structured',
      headline,
      publisher,
      inLanguage,
      text,
      datePublished,
      passages: [{ start: 0, end: text.length, isOpening: true }],
    });
    this.#file({ article, items: [] });
  }

  #file(structured: StructuredArticle): void {
    this.all.push(structured);
    const { id: articleId, datePublished } = structured.article;
    const passagesByTerm = new Map<string, Set<number>>();
    for (const { document, ordinal } of documentsOf(structured)) {
      for (const term of [everyPassageTerm, ...termsOf(document)]) {
        passagesByTerm.set(term, (passagesByTerm.get(term) ?? new Set()).add(ordinal));
      }
    }
    for (const [term, passages] of passagesByTerm) {
      const entries = [
        ...(this.#entries.get(term) ?? []),
        { articleId, datePublished, passages: [...passages] },
      ];
      this.#entries.set(
        term,
        entries.sort((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1)),
      );
    }
  }

  async getManyStructured(ids: readonly string[]): Promise<StructuredArticle[]> {
    return this.all.filter(({ article }) => ids.includes(article.id));
  }

  async listByTerm(
    term: string,
    range: Parameters<ItemIndexStore['listByTerm']>[1],
  ): Promise<ItemIndexEntry[]> {
    const { from = '', before = '~', after, limit } = range;
    return (this.#entries.get(term) ?? [])
      .filter(({ datePublished }) => datePublished >= from && datePublished < before)
      .filter((entry) => after === undefined || placeOf(entry) < placeOf(after))
      .slice(0, limit);
  }
}

/** Sorts as the index does: by time, then by id. */
export function placeOf({ datePublished, articleId }: { datePublished: string; articleId: string }): string {
  return `${datePublished}#${articleId}`;
}
