import type { Article } from './article.ts';
import { readHtml } from './html/read-html.ts';

/**
 * The readable text of a stretch of a submitted body, `start` to `end` in UTF-16 units, end exclusive. Of HTML: tags
 * removed, entities decoded, white space as a browser shows it.
 */
export function plainText(text: string, format: Article['format'], start: number, end: number): string {
  const stretch = text.slice(start, end);
  return format === 'text' ? stretch : readHtml(stretch).text.trim();
}
