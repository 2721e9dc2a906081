import type { Article } from '../domain/article/article.ts';
import type { StoredItem, StructuredArticle } from '../domain/article/structured-article.ts';

/** An article that waits to be structured, and since when. */
export type WaitingArticle = Pick<Article, 'id' | 'acceptedAt'>;

/** Articles and their items. The article's row is the commit point: text first, row last. */
export interface ArticleStore {
  /** Stores an article as `accepted`. False when an article with this id is there already (nothing changes). */
  accept(article: Article): Promise<boolean>;
  get(id: string): Promise<Article | undefined>;
  /** The article with its items, in one read of its partition. */
  getStructured(id: string): Promise<StructuredArticle | undefined>;
  /** Several articles with their items; unknown ids are left out. */
  getManyStructured(ids: readonly string[]): Promise<StructuredArticle[]>;
  /**
   * Writes the items, then turns the article's row to `structured`. Writing the same again changes nothing,
   * so a killed attempt can be repeated.
   */
  saveStructured(
    id: string,
    items: readonly StoredItem[],
    structuredAt: string,
    warnings?: readonly string[],
  ): Promise<void>;
  /** Turns the row to `failed` with the reason; a structured article stays as it is. */
  fail(id: string, reason: string): Promise<void>;
  /** Articles that were accepted before the instant (ISO 8601 UTC) and are neither structured nor failed. */
  listAcceptedBefore(instant: string): Promise<WaitingArticle[]>;
}
