import { describe, expect, it } from 'vitest';
import { searchItems } from '../../../../functions/api/items/search-items.ts';
import { parseQuery } from '../../../../functions/domain/query/parse.ts';
import type { IndexRange, ItemIndexEntry } from '../../../../functions/stores/item-index-store.ts';
import { StoredArticles } from '../../../support/search/stored-articles.ts';

/** Counts the requests to DynamoDB: one per part of a term's list, and one per article. */
class CountedArticles extends StoredArticles {
  requests = 0;

  override async listByTerm(term: string, range: IndexRange): Promise<ItemIndexEntry[]> {
    this.requests += 1;
    return super.listByTerm(term, range);
  }

  override getManyStructured(ids: readonly string[]): ReturnType<StoredArticles['getManyStructured']> {
    this.requests += ids.length;
    return super.getManyStructured(ids);
  }
}

/** Stores articles with one item per passage. Each article is newer than the one before. */
function stored(articles: Iterable<readonly string[]>): CountedArticles {
  const all = new CountedArticles();
  for (const [i, passages] of [...articles].entries()) {
    const datePublished = new Date(Date.UTC(2025, 9, 1) + i * 60_000).toISOString();
    const inputs = passages.map((passage) => ({
      headline: 'News',
      passage,
      inLanguage: 'en',
      datePublished,
    }));
    all.add(`art_${String(i).padStart(4, '0')}`, datePublished, inputs);
  }
  return all;
}

async function find(
  q: string,
  all: CountedArticles,
  limit = 20,
): Promise<{ found: string[]; requests: number }> {
  const { found, cursor } = await searchItems(
    { query: parseQuery(q), limit },
    { articles: all, itemIndex: all },
  );
  expect(cursor).toBeUndefined();
  return { found: found.map(({ stored }) => stored.item.id), requests: all.requests };
}

describe('the requests of searchItems', () => {
  it('are few for two words in 200 articles each that are together in three', async () => {
    const together = new Set([10, 150, 390]);
    const all = stored(
      Array.from({ length: 400 }, (_, i) => [together.has(i) ? 'corn rice' : i % 2 === 0 ? 'corn' : 'rice']),
    );

    const { found, requests } = await find('corn rice', all);

    expect(found).toEqual(['art_0390.0', 'art_0150.0', 'art_0010.0']);
    // At most four parts of each list, and the three articles.
    expect(requests).toBeLessThanOrEqual(11);
  });

  it('do not read articles that have the words in different items', async () => {
    const all = stored(
      Array.from({ length: 100 }, (_, i) => (i === 3 ? ['corn', 'corn rice'] : ['corn', 'rice'])),
    );

    const { found, requests } = await find('corn rice', all);

    expect(found).toEqual(['art_0003.1']);
    expect(requests).toBeLessThanOrEqual(7);
  });

  it('are at most two per article for a rare word with a common one', async () => {
    const all = stored(Array.from({ length: 600 }, (_, i) => [i % 200 === 0 ? 'the corn' : 'the rice']));

    const { found, requests } = await find('corn the', all);

    expect(found).toEqual(['art_0400.0', 'art_0200.0', 'art_0000.0']);
    expect(requests).toBeLessThanOrEqual(7);
  });
});
