import type { Article, StoredPassage } from '../domain/article/article.ts';
import type { Revision } from '../domain/article/revisions.ts';
import type { StoredItem, StructuredArticle } from '../domain/article/structured-article.ts';

/** An article that waits to be structured, and since when. */
export type WaitingArticle = Pick<Article, 'id' | 'acceptedAt'>;

/** The details that are written on an article with its items. */
export interface StructuredDetails {
  readonly warnings?: readonly string[];
  /** @default none: only the passages of the items are searched */
  readonly passages?: readonly StoredPassage[];
  /** The id of the article that told the story first. @default the article's own id */
  readonly storyId?: string;
  /** The id of the revision before it. */
  readonly replaces?: string;
}

/** Articles and their items. The article's row is the commit point: it is written after the rows that belong to it. */
export interface ArticleStore {
  /** Stores an article as `accepted`. Returns false, and changes nothing, when there is an article with this id. */
  accept(article: Article): Promise<boolean>;
  get(id: string): Promise<Article | undefined>;
  /** Reads an article with its items, by one read of its partition. */
  getStructured(id: string): Promise<StructuredArticle | undefined>;
  /** Reads several articles with their items, in the order of the ids. Unknown ids are left out. */
  getManyStructured(ids: readonly string[]): Promise<StructuredArticle[]>;
  /**
   * Writes the items, then changes the status of the article to `structured`. Writing the same again changes nothing, so
   * an attempt that was cut off can be repeated.
   * @throws {ConflictError} when there is no article with this id
   */
  saveStructured(
    id: string,
    items: readonly StoredItem[],
    structuredAt: string,
    details?: StructuredDetails,
  ): Promise<void>;
  /**
   * Counts an attempt to structure an accepted article. Returns how many attempts have begun, this one included.
   * Undefined when no article with this id is `accepted`.
   */
  beginAttempt(id: string): Promise<number | undefined>;
  /**
   * Changes the status from `accepted` to `failed`, with the reason. Returns false, and changes nothing, when the article
   * is not `accepted`.
   */
  fail(id: string, reason: string): Promise<boolean>;
  /**
   * Changes the status from `failed` back to `accepted`, without the reason and with no attempts. The article waits since
   * `at` (ISO 8601 UTC). Returns false, and changes nothing, when the article is not `failed`.
   */
  retry(id: string, at: string): Promise<boolean>;
  /** Files an article under its address (see `canonicalUrl`). Filing it again changes nothing. */
  fileRevision(address: string, revision: Revision): Promise<void>;
  /** Lists the articles that are filed under an address, in no order: the last that were published. */
  listRevisions(address: string): Promise<Revision[]>;
  /**
   * Changes the status from `structured` to `replaced`. Returns false, and changes nothing, when the article is neither.
   * @param by the id of a later revision
   */
  replace(id: string, by: string): Promise<boolean>;
  /** Lists the articles that were accepted before the instant (ISO 8601 UTC) and are neither structured nor failed. */
  listAcceptedBefore(instant: string): Promise<WaitingArticle[]>;
}
