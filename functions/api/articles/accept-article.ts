import type { ArticleRequest } from '../../domain/article/article.ts';
import type { ApiServices } from '../services.ts';
import { acceptedArticle } from './accepted-article.ts';

/**
 * Stores an article, then enqueues it. An article that is stored already is not stored again. Returns its id.
 * @throws {Problem | ArticleError} as {@link acceptedArticle}
 */
export async function acceptArticle(
  request: ArticleRequest,
  { articles, enqueue, now, logger }: Pick<ApiServices, 'articles' | 'enqueue' | 'now' | 'logger'>,
): Promise<string> {
  const article = acceptedArticle(request, now());
  if (await articles.accept(article)) {
    try {
      await enqueue({ type: 'article.accepted', articleId: article.id });
    } catch (error) {
      // The article is stored. CLOCK enqueues every article that stays `accepted`, so a 202 is still true.
      logger.warn('Article is stored but not enqueued', { articleId: article.id, error: error as Error });
    }
  }
  return article.id;
}
