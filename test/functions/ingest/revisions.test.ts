import { beforeEach, expect, it } from 'vitest';
import type { Article } from '../../../functions/domain/article/article.ts';
import { ingestArticle } from '../../../functions/ingest/ingest-article.ts';
import type { IngestServices } from '../../../functions/ingest/services.ts';
import { DynamoArticleStore } from '../../../functions/stores/dynamo-article-store.ts';
import { DynamoItemIndexStore } from '../../../functions/stores/dynamo-item-index-store.ts';
import { DynamoStoryStore } from '../../../functions/stores/dynamo-story-store.ts';
import { anArticle } from '../../support/builders/article.ts';
import { cutOffEverywhere } from '../../support/cut-off.ts';
import { describeOn } from '../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../support/dynamodb/engines.ts';

const url = 'https://news.example/port';

/** The `number`th revision: each is published an hour after the one before and names another day. */
function revision(number: number, settings: Partial<Article> = {}): Article {
  return anArticle({
    id: `art_${number}`,
    url,
    datePublished: `2026-03-03T0${number}:00:00.000Z`,
    publishedDay: '2026-03-03',
    text: `The port of Oslo will open its third terminal on March ${9 + number}, 2026.`,
    ...settings,
  });
}

describeOn(dynaliteEngine, 'the revisions of an article', (database) => {
  let articles: DynamoArticleStore;
  let announced: string[];
  let services: IngestServices;

  beforeEach(async () => {
    articles = new DynamoArticleStore(database.client, await database.createTable('Articles'));
    const index = await database.createTable('Index');
    announced = [];
    services = {
      articles,
      itemIndex: new DynamoItemIndexStore(database.client, index),
      stories: new DynamoStoryStore(database.client, index),
      storyDays: 3,
      announce: async ({ article }) => void announced.push(article.id),
      enqueueLong: async () => undefined,
      now: () => '2026-03-03T12:00:00.000Z',
      logger: { info: () => undefined, error: () => undefined },
      metrics: { addMetric: () => undefined as never },
    };
  });

  async function accept(...revisions: readonly Article[]): Promise<void> {
    for (const article of revisions) {
      await articles.accept(article);
      await articles.fileRevision('news.example/port', article);
    }
  }

  async function statuses(...ids: readonly string[]): Promise<(string | undefined)[]> {
    return Promise.all(
      ids.map(async (id) => {
        const { status, replacedBy } = (await articles.get(id)) ?? {};
        return replacedBy === undefined ? status : `${status} by ${replacedBy}`;
      }),
    );
  }

  it('replace each other, and the date that is corrected moves', async () => {
    await accept(revision(1));
    await ingestArticle('art_1', services);
    await accept(revision(2));
    await ingestArticle('art_2', services);
    await accept(revision(3));
    await ingestArticle('art_3', services);

    expect(await statuses('art_1', 'art_2', 'art_3')).toEqual([
      'replaced by art_3',
      'replaced by art_3',
      'structured',
    ]);
    const last = await articles.getStructured('art_3');
    expect(last?.article).toMatchObject({ replaces: 'art_2', storyId: 'art_1' });
    expect(last?.items[0]?.item.moved).toEqual({
      from: '2026-03-11',
      to: '2026-03-12',
      articleId: 'art_2',
      itemId: 'art_2.0',
    });
  });

  it.each([
    { order: ['art_1', 'art_2'], told: ['art_1', 'art_2'] },
    { order: ['art_2', 'art_1'], told: ['art_2'] },
  ])('leave the last one, whichever of two is structured first: $order', async ({ order, told }) => {
    await accept(revision(1), revision(2));
    for (const id of order) await ingestArticle(id, services);

    expect(await statuses('art_1', 'art_2')).toEqual(['replaced by art_2', 'structured']);
    expect(announced).toEqual(told);
  });

  it('leave the last one when both are structured side by side', async () => {
    await accept(revision(1), revision(2));

    await Promise.all([ingestArticle('art_1', services), ingestArticle('art_2', services)]);

    expect(await statuses('art_1', 'art_2')).toEqual(['replaced by art_2', 'structured']);
    expect(announced).toContain('art_2');
  });

  it('leave the last one wherever its attempt is cut off', async () => {
    const cuts = await cutOffEverywhere(database.tap, async (cut, which) => {
      const at = { url: `${url}-${which}` };
      const [first, second] = [`art_1-${which}`, `art_2-${which}`];
      await articles.accept(revision(1, { ...at, id: first }));
      await articles.accept(revision(2, { ...at, id: second }));
      await ingestArticle(first, services);
      await cut(() => ingestArticle(second, services));
      await ingestArticle(second, services);

      expect(await statuses(first, second)).toEqual([`replaced by ${second}`, 'structured']);
      expect((await articles.getStructured(second))?.items[0]?.item.moved?.articleId).toBe(first);
      expect(announced).toContain(second);
    });
    expect(cuts).toBeGreaterThan(10);
  });

  it('are not replaced by one that failed', async () => {
    await accept(revision(1), revision(2));
    await articles.fail('art_2', 'It has no text.');
    await ingestArticle('art_1', services);

    expect(await statuses('art_1', 'art_2')).toEqual(['structured', 'failed']);
    expect(announced).toEqual(['art_1']);
  });

  it('do not include other articles with the address of the site', async () => {
    const site = { url: 'https://news.example/' };
    for (const number of [1, 2]) {
      await articles.accept(revision(number, site));
      await ingestArticle(`art_${number}`, services);
    }
    expect(await statuses('art_1', 'art_2')).toEqual(['structured', 'structured']);
  });
});
