import type { Article } from '../../domain/article/article.ts';
import { canonicalUrl } from '../../domain/article/canonical-url.ts';
import { around } from '../../domain/article/revisions.ts';
import type { ApiServices } from '../services.ts';

/**
 * Files a new article under its address, where it has one. Returns the id of the article that it replaces there. A failure
 * is logged: INGEST files it again.
 */
export async function fileRevision(
  article: Article,
  isNew: boolean,
  { articles, logger }: Pick<ApiServices, 'articles' | 'logger'>,
): Promise<string | undefined> {
  const address = canonicalUrl(article.url);
  if (address === undefined) return undefined;
  try {
    if (isNew) await articles.fileRevision(address, article);
    return around(article, await articles.listRevisions(address)).before.at(-1)?.id;
  } catch (error) {
    logger.warn('Article is stored but not filed under its address', {
      articleId: article.id,
      error: error as Error,
    });
    return undefined;
  }
}
