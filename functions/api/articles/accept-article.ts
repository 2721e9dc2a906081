import type { ArticleRequest } from '../../domain/article/article.ts';
import type { ApiServices } from '../services.ts';
import { acceptedArticle } from './accepted-article.ts';

/**
 * Stores an article, then puts it on its way; the same article again is the one that is there.
 * @throws {Problem} when it cannot be accepted as it is
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
      // It is stored, and CLOCK puts on the queue what stays accepted: the promise of the 202 holds.
      logger.warn('Article is stored but not enqueued', { articleId: article.id, error: error as Error });
    }
  }
  return article.id;
}
