import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, expect, it } from 'vitest';
import { DynamoArticleStore } from '../../../functions/stores/dynamo-article-store.ts';
import { StoredRowError } from '../../../functions/stores/errors.ts';
import { articleKeys } from '../../../functions/stores/keys.ts';
import { aFact, anArticle, aStoredItem } from '../../support/builders/article.ts';
import { cutOffEverywhere } from '../../support/cut-off.ts';
import { describeOnEngines } from '../../support/dynamodb/describe-on-engines.ts';
import { leaveHalfUnprocessed } from '../../support/dynamodb/unprocessed.ts';

const later = '2025-10-27T09:01:00.000Z';
const megabyte = 1_048_576;

describeOnEngines('DynamoArticleStore', (database) => {
  let table: string;
  let store: DynamoArticleStore;

  beforeEach(async () => {
    table = await database.createTable('Articles');
    store = new DynamoArticleStore(database.client, table);
  });

  it('returns an accepted article as it was given', async () => {
    const article = anArticle({ url: 'https://example.com/1', givenFacts: [aFact()] });

    expect(await store.accept(article)).toBe(true);

    expect(await store.get(article.id)).toEqual(article);
    expect(await store.getStructured(article.id)).toEqual({ article, items: [] });
  });

  it('returns nothing for an unknown article', async () => {
    expect(await store.get('art_0')).toBeUndefined();
    expect(await store.getStructured('art_0')).toBeUndefined();
    expect(await store.getManyStructured(['art_0'])).toEqual([]);
  });

  it('accepts an article once, and does not change it the second time', async () => {
    await store.accept(anArticle());

    expect(await store.accept(anArticle({ headline: 'Another' }))).toBe(false);
    expect(await store.get('art_1')).toEqual(anArticle());
  });

  it('stores a text of 1 MB, whichever letters it has', async () => {
    for (const letters of ['plain ', 'naïve ', '𝒻𝒶𝓃𝒸𝓎 ', '\n\t"\\']) {
      const text = letters.repeat(Math.ceil(megabyte / Buffer.byteLength(letters)));
      const article = anArticle({ id: `art_${letters}`, text });

      expect(await store.accept(article)).toBe(true);
      expect(await store.accept(article)).toBe(false);

      expect(await store.get(article.id)).toEqual(article);
      expect((await store.getStructured(article.id))?.article).toEqual(article);
    }
  });

  it('stores 1 MB of given facts', async () => {
    const givenFacts = Array.from({ length: 500 }, (_, i) =>
      aFact({ quote: `${i}`.padEnd(2_000, ' words') }),
    );
    const article = anArticle({ givenFacts });

    expect(await store.accept(article)).toBe(true);

    expect(await store.get(article.id)).toEqual(article);
    expect((await store.getStructured(article.id))?.article).toEqual(article);
  });

  it.each([20_892e12, 1e16 + 2, -20_892e12, 1e21, 99e97, 1e-9, 1.1e-98, 0.1 + 0.2, 2 ** 53 + 2])(
    'returns the amount %d as it was given and as it was structured',
    async (value) => {
      const amount = { value, unit: 'IDR', text: 'Japan', start: 0, end: 5 };
      const article = anArticle({ givenFacts: [aFact({ amounts: [amount] })] });
      const item = aStoredItem(article.id, 0, { amounts: [amount] });

      await store.accept(article);
      await store.saveStructured(article.id, [item], later);

      const read = await store.getStructured(article.id);
      expect(read?.article.givenFacts?.[0]?.amounts).toEqual([amount]);
      expect(read?.items).toEqual([item]);
    },
  );

  it.each([1_000, megabyte])(
    'accepts %i bytes completely, wherever an earlier attempt was cut off',
    async (bytes) => {
      const cuts = await cutOffEverywhere(database.tap, async (cut, id) => {
        const article = anArticle({ id, text: 'x'.repeat(bytes) });

        await cut(() => store.accept(article));
        const before = await store.get(id);
        await store.accept(article);

        expect(before === undefined || before.text === article.text).toBe(true);
        expect(await store.get(id)).toEqual(article);
      });

      expect(cuts).toBeGreaterThan(1);
    },
  );

  it('lists the articles that have waited since before an instant, and no newer ones', async () => {
    const old = { id: 'art_old', acceptedAt: '2025-10-27T08:00:00.000Z' };
    await store.accept(anArticle(old));
    await store.accept(anArticle({ id: 'art_new', acceptedAt: '2025-10-27T09:00:00.000Z' }));

    expect(await store.listAcceptedBefore('2025-10-27T08:00:00.000Z')).toEqual([]);
    expect(await store.listAcceptedBefore('2025-10-27T08:00:00.001Z')).toEqual([old]);
    const all = await store.listAcceptedBefore('2025-10-27T10:00:00.000Z');
    expect(all.map(({ id }) => id).sort()).toEqual(['art_new', 'art_old']);
  });

  it('saves items in their order and changes the status to structured', async () => {
    const items = Array.from({ length: 30 }, (_, i) => aStoredItem('art_1', i, { quote: `Sentence ${i}.` }));
    await store.accept(anArticle());

    await store.saveStructured('art_1', items, later, { warnings: ['No dates were found.'] });

    const article = anArticle({
      status: 'structured',
      structuredAt: later,
      storyId: 'art_1',
      warnings: ['No dates were found.'],
    });
    expect(await store.getStructured('art_1')).toEqual({ article, items });
    expect(await store.get('art_1')).toEqual(article);
    expect(await store.listAcceptedBefore(later)).toEqual([]);
  });

  it('saves the same items, wherever an earlier attempt was cut off', async () => {
    const cuts = await cutOffEverywhere(database.tap, async (cut, id) => {
      const items = Array.from({ length: 30 }, (_, i) => aStoredItem(id, i));
      await store.accept(anArticle({ id }));

      await cut(() => store.saveStructured(id, items, later));
      const before = await store.getStructured(id);
      await store.saveStructured(id, items, later);

      expect(before?.items).toEqual(before?.article.status === 'structured' ? items : []);
      expect(await store.getStructured(id)).toMatchObject({ article: { status: 'structured' }, items });
    });

    expect(cuts).toBe(6);
  });

  it('leaves out items that only an attempt before wrote, which was cut off', async () => {
    const items = Array.from({ length: 3 }, (_, i) => aStoredItem('art_1', i));
    await store.accept(anArticle());
    await store.saveStructured('art_1', items, later);

    await store.saveStructured('art_1', items.slice(0, 2), later);

    expect((await store.getStructured('art_1'))?.items).toEqual(items.slice(0, 2));
  });

  it('writes again what DynamoDB left unprocessed', async () => {
    const items = Array.from({ length: 25 }, (_, i) => aStoredItem('art_1', i));
    await store.accept(anArticle());
    leaveHalfUnprocessed(database.tap, 2);

    await store.saveStructured('art_1', items, later);

    expect((await store.getStructured('art_1'))?.items).toEqual(items);
  });

  it('refuses to structure an article that is not there', async () => {
    await expect(store.saveStructured('art_0', [], later)).rejects.toThrow();

    expect(await store.get('art_0')).toBeUndefined();
  });

  it('records why an article failed, and no longer lists it as waiting', async () => {
    await store.accept(anArticle());

    await store.fail('art_1', 'It has no text.');

    expect(await store.get('art_1')).toEqual(anArticle({ status: 'failed', failure: 'It has no text.' }));
    expect(await store.listAcceptedBefore(later)).toEqual([]);
  });

  it('leaves a structured article as it is', async () => {
    await store.accept(anArticle());
    await store.saveStructured('art_1', [], later);

    await store.fail('art_1', 'It has no text.');

    expect((await store.get('art_1'))?.status).toBe('structured');
  });

  it('says whether it failed an article, and changes only an accepted one', async () => {
    await store.accept(anArticle());

    expect(await store.fail('art_1', 'It has no text.')).toBe(true);
    expect(await store.fail('art_1', 'Another reason.')).toBe(false);
    expect(await store.fail('art_0', 'It is not there.')).toBe(false);
    expect((await store.get('art_1'))?.failure).toBe('It has no text.');
    expect(await store.get('art_0')).toBeUndefined();
  });

  it('counts the attempts to structure an accepted article, and no others', async () => {
    await store.accept(anArticle());

    expect(await store.beginAttempt('art_1')).toBe(1);
    expect(await store.beginAttempt('art_1')).toBe(2);
    await store.fail('art_1', 'It has no text.');
    expect(await store.beginAttempt('art_1')).toBeUndefined();
    expect(await store.beginAttempt('art_0')).toBeUndefined();
    expect(await store.get('art_0')).toBeUndefined();
  });

  it('accepts a failed article again, as it was, and lists it as waiting since then', async () => {
    await store.accept(anArticle());
    await store.beginAttempt('art_1');
    await store.fail('art_1', 'It has no text.');

    expect(await store.retry('art_1', later)).toBe(true);

    expect(await store.get('art_1')).toEqual(anArticle());
    expect(await store.listAcceptedBefore(later)).toEqual([]);
    expect(await store.listAcceptedBefore('9999')).toEqual([{ id: 'art_1', acceptedAt: later }]);
    expect(await store.beginAttempt('art_1')).toBe(1);
  });

  it('accepts only failed articles again', async () => {
    await store.accept(anArticle());

    expect(await store.retry('art_1', later)).toBe(false);
    await store.saveStructured('art_1', [], later);
    expect(await store.retry('art_1', later)).toBe(false);
    expect(await store.retry('art_0', later)).toBe(false);
    expect((await store.get('art_1'))?.status).toBe('structured');
  });

  it('keeps the failed articles in a partition of the index of waiting articles, for people', async () => {
    await store.accept(anArticle());
    await store.fail('art_1', 'It has no text.');

    const { Items = [] } = await database.client.send(
      new QueryCommand({
        TableName: table,
        IndexName: 'Pending',
        KeyConditionExpression: 'pendingShard = :failed',
        ExpressionAttributeValues: { ':failed': articleKeys.failedPartition },
      }),
    );

    expect(Items).toMatchObject([{ pk: 'ARTICLE#art_1', acceptedAt: anArticle().acceptedAt }]);
  });

  it('structures an article that was failed meanwhile, and forgets the reason', async () => {
    await store.accept(anArticle());
    await store.fail('art_1', 'None of 5 attempts came to an end.');

    await store.saveStructured('art_1', [], later);

    expect(await store.get('art_1')).toEqual(
      anArticle({ status: 'structured', structuredAt: later, storyId: 'art_1' }),
    );
  });

  it('reads several articles in the order of the ids, without the unknown ones', async () => {
    const ids = Array.from({ length: 12 }, (_, i) => `art_${i}`);
    for (const id of ids) await store.accept(anArticle({ id }));

    const found = await store.getManyStructured(['art_7', 'none', ...ids]);

    expect(found.map(({ article }) => article.id)).toEqual(['art_7', ...ids]);
  });

  it('names the table and key of a row that does not fit its schema', async () => {
    const broken = { ...articleKeys.item('art_1', 0), ordinal: 0, item: { kind: 'rumour' } };
    await store.accept(anArticle());
    await store.saveStructured('art_1', [aStoredItem('art_1', 0)], later);
    await database.client.send(new PutCommand({ TableName: table, Item: broken }));

    const reading = store.getStructured('art_1');

    await expect(reading).rejects.toThrow(StoredRowError);
    await expect(reading).rejects.toThrow(new RegExp(`${table}.*ARTICLE#art_1.*ITEM#00000.*kind`, 's'));
  });

  it('throws when rows of a long text are missing', async () => {
    const row = { ...articleKeys.article('art_1'), article: anArticle(), contentVersion: 'gone' };
    await database.client.send(new PutCommand({ TableName: table, Item: row }));

    await expect(store.get('art_1')).rejects.toThrow(/text of the article art_1 is incomplete/);
  });
});
