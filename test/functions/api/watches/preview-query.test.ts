import { describe, expect, it } from 'vitest';
import { previewQuery } from '../../../../functions/api/watches/preview-query.ts';
import { parseQuery } from '../../../../functions/domain/query/parse.ts';
import { StoredArticles } from '../../../support/search/stored-articles.ts';

const now = '2025-10-31T00:00:00.000Z';

function storedHourly(count: number, passages: readonly string[]): StoredArticles {
  const stored = new StoredArticles();
  for (let i = 0; i < count; i += 1) {
    const at = new Date(Date.parse(now) - (i + 1) * 3_600_000).toISOString();
    stored.add(
      `art_${String(i).padStart(5, '0')}`,
      at,
      passages.map((passage) => ({ headline: '', passage, inLanguage: 'en', datePublished: at })),
    );
  }
  return stored;
}

function preview(query: string, days: number, stored: StoredArticles) {
  return previewQuery(parseQuery(query), days, {
    articles: stored,
    itemIndex: stored,
    now: () => now,
  } as never);
}

describe('previewQuery', () => {
  it('counts one message per article, for any number of matching items', async () => {
    const stored = storedHourly(24, ['corn', 'corn and rice', 'nothing of the kind']);

    const { items, ...counts } = await preview('corn', 2, stored);

    expect(counts).toEqual({ articles: 24, matched: 48, messagesPerWeek: 84, complete: true });
    expect(items).toHaveLength(48);
  });

  it('counts no article from before the given days', async () => {
    const stored = storedHourly(48, ['corn']);

    expect((await preview('corn', 1, stored)).matched).toBe(24);
  });

  it('takes the rate of the newest articles when there are too many to read', async () => {
    const stored = storedHourly(1_100, ['corn']);

    const { complete, matched, messagesPerWeek } = await preview('corn', 365, stored);

    expect({ complete, matched }).toEqual({ complete: false, matched: 1_000 });
    // One per hour.
    expect(messagesPerWeek).toBeCloseTo(168, 0);
  });
});
