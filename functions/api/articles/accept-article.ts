import type { ArticleRequest } from '../../domain/article/article.ts';
import type { ApiServices } from '../services.ts';
import { acceptedArticle } from './accepted-article.ts';

type Services = Pick<ApiServices, 'articles' | 'enqueue' | 'now' | 'logger'>;

/** The id of an accepted article, and the id of the one that it replaces at the same address. */
export interface AcceptedId {
  readonly id: string;
  readonly replaces?: string;
}

/**
 * Stores an article, then enqueues it. An article that is stored already is not stored again.
 * @throws {Problem | ArticleError} as {@link acceptedArticle}
 */
export async function acceptArticle(request: ArticleRequest, services: Services): Promise<AcceptedId> {
  const article = await acceptedArticle(request, services.now());
  const isNew = await services.articles.accept(article);
  // Loaded on first use, to keep the start of the function short. Filed before the article is structured: if two
  // revisions are structured side by side, one sees the other.
  const { fileRevision } = await import('./file-revision.ts');
  const replaces = await fileRevision(article, isNew, services);
  if (isNew) await enqueueAccepted(article.id, services);
  return { id: article.id, ...(replaces !== undefined && { replaces }) };
}

/** Puts an accepted article on its queue. A failure is logged: the article is stored, so the answer 202 is still true. */
export async function enqueueAccepted(
  articleId: string,
  { enqueue, logger }: Pick<Services, 'enqueue' | 'logger'>,
): Promise<void> {
  try {
    await enqueue({ type: 'article.accepted', articleId });
  } catch (error) {
    // CLOCK enqueues every article that stays `accepted`.
    logger.warn('Article is stored but not enqueued', { articleId, error: error as Error });
  }
}
