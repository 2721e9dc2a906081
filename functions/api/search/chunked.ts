import type { StructuredArticle } from '../../domain/article/structured-article.ts';
import type { ArticleStore } from '../../stores/article-store.ts';
import type { ItemIndexEntry } from '../../stores/item-index-store.ts';

/** Articles read at a time, and at the most in one call: a rare match must not make a call endless. */
const articlesAtOnce = 25;
export const maxArticles = 500;
/** Reads of the index after which a call answers what it has: the same for words that seldom stand together. */
export const maxIndexReads = 200;

/**
 * Entries so many at a time; the first part is as small as can fill a page of `wanted` results, of which an entry
 * leads to `resultsOf`, since most searches match most of what their anchors lead to, and each article is a read.
 */
export async function* chunked(
  entries: AsyncIterable<ItemIndexEntry>,
  wanted: number,
  resultsOf: (entry: ItemIndexEntry) => number,
): AsyncGenerator<ItemIndexEntry[]> {
  let part: ItemIndexEntry[] = [];
  let enough: number | undefined = wanted;
  for await (const entry of entries) {
    part.push(entry);
    if (enough !== undefined) enough -= resultsOf(entry);
    if (part.length === articlesAtOnce || (enough !== undefined && enough < 0)) {
      yield part;
      part = [];
      enough = undefined;
    }
  }
  if (part.length > 0) yield part;
}

/** The articles of a part, by their ids; those that are gone are not among them. */
export async function articlesOf(
  part: readonly ItemIndexEntry[],
  articles: Pick<ArticleStore, 'getManyStructured'>,
): Promise<Map<string, StructuredArticle>> {
  const found = await articles.getManyStructured(part.map(({ articleId }) => articleId));
  return new Map(found.map((structured) => [structured.article.id, structured]));
}
