import { Metrics } from '@aws-lambda-powertools/metrics';
import { describe, expect, it } from 'vitest';
import type { AlertsOwed, MatchMessage } from '../../../functions/domain/messages.ts';
import type { Watch } from '../../../functions/domain/query/watch.ts';
import { matchItems } from '../../../functions/match/match-items.ts';
import type { MatchServices } from '../../../functions/match/services.ts';
import { PermanentError } from '../../../functions/runtime/errors.ts';
import { anArticle, aStoredItem } from '../../support/builders/article.ts';
import { aWatch } from '../../support/builders/watch.ts';

const article = anArticle();
const structured = { article, items: [aStoredItem(article.id, 0)] };
const message: MatchMessage = {
  type: 'article.structured',
  articleId: article.id,
  headline: article.headline,
  datePublished: article.datePublished,
  inLanguage: 'en',
};

interface World {
  readonly services: MatchServices;
  readonly owed: AlertsOwed[];
  readonly left: MatchMessage[];
}

/** MATCH in memory, with watches that all match. */
function world(watches: readonly Watch[]): World {
  const owed: AlertsOwed[] = [];
  const left: MatchMessage[] = [];
  const byId = new Map(watches.map((watch) => [watch.id, watch]));
  const postings = watches
    .map(({ id, revision, canonical }) => ({ watchId: id, revision, query: canonical }))
    .sort((a, b) => (a.watchId < b.watchId ? -1 : 1));
  return {
    owed,
    left,
    services: {
      articles: { getStructured: async (id) => (id === article.id ? structured : undefined) },
      watches: { getMany: async (ids) => ids.flatMap((id) => byId.get(id) ?? []) },
      watchIndex: { match: async () => postings.map((posting) => ({ posting, documents: [0] })) },
      subscribers: { getMany: async () => [] },
      enqueueAlerts: async (messages) => void owed.push(...messages),
      enqueueRest: async (rest) => void left.push(rest),
      now: () => '2025-10-27T09:05:00.000Z',
      logger: { info: () => undefined },
      metrics: new Metrics({ namespace: 'test' }),
    },
  };
}

function watchesOf(count: number): Watch[] {
  return Array.from({ length: count }, (_, i) => aWatch({ id: `wat_${i}`, on: ['publication'] }));
}

function recipients(owed: readonly AlertsOwed[]): string[] {
  return owed.flatMap((each) => each.recipients.map(({ watchId }) => watchId));
}

describe('matchItems', () => {
  it('owes each of 2,000 matching watches one alert, however often time runs short', async () => {
    const { services, owed, left } = world(watchesOf(2_000));

    let next: MatchMessage | undefined = message;
    let messages = 0;
    while (next !== undefined) {
      messages += 1;
      await matchItems(next, services, () => 14_000);
      next = left.shift();
    }

    expect(messages).toBe(4);
    const ids = recipients(owed);
    expect(ids).toHaveLength(2_000);
    expect(new Set(ids).size).toBe(2_000);
  });

  it('owes all watches in one message while there is time', async () => {
    const { services, owed, left } = world(watchesOf(2_000));

    await matchItems(message, services, () => 60_000);

    expect(new Set(recipients(owed)).size).toBe(2_000);
    expect(left).toEqual([]);
  });

  it('owes at least one part even with no time left, so that each message makes progress', async () => {
    const { services, owed, left } = world(watchesOf(501));

    await matchItems(message, services, () => 0);

    expect(recipients(owed)).toHaveLength(500);
    expect(left).toEqual([{ ...message, items: undefined, after: recipients(owed).at(-1) }]);
  });

  it('sends messages with at most ten recipients', async () => {
    const { services, owed } = world(watchesOf(25));

    await matchItems(message, services, () => 60_000);

    expect(owed.map((each) => each.recipients.length)).toEqual([10, 10, 5]);
  });

  it('owes nothing for a posting with another revision or query than its watch', async () => {
    const { services, owed } = world([aWatch({ id: 'wat_1' }), aWatch({ id: 'wat_2' })]);
    services.watches.getMany = async () => [
      aWatch({ id: 'wat_1', revision: 2 }),
      aWatch({ id: 'wat_2', canonical: 'rice' }),
    ];

    await matchItems(message, services, () => 60_000);

    expect(owed).toEqual([]);
  });

  it('keeps two postings of one watch in one part, so that the valid one is not skipped', async () => {
    const watches = watchesOf(500);
    const { services, owed, left } = world(watches);
    const last = [...watches].sort((a, b) => (a.id < b.id ? -1 : 1)).at(-1)?.id ?? '';
    const { match } = services.watchIndex;
    services.watchIndex.match = async (documents) => [
      ...(await match(documents)).map((found) => ({
        ...found,
        posting: found.posting.watchId === last ? { ...found.posting, revision: 7 } : found.posting,
      })),
      { posting: { watchId: last, revision: 1, query: 'shipbuilding' }, documents: [0] },
    ];

    await matchItems(message, services, () => 0);

    expect(recipients(owed)).toContain(last);
    expect(left).toEqual([]);
  });

  it('fails for good when the article does not exist', async () => {
    const { services } = world([]);

    await expect(matchItems({ ...message, articleId: 'art_0' }, services, () => 60_000)).rejects.toThrow(
      PermanentError,
    );
  });
});
