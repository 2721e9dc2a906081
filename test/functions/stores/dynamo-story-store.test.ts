import { beforeEach, expect, it } from 'vitest';
import { DynamoStoryStore } from '../../../functions/stores/dynamo-story-store.ts';
import type { FiledReport } from '../../../functions/stores/story-store.ts';
import { describeOnEngines } from '../../support/dynamodb/describe-on-engines.ts';

const now = '2026-03-04T10:00:00.000Z';
const fingerprint = { opening: [3, 1], beginning: [3, 1, 2], sketch: [1, 2, 3], facts: [7], sentences: [9] };

function aReport(articleId: string, datePublished = now): FiledReport {
  return { articleId, datePublished, acceptedAt: datePublished, fingerprint };
}

describeOnEngines('DynamoStoryStore', (database) => {
  let store: DynamoStoryStore;

  beforeEach(async () => {
    store = new DynamoStoryStore(database.client, await database.createTable('Index'));
  });

  it('reads a report as it was filed, and knows no other', async () => {
    await store.file(aReport('art_1'), ['a'], now);

    expect(await store.get('art_1')).toEqual(aReport('art_1'));
    expect(await store.get('art_2')).toBeUndefined();
  });

  it('lists the reports under a band that were published between two instants, the ends included', async () => {
    await store.file(aReport('art_1', '2026-03-01T10:00:00.000Z'), ['a', 'b'], now);
    await store.file(aReport('art_2', '2026-03-02T10:00:00.000Z'), ['a'], now);
    await store.file(aReport('art_3', '2026-03-03T10:00:00.000Z'), ['a'], now);
    const from = '2026-03-01T10:00:00.000Z';

    expect(await store.listByBand('a', { from, to: '2026-03-02T10:00:00.000Z' })).toEqual(['art_2', 'art_1']);
    expect(await store.listByBand('b', { from, to: now })).toEqual(['art_1']);
    expect(await store.listByBand('c', { from, to: now })).toEqual([]);
  });

  it('is filed once, however often the same report is filed', async () => {
    await store.file(aReport('art_1'), ['a'], now);
    await store.file(aReport('art_1'), ['a'], now);

    expect(await store.listByBand('a', { from: now, to: now })).toEqual(['art_1']);
  });

  it('lists the articles of a story in the order in which they were accepted', async () => {
    await store.decide({ ...aReport('art_2', '2026-03-02T10:00:00.000Z'), storyId: 'art_1' }, now);
    await store.decide({ ...aReport('art_1', '2026-03-01T10:00:00.000Z'), storyId: 'art_1' }, now);

    expect(await store.listMembers('art_1')).toEqual(['art_1', 'art_2']);
    expect((await store.get('art_2'))?.storyId).toBe('art_1');
    expect(await store.listMembers('art_9')).toEqual([]);
  });
});
