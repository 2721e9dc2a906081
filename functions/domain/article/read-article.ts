import type { Article } from './article.ts';
import { readPlain } from './blocks/read-plain.ts';
import type { Readable } from './blocks/readable.ts';
import { readArticleHtml } from './html/read-article-html.ts';

/** Reads the paragraphs and headings of an article, without the page around them, in any language. */
export function readArticle({
  format,
  text,
  headline,
}: Pick<Article, 'format' | 'text' | 'headline'>): Readable {
  return format === 'text' ? readPlain(text, headline) : readArticleHtml(text, headline);
}
