import type { Article } from './article.ts';
import { readHtml } from './html/read-html.ts';

/**
 * Returns the readable text of a stretch of a submitted body. `start` and `end` are UTF-16 offsets, end exclusive. For
 * HTML the tags are removed, entities are decoded, and white space is as a browser shows it.
 */
export function plainText(text: string, format: Article['format'], start: number, end: number): string {
  const stretch = text.slice(start, end);
  return format === 'text' ? stretch : readHtml(stretch).text.trim();
}
