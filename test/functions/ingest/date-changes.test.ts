import { Metrics } from '@aws-lambda-powertools/metrics';
import { beforeEach, expect, it } from 'vitest';
import type { Item } from '../../../functions/domain/article/item.ts';
import { ingestArticle } from '../../../functions/ingest/ingest-article.ts';
import type { IngestServices } from '../../../functions/ingest/services.ts';
import { DynamoArticleStore } from '../../../functions/stores/dynamo-article-store.ts';
import { DynamoItemIndexStore } from '../../../functions/stores/dynamo-item-index-store.ts';
import { DynamoStoryStore } from '../../../functions/stores/dynamo-story-store.ts';
import { anArticle } from '../../support/builders/article.ts';
import { describeOn } from '../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../support/dynamodb/engines.ts';

const summit = 'The summit of Norway and Japan in Bergen will be held on November 28, 2025.';

describeOn(
  dynaliteEngine,
  'ingestArticle, of an article that changes the date of an earlier one',
  (database) => {
    let articles: DynamoArticleStore;
    let itemIndex: DynamoItemIndexStore;
    let services: IngestServices;

    beforeEach(async () => {
      articles = new DynamoArticleStore(database.client, await database.createTable('Articles'));
      const index = await database.createTable('Index');
      itemIndex = new DynamoItemIndexStore(database.client, index);
      services = {
        articles,
        itemIndex,
        stories: new DynamoStoryStore(database.client, index),
        storyDays: 3,
        announce: async () => undefined,
        enqueueLong: async () => undefined,
        now: () => '2025-10-27T09:00:01.000Z',
        logger: { info: () => undefined, error: () => undefined },
        metrics: new Metrics({ namespace: 'test' }),
      };
    });

    /** Ingests an article, and returns its first item. */
    async function ingest(id: string, text: string, datePublished: string): Promise<Item | undefined> {
      await articles.accept(anArticle({ id, text, datePublished, acceptedAt: datePublished }));
      await ingestArticle(id, services);
      return (await articles.getStructured(id))?.items[0]?.item;
    }

    const dueOn = async (day: string) =>
      (await itemIndex.listDue(day)).map(({ knownSince: _, day: __, date: ___, ...entry }) => entry);

    it('changes the date in every earlier article that tells the same fact', async () => {
      await ingest('art_1', summit, '2025-10-01T09:00:00.000Z');
      await ingest('art_2', `OSLO, Oct 1 (Reuters) - ${summit}`, '2025-10-01T10:00:00.000Z');
      const item = await ingest(
        'art_3',
        'Norway and Japan called off the summit in Bergen on November 28, 2025.',
        '2025-10-02T09:00:00.000Z',
      );

      expect(item?.calledOff).toMatchObject({ date: '2025-11-28', articleId: 'art_1' });
      expect(await dueOn('2025-11-28')).toEqual([
        { articleId: 'art_1', itemId: 'art_1.0', calledOff: true },
        { articleId: 'art_2', itemId: 'art_2.0', calledOff: true },
      ]);
    });

    it('files the earlier item under the new date, and marks the old one', async () => {
      await ingest('art_1', summit, '2025-10-01T09:00:00.000Z');
      const item = await ingest(
        'art_2',
        'Norway and Japan pushed the summit in Bergen back to December 4, 2025.',
        '2025-10-02T09:00:00.000Z',
      );

      expect(item?.moved).toEqual({
        from: '2025-11-28',
        to: '2025-12-04',
        articleId: 'art_1',
        itemId: 'art_1.0',
      });
      expect(await dueOn('2025-11-28')).toEqual([
        { articleId: 'art_1', itemId: 'art_1.0', movedTo: '2025-12-04' },
      ]);
      expect(await dueOn('2025-12-04')).toEqual([
        {
          articleId: 'art_1',
          itemId: 'art_1.0',
          moved: { from: '2025-11-28', articleId: 'art_2', itemId: 'art_2.0' },
        },
        { articleId: 'art_2', itemId: 'art_2.0' },
      ]);
    });

    it.each([
      'The summit of Norway and Japan in Bergen was called off.',
      'Norway said the summit with Japan in Bergen will not take place.',
      'The summit of Norway and Japan in Bergen, planned for November 28, 2025, was postponed without a new date.',
    ])('ends the date of the earlier item: %s', async (text) => {
      await ingest('art_1', summit, '2025-10-01T09:00:00.000Z');
      const item = await ingest('art_2', text, '2025-10-02T09:00:00.000Z');

      expect(item?.calledOff).toEqual({ date: '2025-11-28', articleId: 'art_1', itemId: 'art_1.0' });
      expect(await dueOn('2025-11-28')).toEqual([{ articleId: 'art_1', itemId: 'art_1.0', calledOff: true }]);
    });

    it('ends a date that was moved before, for both articles that named it', async () => {
      await ingest('art_1', summit, '2025-10-01T09:00:00.000Z');
      await ingest(
        'art_2',
        'Norway and Japan postponed the summit in Bergen to December 4, 2025.',
        '2025-10-02T09:00:00.000Z',
      );
      await ingest('art_3', 'Norway and Japan cancelled the summit in Bergen.', '2025-10-03T09:00:00.000Z');

      const entries = await dueOn('2025-12-04');
      expect(entries.map(({ articleId, calledOff }) => [articleId, calledOff])).toEqual([
        ['art_1', true],
        ['art_2', true],
      ]);
    });

    it.each([
      ['only may be called off', 'The summit of Norway and Japan in Bergen may be called off.'],
      ['is another one', 'The fishing talks of Norway and Japan in Oslo were called off.'],
      [
        'had another date',
        'The summit of Norway and Japan in Bergen, planned for December 9, 2025, was called off.',
      ],
    ])('ends nothing when the plan %s', async (_, text) => {
      await ingest('art_1', summit, '2025-10-01T09:00:00.000Z');
      await ingest('art_2', text, '2025-10-02T09:00:00.000Z');

      expect(await dueOn('2025-11-28')).toContainEqual({ articleId: 'art_1', itemId: 'art_1.0' });
    });

    it('changes no date that is over, and none of two facts in one article', async () => {
      const off = 'The summit of Norway and Japan in Bergen was called off.';
      await ingest('art_1', summit, '2025-10-01T09:00:00.000Z');
      const late = await ingest('art_2', off, '2025-12-01T09:00:00.000Z');
      await ingest('art_3', `${summit} ${summit.replace('28', '29')}`, '2025-10-02T09:00:00.000Z');
      const unclear = await ingest('art_4', off, '2025-10-03T09:00:00.000Z');

      expect(late?.calledOff).toBeUndefined();
      expect(unclear?.calledOff).toBeUndefined();
    });

    it('finds the earlier article by its words where neither names a party or topic', async () => {
      const marathon = 'The Meridian marathon in Larvikfjord will';
      await ingest('art_1', `${marathon} be held on November 28, 2025.`, '2025-10-01T09:00:00.000Z');
      const item = await ingest('art_2', `${marathon} not take place.`, '2025-10-02T09:00:00.000Z');

      expect(item?.calledOff?.itemId).toBe('art_1.0');
    });
  },
);
