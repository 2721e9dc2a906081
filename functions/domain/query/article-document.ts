import type { Article } from '../article/article.ts';
import { readArticle } from '../article/read-article.ts';
import type { DocumentInput } from './document-input.ts';

/**
 * Length of the text that is searched in an article without items, in UTF-16 units: some 15,000 words of news. Each
 * term is a row of the index, and a megabyte of different words would make some 200,000 rows.
 */
export const maxSearchedText = 100_000;

/** Returns what a query sees of an article without items: headline, paragraphs and headings, up to the limit. */
export function articleDocument(
  article: Pick<Article, 'headline' | 'publisher' | 'inLanguage' | 'datePublished' | 'text' | 'format'>,
): DocumentInput & { readonly isCut: boolean } {
  const { headline, publisher, inLanguage, datePublished } = article;
  const { text, blocks } = readArticle(article);
  const paragraphs: string[] = [];
  let left = maxSearchedText;
  for (const { start, end } of blocks) {
    paragraphs.push(text.slice(start, Math.min(end, start + left)));
    left -= end - start;
    if (left <= 0) break;
  }
  const [passage = '', ...morePassages] = paragraphs;
  return { headline, passage, morePassages, publisher, inLanguage, datePublished, isCut: left < 0 };
}
