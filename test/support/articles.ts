import type { Article } from '../../functions/domain/article/article.ts';

/** Makes an accepted article in plain text, published on Monday, 27 October 2025. */
export function anArticle(text: string, overrides: Partial<Article> = {}): Article {
  return {
    id: 'a1',
    status: 'accepted',
    headline: 'A headline',
    format: 'text',
    text,
    datePublished: '2025-10-27T09:00:00.000Z',
    inLanguage: 'en',
    acceptedAt: '2025-10-27T09:05:00.000Z',
    ...overrides,
  };
}
