import type { StructuredArticle } from '../../domain/article/structured-article.ts';
import type { ArticleStore } from '../../stores/article-store.ts';

/** Reads articles. Returns them by id, in the order of the ids; deleted and replaced articles are missing. */
export async function currentArticles(
  ids: Iterable<string>,
  articles: Pick<ArticleStore, 'getManyStructured'>,
): Promise<Map<string, StructuredArticle>> {
  const found = await articles.getManyStructured([...new Set(ids)]);
  const current = found.filter(({ article }) => article.status !== 'replaced');
  return new Map(current.map((structured) => [structured.article.id, structured]));
}
