import type { Article, Passage } from '../article/article.ts';
import type { Item } from '../article/item.ts';
import { plainText } from '../article/plain-text.ts';
import type { DocumentInput } from './document.ts';

/** What a query sees of one stored item: the item with its headline, section heading and paragraph. */
export function documentInput(
  article: Pick<Article, 'headline' | 'publisher' | 'inLanguage' | 'datePublished' | 'text' | 'format'>,
  stored: { readonly item: Item; readonly passage: Passage },
): DocumentInput {
  const { item, passage } = stored;
  return {
    headline: article.headline,
    heading: item.heading,
    passage: plainText(article.text, article.format, passage.start, passage.end),
    item,
    publisher: article.publisher,
    inLanguage: article.inLanguage,
    datePublished: article.datePublished,
  };
}
