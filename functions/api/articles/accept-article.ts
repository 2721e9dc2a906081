import type { ArticleRequest } from '../../domain/article/article.ts';
import type { ApiServices } from '../services.ts';
import { acceptedArticle } from './accepted-article.ts';

type Services = Pick<ApiServices, 'articles' | 'enqueue' | 'now' | 'logger'>;

/**
 * Stores an article, then enqueues it. An article that is stored already is not stored again. Returns its id.
 * @throws {Problem | ArticleError} as {@link acceptedArticle}
 */
export async function acceptArticle(request: ArticleRequest, services: Services): Promise<string> {
  const article = await acceptedArticle(request, services.now());
  if (await services.articles.accept(article)) await enqueueAccepted(article.id, services);
  return article.id;
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
