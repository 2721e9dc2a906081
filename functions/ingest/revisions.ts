import type { Article } from '../domain/article/article.ts';
import { canonicalUrl } from '../domain/article/canonical-url.ts';
import { around, type Revision, type RevisionsAround } from '../domain/article/revisions.ts';
import type { StructuredArticle } from '../domain/article/structured-article.ts';
import type { ArticleStore } from '../stores/article-store.ts';

interface Services {
  readonly articles: Pick<ArticleStore, 'fileRevision' | 'listRevisions' | 'getStructured' | 'replace'>;
}

/** Files an article under its address, where it has one: the API may have been cut off before that. */
export async function fileRevision(article: Article, { articles }: Services): Promise<void> {
  const address = canonicalUrl(article.url);
  if (address !== undefined) await articles.fileRevision(address, article);
}

/** Returns the other revisions of an article. */
export async function revisionsAround(article: Article, { articles }: Services): Promise<RevisionsAround> {
  const address = canonicalUrl(article.url);
  return around(article, address === undefined ? [] : await articles.listRevisions(address));
}

/** Returns the last of these revisions that is structured, also if it is replaced by now. */
export async function lastStructured(
  revisions: readonly Revision[],
  { articles }: Services,
): Promise<StructuredArticle | undefined> {
  for (const { id } of revisions.toReversed()) {
    const structured = await articles.getStructured(id);
    const status = structured?.article.status;
    if (status === 'structured' || status === 'replaced') return structured;
  }
  return undefined;
}

/**
 * Marks as replaced what one revision replaces, and the revision itself if a later one replaces it. Comes after the
 * revision is structured, so that of two that are structured side by side at least one sees the other. Returns whether it
 * is replaced itself.
 */
export async function settleRevisions(article: Article, services: Services): Promise<boolean> {
  const { before, after } = await revisionsAround(article, services);
  for (const { id } of before) await services.articles.replace(id, article.id);
  const last = await lastStructured(after, services);
  if (last !== undefined) await services.articles.replace(article.id, last.article.id);
  return last !== undefined;
}
