import type { Article } from '../domain/article/article.ts';
import { canonicalUrl } from '../domain/article/canonical-url.ts';
import { around, type Revision } from '../domain/article/revisions.ts';
import type { StructuredArticle } from '../domain/article/structured-article.ts';
import type { ArticleStore } from '../stores/article-store.ts';

interface Services {
  readonly articles: Pick<ArticleStore, 'fileRevision' | 'listRevisions' | 'getStructured' | 'replace'>;
}

/** The articles at one address, seen from one of them. */
export interface RevisionsAround {
  readonly before: readonly Revision[];
  readonly after: readonly Revision[];
}

/** Returns the revisions of an article, which is filed among them first: the API may have been cut off before that. */
export async function revisionsOf(article: Article, { articles }: Services): Promise<RevisionsAround> {
  const address = article.url === undefined ? undefined : canonicalUrl(article.url);
  if (address === undefined) return { before: [], after: [] };
  await articles.fileRevision(address, article);
  return around(article.id, await articles.listRevisions(address));
}

/** Returns the last structured revision before an article. */
export async function revisionBefore(
  { before }: RevisionsAround,
  { articles }: Services,
): Promise<StructuredArticle | undefined> {
  for (const { id } of before.toReversed()) {
    const structured = await articles.getStructured(id);
    if (isRead(structured)) return structured;
  }
  return undefined;
}

/** Returns the last structured revision after an article. It replaces the article. */
export async function revisionAfter(
  { after }: RevisionsAround,
  { articles }: Services,
): Promise<StructuredArticle | undefined> {
  return revisionBefore({ before: after, after: [] }, { articles });
}

/**
 * Marks as replaced what one revision replaces, and the revision itself if a later one replaces it. Comes after the
 * revision is structured, so that of two that are structured side by side at least one sees the other. Returns whether it
 * is replaced itself.
 */
export async function settleRevisions(article: Article, services: Services): Promise<boolean> {
  const revisions = await revisionsOf(article, services);
  for (const { id } of revisions.before) await services.articles.replace(id, article.id);
  const after = await revisionAfter(revisions, services);
  if (after !== undefined) await services.articles.replace(article.id, after.article.id);
  return after !== undefined;
}

function isRead(structured: StructuredArticle | undefined): structured is StructuredArticle {
  const status = structured?.article.status;
  return status === 'structured' || status === 'replaced';
}
