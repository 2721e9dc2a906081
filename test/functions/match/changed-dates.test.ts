import { Metrics } from '@aws-lambda-powertools/metrics';
import { describe, expect, it } from 'vitest';
import type { StoredItem, StructuredArticle } from '../../../functions/domain/article/structured-article.ts';
import type { AlertsOwed, MatchMessage } from '../../../functions/domain/messages.ts';
import type { Watch } from '../../../functions/domain/query/watch.ts';
import { matchItems } from '../../../functions/match/match-items.ts';
import type { MatchServices } from '../../../functions/match/services.ts';
import { StoredRowError } from '../../../functions/stores/errors.ts';
import { anArticle, aStoredItem } from '../../support/builders/article.ts';
import { aSubscriber } from '../../support/builders/subscriber.ts';
import { aWatch } from '../../support/builders/watch.ts';

const first: StructuredArticle = { article: anArticle({ id: 'art_1' }), items: [aStoredItem('art_1', 0)] };
const second: StructuredArticle = {
  article: anArticle({ id: 'art_2' }),
  items: [
    changing('art_2', {
      moved: { from: '2025-11-20', to: '2025-11-28', articleId: 'art_1', itemId: 'art_1.0' },
    }),
  ],
};
const third: StructuredArticle = {
  article: anArticle({ id: 'art_3' }),
  items: [
    changing('art_3', { calledOff: { date: '2025-11-28', articleId: 'art_2', itemId: 'art_2.0' } }),
    aStoredItem('art_3', 1),
  ],
};

function changing(articleId: string, change: Partial<StoredItem['item']>): StoredItem {
  const { item, passage } = aStoredItem(articleId, 0);
  return { item: { ...item, ...change }, passage };
}

/** MATCH in memory. `matches` has the ids of the watches that each item matches. */
function world(matches: Readonly<Record<string, readonly string[]>>, watches: readonly Watch[]) {
  const owed: AlertsOwed[] = [];
  const byId = new Map(watches.map((watch) => [watch.id, watch]));
  const services: MatchServices = {
    articles: {
      getStructured: async (id) => [first, second, third].find(({ article }) => article.id === id),
    },
    watches: { getMany: async (ids) => ids.flatMap((id) => byId.get(id) ?? []) },
    watchIndex: {
      match: async (documents) => {
        const ids = new Set(documents.flatMap(({ input }) => matches[input.item?.id ?? ''] ?? []));
        return [...ids].sort().map((watchId) => ({
          posting: { watchId, revision: 1, query: byId.get(watchId)?.canonical ?? '' },
          documents: documents.flatMap(({ input }, i) =>
            matches[input.item?.id ?? '']?.includes(watchId) === true ? [i] : [],
          ),
        }));
      },
    },
    subscribers: { getMany: async () => [aSubscriber()] },
    enqueueAlerts: async (messages) => {
      owed.push(...messages);
      return [];
    },
    park: async () => undefined,
    enqueueRest: async () => undefined,
    now: () => '2025-10-27T09:05:00.000Z',
    logger: { info: () => undefined, error: () => undefined },
    metrics: new Metrics({ namespace: 'test' }),
  };
  return { services, recipients: () => owed.flatMap((each) => each.recipients) };
}

function published({ article }: StructuredArticle): MatchMessage {
  const { id, headline, datePublished, inLanguage } = article;
  return { type: 'article.structured', articleId: id, headline, datePublished, inLanguage };
}

const news = (id: string) => aWatch({ id, on: ['publication'] });
const due = (id: string) => aWatch({ id, on: ['due'] });
const plenty = () => 60_000;

describe('matchItems, of an article that changes a date', () => {
  it('owes the change to watches that match only the earlier article, whatever they ask for', async () => {
    const { services, recipients } = world({ 'art_1.0': ['wat_a', 'wat_b'] }, [news('wat_a'), due('wat_b')]);

    await matchItems(published(second), services, plenty);

    const changedDate = { from: '2025-11-20', to: '2025-11-28' };
    expect(recipients()).toMatchObject([
      { watchId: 'wat_a', occasion: { kind: 'published', changedDate }, itemIds: ['art_2.0'] },
      { watchId: 'wat_b', occasion: { kind: 'published', changedDate }, itemIds: ['art_2.0'] },
    ]);
  });

  it('owes one alert to a watch that matches both articles: as news if it asks for news', async () => {
    const matches = { 'art_2.0': ['wat_a', 'wat_b'], 'art_1.0': ['wat_a', 'wat_b'] };
    const { services, recipients } = world(matches, [news('wat_a'), due('wat_b')]);

    await matchItems(published(second), services, plenty);

    expect(recipients()).toMatchObject([
      { watchId: 'wat_a', occasion: { kind: 'published' }, itemIds: ['art_2.0'] },
      { watchId: 'wat_b', occasion: { changedDate: { from: '2025-11-20' } } },
    ]);
    expect(recipients()[0]?.occasion).not.toHaveProperty('changedDate');
  });

  it('adds the item that changes the date to the alert of a watch that matches another item', async () => {
    const { services, recipients } = world({ 'art_3.1': ['wat_a'], 'art_2.0': ['wat_a'] }, [news('wat_a')]);

    await matchItems(published(third), services, plenty);

    expect(recipients()).toMatchObject([{ watchId: 'wat_a', itemIds: ['art_3.1', 'art_3.0'] }]);
  });

  it('owes a date that is called off to watches of the article before the one that moved it, too', async () => {
    const matches = { 'art_2.0': ['wat_b'], 'art_1.0': ['wat_a'] };
    const { services, recipients } = world(matches, [due('wat_a'), due('wat_b')]);

    await matchItems(published(third), services, plenty);

    expect(recipients().map(({ watchId, occasion }) => [watchId, occasion])).toEqual([
      ['wat_a', { kind: 'published', changedDate: { from: '2025-11-28' } }],
      ['wat_b', { kind: 'published', changedDate: { from: '2025-11-28' } }],
    ]);
  });

  it('goes on without an earlier article that cannot be read', async () => {
    const { services, recipients } = world({ 'art_3.1': ['wat_a'] }, [news('wat_a')]);
    const { getStructured } = services.articles;
    services.articles.getStructured = async (id) => {
      if (id === 'art_2') throw new StoredRowError('Articles ARTICLE#art_2 SELF', 'It does not fit.');
      return getStructured(id);
    };

    await matchItems(published(third), services, plenty);

    expect(recipients().map(({ watchId }) => watchId)).toEqual(['wat_a']);
  });

  it('owes nothing for a changed date when its own dates come due', async () => {
    const { services, recipients } = world({ 'art_1.0': ['wat_a'] }, [due('wat_a')]);
    const morning = {
      timezone: 'UTC',
      hour: 8,
      morning: '2025-11-28T08:00:00.000Z',
      localDate: '2025-11-28',
    };

    await matchItems(
      { type: 'items.due', articleId: 'art_2', ...morning, due: [{ itemId: 'art_2.0', date: '2025-11-28' }] },
      services,
      plenty,
    );

    expect(recipients()).toEqual([]);
  });
});
