import { Metrics } from '@aws-lambda-powertools/metrics';
import { beforeEach, expect, it } from 'vitest';
import type { StructuredArticle } from '../../../functions/domain/article/structured-article.ts';
import { ingestArticle } from '../../../functions/ingest/ingest-article.ts';
import type { IngestServices } from '../../../functions/ingest/services.ts';
import { PermanentError } from '../../../functions/runtime/errors.ts';
import { DynamoArticleStore } from '../../../functions/stores/dynamo-article-store.ts';
import { DynamoItemIndexStore } from '../../../functions/stores/dynamo-item-index-store.ts';
import { everyItemTerm, textTerm } from '../../../functions/stores/item-index-store.ts';
import { aFact, anArticle } from '../../support/builders/article.ts';
import { describeOn } from '../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../support/dynamodb/engines.ts';

const now = '2025-10-27T09:01:00.000Z';
const text = 'Japan will sign a shipbuilding agreement with the United States on October 28, 2025.';

describeOn(dynaliteEngine, 'ingestArticle', (database) => {
  let articles: DynamoArticleStore;
  let itemIndex: DynamoItemIndexStore;
  let announced: StructuredArticle[];
  let services: IngestServices;

  beforeEach(async () => {
    articles = new DynamoArticleStore(database.client, await database.createTable('Articles'));
    itemIndex = new DynamoItemIndexStore(database.client, await database.createTable('Index'));
    announced = [];
    services = {
      articles,
      itemIndex,
      announce: async (structured) => void announced.push(structured),
      now: () => now,
      logger: { info: () => undefined, warn: () => undefined },
      metrics: new Metrics({ namespace: 'test' }),
    };
  });

  it('stores, files and announces what an article says', async () => {
    await articles.accept(anArticle({ text }));

    await ingestArticle('art_1', services);

    const stored = await articles.getStructured('art_1');
    const [item] = stored?.items ?? [];
    expect(stored?.article).toMatchObject({ status: 'structured', structuredAt: now });
    expect(item?.item).toMatchObject({
      id: 'art_1.0',
      articleId: 'art_1',
      quote: text,
      dueDates: ['2025-10-28'],
    });
    expect(announced).toEqual([stored]);
    const entry = { articleId: 'art_1', datePublished: anArticle().datePublished, itemIds: ['art_1.0'] };
    expect(await itemIndex.listByTerm(everyItemTerm, { limit: 10 })).toEqual([entry]);
    expect(await itemIndex.listByTerm('country:jp', { limit: 10 })).toEqual([entry]);
    expect(await itemIndex.listDue('2025-10-28')).toEqual([
      {
        articleId: 'art_1',
        itemId: 'art_1.0',
        date: '2025-10-28',
        day: '2025-10-28',
        knownSince: anArticle().acceptedAt,
      },
    ]);
  });

  it('announces a structured article again, as it is stored, and changes nothing', async () => {
    await articles.accept(anArticle({ text }));
    await ingestArticle('art_1', services);
    const before = database.tap.calls.length;

    await ingestArticle('art_1', { ...services, now: () => '2025-10-28T00:00:00.000Z' });

    expect(database.tap.calls.slice(before).map(({ operation }) => operation)).toEqual(['Query']);
    expect(announced[1]).toEqual(announced[0]);
  });

  it('keeps an article without facts, and announces it without items', async () => {
    await articles.accept(anArticle({ text: 'Hm.' }));

    await ingestArticle('art_1', services);

    expect(announced.map(({ items }) => items)).toEqual([[]]);
    expect((await articles.get('art_1'))?.status).toBe('structured');
  });

  it('files an article in another language under its words, apart from items, and says why it has no items', async () => {
    const german = 'Der Schiffbau erhält neue Aufträge aus Norwegen.';
    await articles.accept(anArticle({ headline: 'Neue Schiffe', text: german, inLanguage: 'de-CH' }));

    await ingestArticle('art_1', services);

    const entry = { articleId: 'art_1', datePublished: anArticle().datePublished, itemIds: [] };
    for (const term of [everyItemTerm, 'schiffbau', 'auftrag', 'lang:de', 'lang:de-ch']) {
      expect(await itemIndex.listByTerm(textTerm(term), { limit: 10 }), term).toEqual([entry]);
      expect(await itemIndex.listByTerm(term, { limit: 10 }), term).toEqual([]);
    }
    expect((await articles.get('art_1'))?.warnings).toEqual([
      expect.stringMatching(/"de-CH" are not structured/),
    ]);
  });

  it('files only the beginning of a megabyte of different words in another language, and says so', async () => {
    const words = Array.from({ length: 120_000 }, (_, i) => `w${i.toString(36)}`).join(' ');
    await articles.accept(anArticle({ text: words, inLanguage: 'de' }));
    const before = database.tap.calls.length;

    await ingestArticle('art_1', services);

    const writes = database.tap.calls.slice(before).filter(({ operation }) => operation === 'BatchWriteItem');
    expect(writes.length).toBeGreaterThan(100);
    expect(writes.length).toBeLessThan(1_200);
    expect(await itemIndex.listByTerm(textTerm('w1'), { limit: 10 })).toHaveLength(1);
    expect((await articles.get('art_1'))?.warnings?.[1]).toMatch(/first 100000 characters/);
  }, 60_000);

  it('fails an article whose given facts are not in its text, with the reason, and announces nothing', async () => {
    await articles.accept(
      anArticle({ text, givenFacts: [aFact({ quote: 'Something else.', start: 0, end: 15 })] }),
    );

    await ingestArticle('art_1', services);
    await ingestArticle('art_1', services);

    expect(await articles.get('art_1')).toMatchObject({
      status: 'failed',
      failure: expect.stringMatching(/items\/0/),
    });
    expect(announced).toEqual([]);
    expect(await itemIndex.listByTerm(everyItemTerm, { limit: 10 })).toEqual([]);
  });

  it('structures a megabyte without a full stop', async () => {
    const words = 'Japan signed a shipbuilding agreement with the United States and ';
    await articles.accept(anArticle({ text: words.repeat(Math.floor(1_000_000 / words.length)) }));

    await ingestArticle('art_1', services);

    expect((await articles.get('art_1'))?.status).toBe('structured');
    expect(announced).toHaveLength(1);
  });

  it('fails an article with an item that is too large for a row, with the reason', async () => {
    const quote = 'x'.repeat(500_000);
    await articles.accept(anArticle({ text: quote, givenFacts: [aFact({ quote })] }));

    await ingestArticle('art_1', services);

    expect(await articles.get('art_1')).toMatchObject({
      status: 'failed',
      failure: expect.stringMatching(/items\/0.* bytes/),
    });
    expect(announced).toEqual([]);
  });

  it('fails for good when the article does not exist', async () => {
    await expect(ingestArticle('art_0', services)).rejects.toThrow(PermanentError);
  });
});
