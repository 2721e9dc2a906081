import type { Article } from '../domain/article/article.ts';
import type { StoredItem, StructuredArticle } from '../domain/article/structured-article.ts';
import { analyseItem } from '../domain/query/item-document.ts';
import type { ArticleStore } from '../stores/article-store.ts';
import type { ItemIndexStore } from '../stores/item-index-store.ts';

export interface EarlierArticlesServices {
  readonly itemIndex: Pick<ItemIndexStore, 'listByTerm'>;
  readonly articles: Pick<ArticleStore, 'getManyStructured'>;
}

/** Terms of the item by which earlier articles are looked up. */
const maxTerms = 5;
/** Topics among them. The others are words. */
const maxTopics = 2;
/** Articles that are read per term: the newest. */
const maxArticlesPerTerm = 20;
/** Articles that are read for all items of one article together. Each can have a megabyte. */
const maxArticles = 100;

/** The earlier articles that share parties, topics or words with the items of one article. Each is read once. */
export class EarlierArticles {
  readonly #article: Article;
  readonly #services: EarlierArticlesServices;
  readonly #idsByTerm = new Map<string, readonly string[]>();
  readonly #read = new Map<string, StructuredArticle | undefined>();

  constructor(article: Article, services: EarlierArticlesServices) {
    this.#article = article;
    this.#services = services;
  }

  /**
   * Returns the earlier articles that share a party with this item. If it has no party, those that share a topic or one
   * of its longest words, because long words are rare.
   */
  async about(stored: StoredItem): Promise<StructuredArticle[]> {
    const { itemTerms, textTerms } = analyseItem(this.#article, stored);
    const parties = itemTerms.filter((term) => term.startsWith('party:'));
    const topics = itemTerms.filter((term) => term.startsWith('topic:')).slice(0, maxTopics);
    const words = textTerms.toSorted((a, b) => b.length - a.length);
    const searchTerms = parties.length > 0 ? parties : [...topics, ...words];
    const lists = await Promise.all(searchTerms.slice(0, maxTerms).map((term) => this.#idsUnder(term)));
    const ids = [...new Set(lists.flat())];
    await this.#readNew(ids.filter((id) => !this.#read.has(id)));
    return ids.flatMap((id) => this.#read.get(id) ?? []);
  }

  async #idsUnder(term: string): Promise<readonly string[]> {
    const known = this.#idsByTerm.get(term);
    if (known !== undefined) return known;
    const range = { before: this.#article.datePublished, limit: maxArticlesPerTerm };
    const entries = await this.#services.itemIndex.listByTerm(term, range);
    const ids = entries.map(({ articleId }) => articleId).filter((id) => id !== this.#article.id);
    this.#idsByTerm.set(term, ids);
    return ids;
  }

  async #readNew(ids: readonly string[]): Promise<void> {
    const wanted = ids.slice(0, maxArticles - this.#read.size);
    const found = await this.#services.articles.getManyStructured(wanted);
    for (const id of wanted) this.#read.set(id, undefined);
    for (const structured of found) {
      // The last revision of an article says it in its place.
      if (structured.article.status !== 'replaced') this.#read.set(structured.article.id, structured);
    }
  }
}
