import { beforeEach, expect, it } from 'vitest';
import { DynamoArticleStore } from '../../../functions/stores/dynamo-article-store.ts';
import { anArticle } from '../../support/builders/article.ts';
import { describeOnEngines } from '../../support/dynamodb/describe-on-engines.ts';

const later = '2025-10-27T09:01:00.000Z';

describeOnEngines('DynamoArticleStore: revisions', (database) => {
  let store: DynamoArticleStore;

  beforeEach(async () => {
    store = new DynamoArticleStore(database.client, await database.createTable('Articles'));
  });

  it('lists the revisions at one address, each once and as it was first filed', async () => {
    const first = { id: 'art_1', datePublished: '2026-03-03T08:00:00.000Z', acceptedAt: later };
    const second = { id: 'art_2', datePublished: '2026-03-03T09:00:00.000Z', acceptedAt: later };
    for (const revision of [second, first, { ...first, acceptedAt: '2026-03-04T08:00:00.000Z' }])
      await store.fileRevision('news.example/ferry', revision);
    await store.fileRevision('news.example/port', { ...first, id: 'art_3' });

    expect(await store.listRevisions('news.example/ferry')).toEqual([second, first]);
    expect(await store.listRevisions('news.example/train')).toEqual([]);
  });

  it('replaces an article that is structured, and no other', async () => {
    await store.accept(anArticle());
    expect(await store.replace('art_1', 'art_2')).toBe(false);
    expect((await store.get('art_1'))?.status).toBe('accepted');
    await store.saveStructured('art_1', [], later, { replaces: 'art_0' });

    expect(await store.replace('art_1', 'art_2')).toBe(true);
    expect(await store.replace('art_1', 'art_3')).toBe(true);
    expect(await store.get('art_1')).toMatchObject({
      status: 'replaced',
      replaces: 'art_0',
      replacedBy: 'art_3',
    });
    expect(await store.replace('art_0', 'art_2')).toBe(false);
  });
});
