import { beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../../functions/domain/article/article.ts';
import { findStory } from '../../../functions/ingest/find-story.ts';
import { DynamoStoryStore } from '../../../functions/stores/dynamo-story-store.ts';
import { anArticle } from '../../support/builders/article.ts';
import { describeOn } from '../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../support/dynamodb/engines.ts';
import { reports } from '../domain/story/reports.ts';

const ferry = reports.ferry.join('\n\n');

function aReport(id: string, minute: number, members: Partial<Article> = {}): Article {
  const at = new Date(Date.UTC(2026, 2, 4, 9, minute)).toISOString();
  return anArticle({ id, text: ferry, datePublished: at, acceptedAt: at, ...members });
}

/** A store that waits a moment before each call, so that attempts meet in every order. */
function withWaits<T extends object>(store: T): T {
  return new Proxy(store, {
    get: (target, name) => {
      const member = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return async (...given: unknown[]) => {
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 30));
        return member.apply(target, given);
      };
    },
  });
}

describeOn(dynaliteEngine, 'findStory', (database) => {
  let services: Parameters<typeof findStory>[1];

  beforeEach(async () => {
    services = {
      stories: new DynamoStoryStore(database.client, await database.createTable('Index')),
      storyDays: 3,
      now: () => '2026-03-04T12:00:00.000Z',
    };
  });

  it('gives an article that is no copy its own story', async () => {
    await findStory(aReport('art_1', 0), services);

    expect(await findStory(aReport('art_2', 1, { text: reports.summit.join('\n\n') }), services)).toBe(
      'art_2',
    );
  });

  it('gives copies the story of the article that was accepted first', async () => {
    expect(await findStory(aReport('art_b', 0), services)).toBe('art_b');
    expect(await findStory(aReport('art_a', 1, { text: `OSLO, March 4 (AP) — ${ferry}` }), services)).toBe(
      'art_b',
    );
    expect(
      await findStory(aReport('art_c', 2, { text: reports.ferry.slice(0, 3).join('\n\n') }), services),
    ).toBe('art_b');
    expect(await services.stories.listMembers('art_b')).toEqual(['art_b', 'art_a', 'art_c']);
  });

  it('gives the same answer when it is asked again', async () => {
    await findStory(aReport('art_1', 0), services);
    await findStory(aReport('art_2', 1), services);

    expect(await findStory(aReport('art_1', 0), services)).toBe('art_1');
    expect(await findStory(aReport('art_2', 1), services)).toBe('art_1');
  });

  it('looks no further than the days of the setting', async () => {
    const later = (days: number) => new Date(Date.UTC(2026, 2, 4 + days, 9)).toISOString();
    await findStory(aReport('art_1', 0), services);

    expect(await findStory(aReport('art_2', 0, { datePublished: later(4) }), services)).toBe('art_2');
    expect(await findStory(aReport('art_3', 1, { datePublished: later(2) }), services)).toBe('art_1');
  });

  it('tells an article of a few words by itself, and finds its exact copy', async () => {
    const text = 'The port of Holt is closed until Friday.';
    await findStory(aReport('art_1', 0, { text }), services);

    expect(await findStory(aReport('art_2', 1, { text }), services)).toBe('art_1');
    expect(
      await findStory(aReport('art_3', 2, { text: 'The port of Tarvo is closed until Monday.' }), services),
    ).toBe('art_3');
  });

  describe('for copies that are ingested at the same moment', () => {
    it.each([1, 2, 3, 4, 5, 6, 7, 8])('gives one story to all, run %i', async () => {
      const copies = ['art_d', 'art_a', 'art_c', 'art_b'].map((id, i) => aReport(id, i));

      const stories = await Promise.all(
        copies.map((copy) => findStory(copy, { ...services, stories: withWaits(services.stories) })),
      );

      expect(new Set(stories).size).toBe(1);
    });
  });
});
