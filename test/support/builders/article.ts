import type { Article } from '../../../functions/domain/article/article.ts';
import { type Fact, type Item, itemId } from '../../../functions/domain/article/item.ts';
import type { StoredItem } from '../../../functions/domain/article/structured-article.ts';

const text =
  'Japan and the United States signed a shipbuilding pact on Monday. Paychecks stop on October 28.';

/** Makes an accepted article. The parameter says what matters to the test. */
export function anArticle(members: Partial<Article> = {}): Article {
  return {
    id: 'art_1',
    status: 'accepted',
    headline: 'Two countries sign a shipbuilding pact',
    format: 'text',
    text,
    datePublished: '2025-10-27T09:00:00.000Z',
    inLanguage: 'en',
    acceptedAt: '2025-10-27T09:00:00.000Z',
    ...members,
  };
}

/** Makes a fact whose quote is the first sentence of {@link anArticle}. */
export function aFact(members: Partial<Fact> = {}): Fact {
  const quote = members.quote ?? text.slice(0, text.indexOf('.') + 1);
  return {
    kind: 'agreement',
    quote,
    start: 0,
    end: quote.length,
    parties: [{ name: 'Japan', type: 'country', code: 'JP' }],
    amounts: [],
    dates: [],
    topics: ['shipbuilding'],
    dueDates: [],
    ...members,
  };
}

/** Makes the n-th item of an article, in the passage of its own quote by default. */
export function aStoredItem(articleId: string, ordinal: number, members: Partial<Fact> = {}): StoredItem {
  const item: Item = { ...aFact(members), id: itemId(articleId, ordinal), articleId };
  return { item, passage: { start: item.start, end: item.end } };
}
