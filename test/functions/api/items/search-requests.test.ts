import { expect, test } from 'vitest';
import { searchItems } from '../../../../functions/api/items/search-items.ts';
import { parseQuery } from '../../../../functions/domain/query/parse.ts';
import type { IndexRange, ItemIndexEntry } from '../../../../functions/stores/item-index-store.ts';
import { StoredArticles } from '../../../support/search/stored-articles.ts';

/** Counts what DynamoDB would be asked: one request for a part of a term's list, and one for an article. */
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

/** Articles of the given passages, an item each, of which each is newer than the one before. */
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

test('two words in two hundred articles each, together in three, are found with few requests', async () => {
  const together = new Set([10, 150, 390]);
  const all = stored(
    Array.from({ length: 400 }, (_, i) => [together.has(i) ? 'corn rice' : i % 2 === 0 ? 'corn' : 'rice']),
  );

  const { found, requests } = await find('corn rice', all);

  expect(found).toEqual(['art_0390.0', 'art_0150.0', 'art_0010.0']);
  // Four parts of each list at the most, and the three articles.
  expect(requests).toBeLessThanOrEqual(11);
});

test('articles that have the words in different items are not read', async () => {
  const all = stored(
    Array.from({ length: 100 }, (_, i) => (i === 3 ? ['corn', 'corn rice'] : ['corn', 'rice'])),
  );

  const { found, requests } = await find('corn rice', all);

  expect(found).toEqual(['art_0003.1']);
  expect(requests).toBeLessThanOrEqual(7);
});

test('a rare word beside a common one costs two requests an article at the most', async () => {
  const all = stored(Array.from({ length: 600 }, (_, i) => [i % 200 === 0 ? 'the corn' : 'the rice']));

  const { found, requests } = await find('corn the', all);

  expect(found).toEqual(['art_0400.0', 'art_0200.0', 'art_0000.0']);
  expect(requests).toBeLessThanOrEqual(7);
});
