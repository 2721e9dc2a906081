import { Metrics } from '@aws-lambda-powertools/metrics';
import { describe, expect, it } from 'vitest';
import type { AlertsOwed, MatchMessage } from '../../../functions/domain/messages.ts';
import type { Watch } from '../../../functions/domain/query/watch.ts';
import { matchItems } from '../../../functions/match/match-items.ts';
import type { MatchServices } from '../../../functions/match/services.ts';
import { PermanentError } from '../../../functions/runtime/errors.ts';
import { StoredRowError } from '../../../functions/stores/errors.ts';
import { anArticle, aStoredItem } from '../../support/builders/article.ts';
import { aSubscriber } from '../../support/builders/subscriber.ts';
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
  readonly parked: MatchMessage[];
}

/** MATCH in memory, with watches that all match. */
function world(watches: readonly Watch[]): World {
  const owed: AlertsOwed[] = [];
  const left: MatchMessage[] = [];
  const parked: MatchMessage[] = [];
  const byId = new Map(watches.map((watch) => [watch.id, watch]));
  const postings = watches
    .map(({ id, revision, canonical }) => ({ watchId: id, revision, query: canonical }))
    .sort((a, b) => (a.watchId < b.watchId ? -1 : 1));
  return {
    owed,
    left,
    parked,
    services: {
      articles: { getStructured: async (id) => (id === article.id ? structured : undefined) },
      watches: { getMany: async (ids) => ids.flatMap((id) => byId.get(id) ?? []) },
      watchIndex: { match: async () => postings.map((posting) => ({ posting, documents: [0] })) },
      subscribers: { getMany: async () => [] },
      enqueueAlerts: async (messages) => {
        owed.push(...messages);
        return [];
      },
      park: async (messages) => void parked.push(...messages),
      enqueueRest: async (rest) => void left.push(rest),
      now: () => '2025-10-27T09:05:00.000Z',
      logger: { info: () => undefined, error: () => undefined },
      metrics: new Metrics({ namespace: 'test' }),
    },
  };
}

function watchesOf(count: number): Watch[] {
  return Array.from({ length: count }, (_, i) => aWatch({ id: `wat_${i}`, on: ['publication'] }));
}

function ofDifferentReaders(watches: readonly Watch[]): Watch[] {
  return watches.map((watch) => ({ ...watch, subscriberId: `sub_of_${watch.id}` }));
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
    const { services, owed } = world(ofDifferentReaders(watchesOf(25)));

    await matchItems(message, services, () => 60_000);

    expect(owed.map((each) => each.recipients.length)).toEqual([10, 10, 5]);
  });

  it('keeps the alerts of one reader together, because they make one message', async () => {
    const others = ofDifferentReaders(watchesOf(25).slice(12));
    const { services, owed } = world([...watchesOf(12), ...others]);

    await matchItems(message, services, () => 60_000);

    const readers = owed.map((each) => new Set(each.recipients.map(({ subscriberId }) => subscriberId)));
    expect(readers.filter((ids) => ids.has('sub_1'))).toHaveLength(1);
    expect(recipients(owed)).toHaveLength(25);
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

describe('matchItems, with one bad watch among good ones', () => {
  const all = ['wat_0', 'wat_1', 'wat_2', 'wat_3', 'wat_4'];
  const parkedMessage = { ...message, items: undefined, after: undefined, watchIds: ['wat_2'] };

  it('parks the message for a watch whose query fails, and owes the others', async () => {
    const { services, owed, parked } = world(watchesOf(5));
    const { match } = services.watchIndex;
    services.watchIndex.match = async (documents, onFailure) => {
      onFailure?.({ watchId: 'wat_2', revision: 1, query: 'ship' }, new Error('unknown operation 77'));
      return (await match(documents)).filter(({ posting }) => posting.watchId !== 'wat_2');
    };

    await matchItems(message, services, () => 60_000);

    expect(recipients(owed)).toEqual(all.filter((id) => id !== 'wat_2'));
    expect(parked).toEqual([parkedMessage]);
  });

  it('parks the message for a watch whose row cannot be read, and owes the others', async () => {
    const { services, owed, parked } = world(watchesOf(5));
    const { getMany } = services.watches;
    services.watches.getMany = async (ids) => {
      if (ids.includes('wat_2')) throw new StoredRowError('Watches WATCH#wat_2 SELF', 'It does not fit.');
      return getMany(ids);
    };

    await matchItems(message, services, () => 60_000);

    expect(recipients(owed)).toEqual(all.filter((id) => id !== 'wat_2'));
    expect(parked).toEqual([parkedMessage]);
  });

  it('parks the message for the watches of a subscriber that cannot be read or worked with', async () => {
    const watches = ['wat_0', 'wat_1', 'wat_2', 'wat_3'].map((id) =>
      aWatch({ id, subscriberId: `sub_${id}`, on: ['publication', 'due'], leadDays: [0] }),
    );
    const { services, owed, parked } = world(watches);
    services.articles.getStructured = async () => ({
      article,
      items: [aStoredItem(article.id, 0, { dueDates: ['2025-10-28'] })],
    });
    services.subscribers.getMany = async (ids) => {
      if (ids.includes('sub_wat_1'))
        throw new StoredRowError('Subscribers SUBSCRIBER#sub_wat_1', 'It does not fit.');
      return ids.map((id) =>
        aSubscriber({ id, timezone: id === 'sub_wat_2' ? 'Mars/Olympus' : 'America/New_York' }),
      );
    };

    const later = { ...services, now: () => '2025-10-29T00:00:00.000Z' };

    await matchItems(message, later, () => 60_000);

    const due = owed.flatMap((each) => each.recipients).filter(({ occasion }) => occasion.kind === 'due');
    expect(due.map(({ watchId }) => watchId)).toEqual(['wat_0', 'wat_3']);
    expect(parked).toEqual([{ ...parkedMessage, watchIds: ['wat_1', 'wat_2'] }]);
  });

  it('parks the message for the watches whose alerts SQS refuses, and owes the others', async () => {
    const { services, owed, parked } = world(ofDifferentReaders(watchesOf(25)));
    const { enqueueAlerts } = services;
    const refusing: MatchServices = {
      ...services,
      enqueueAlerts: async (messages) => {
        const [first, ...others] = messages;
        await enqueueAlerts(others);
        return first === undefined ? [] : [{ message: first, reason: 'InvalidMessageContents' }];
      },
    };

    await matchItems(message, refusing, () => 60_000);

    expect(recipients(owed)).toHaveLength(15);
    expect(new Set([...recipients(owed), ...(parked[0]?.watchIds ?? [])]).size).toBe(25);
  });

  it('throws when the table is down, so that the message comes back as a whole', async () => {
    const { services, parked } = world(watchesOf(5));
    services.watches.getMany = async () => {
      throw new Error('the table is down');
    };

    await expect(matchItems(message, services, () => 60_000)).rejects.toThrow('the table is down');
    expect(parked).toEqual([]);
  });

  it('tries only the watches that a redriven message names', async () => {
    const { services, owed, parked } = world(watchesOf(5));

    await matchItems({ ...message, watchIds: ['wat_2', 'wat_9'] }, services, () => 60_000);

    expect(recipients(owed)).toEqual(['wat_2']);
    expect(parked).toEqual([]);
  });

  it('parks each failure once when time runs short', async () => {
    const { services, left, parked } = world(watchesOf(1_200));
    const { match } = services.watchIndex;
    services.watchIndex.match = async (documents, onFailure) => {
      for (const watchId of ['wat_0', 'wat_999']) {
        onFailure?.({ watchId, revision: 1, query: 'ship' }, new Error('unknown operation 77'));
      }
      return match(documents);
    };

    for (let next: MatchMessage | undefined = message; next !== undefined; next = left.shift()) {
      await matchItems(next, services, () => 14_000);
    }

    expect(parked.flatMap(({ watchIds }) => watchIds)).toEqual(['wat_0', 'wat_999']);
  });
});
