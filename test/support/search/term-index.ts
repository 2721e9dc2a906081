import type {
  IndexRange,
  ItemIndexEntry,
  ItemIndexStore,
} from '../../../functions/stores/item-index-store.ts';
import { placeOf } from './stored-articles.ts';

/** A term index in memory that counts its reads. Articles are numbers; a higher number is newer. */
export class TermIndex implements Pick<ItemIndexStore, 'listByTerm'> {
  reads = 0;
  readonly #entries: ReadonlyMap<string, readonly ItemIndexEntry[]>;

  constructor(itemsByTerm: Readonly<Record<string, readonly { article: number; item: number }[]>>) {
    this.#entries = new Map(
      Object.entries(itemsByTerm).map(([term, items]) => {
        const byArticle = Map.groupBy(items, ({ article }) => article);
        const entries = [...byArticle].map(([article, own]) => entryOf(article, own));
        return [term, entries.sort((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1))];
      }),
    );
  }

  /** Returns the passages under a term, each as `article.passage`. */
  passagesOf(term: string): string[] {
    return (this.#entries.get(term) ?? []).flatMap(passagesIn);
  }

  async listByTerm(term: string, { after, limit }: IndexRange): Promise<ItemIndexEntry[]> {
    this.reads += 1;
    const entries = this.#entries.get(term) ?? [];
    const from = after === undefined ? 0 : entries.findIndex((entry) => placeOf(entry) < placeOf(after));
    return from === -1 ? [] : entries.slice(from, from + limit);
  }
}

function entryOf(article: number, items: readonly { item: number }[]): ItemIndexEntry {
  const articleId = `art_${String(article).padStart(5, '0')}`;
  // Two articles per instant, so that some places differ only in the id.
  const datePublished = new Date(Date.UTC(2025, 9, 1) + Math.floor(article / 2) * 60_000).toISOString();
  return { articleId, datePublished, passages: items.map(({ item }) => item) };
}

/** Returns the passages of an entry, each as `article.passage`. */
export function passagesIn({ articleId, passages }: ItemIndexEntry): string[] {
  return passages.map((passage) => `${articleId}.${passage}`);
}
