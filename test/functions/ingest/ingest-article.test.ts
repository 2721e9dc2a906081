import { Metrics } from '@aws-lambda-powertools/metrics';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { StructuredArticle } from '../../../functions/domain/article/structured-article.ts';
import type { ArticleAccepted } from '../../../functions/domain/messages.ts';
import { buildHandler } from '../../../functions/ingest/build-handler.ts';
import { ingestArticle } from '../../../functions/ingest/ingest-article.ts';
import type { IngestServices } from '../../../functions/ingest/services.ts';
import { PermanentError } from '../../../functions/runtime/errors.ts';
import { DynamoArticleStore } from '../../../functions/stores/dynamo-article-store.ts';
import { DynamoItemIndexStore } from '../../../functions/stores/dynamo-item-index-store.ts';
import { DynamoStoryStore } from '../../../functions/stores/dynamo-story-store.ts';
import { everyPassageTerm } from '../../../functions/stores/item-index-store.ts';
import { aFact, anArticle } from '../../support/builders/article.ts';
import { describeOn } from '../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../support/dynamodb/engines.ts';
import { aContext } from '../../support/lambda/context.ts';
import { sqsEvent } from '../../support/lambda/sqs-event.ts';

const now = '2025-10-27T09:01:00.000Z';
const text = 'Japan will sign a shipbuilding agreement with the United States on October 28, 2025.';

describeOn(dynaliteEngine, 'ingestArticle', (database) => {
  let articles: DynamoArticleStore;
  let itemIndex: DynamoItemIndexStore;
  let announced: StructuredArticle[];
  let long: ArticleAccepted[];
  let services: IngestServices;
  let counts: string[];

  function counted(name: string): Metrics {
    counts.push(name);
    return new Metrics({ namespace: 'test' });
  }

  beforeEach(async () => {
    articles = new DynamoArticleStore(database.client, await database.createTable('Articles'));
    const index = await database.createTable('Index');
    itemIndex = new DynamoItemIndexStore(database.client, index);
    announced = [];
    long = [];
    counts = [];
    services = {
      articles,
      itemIndex,
      stories: new DynamoStoryStore(database.client, index),
      storyDays: 3,
      announce: async (structured) => void announced.push(structured),
      enqueueLong: async (message) => void long.push(message),
      now: () => now,
      logger: { info: () => undefined, error: () => undefined },
      metrics: { addMetric: (name) => counted(name) },
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
    const entry = { articleId: 'art_1', datePublished: anArticle().datePublished, passages: [0] };
    expect(await itemIndex.listByTerm(everyPassageTerm, { limit: 10 })).toEqual([entry]);
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

  it('files an article in another language under its words, and says why it has no items', async () => {
    const german = 'Der Schiffbau erhält neue Aufträge aus Norwegen.';
    await articles.accept(anArticle({ headline: 'Neue Schiffe', text: german, inLanguage: 'de-CH' }));

    await ingestArticle('art_1', services);

    const entry = { articleId: 'art_1', datePublished: anArticle().datePublished, passages: [0] };
    for (const term of [everyPassageTerm, 'schiffbau', 'auftrag', 'lang:de', 'lang:de-ch']) {
      expect(await itemIndex.listByTerm(term, { limit: 10 }), term).toEqual([entry]);
    }
    expect((await articles.get('art_1'))?.warnings).toEqual([
      expect.stringMatching(/"de-CH" are not structured/),
    ]);
  });

  it('files a megabyte of different words in another language under the first 20,000 of them, and says so', async () => {
    const words = Array.from({ length: 120_000 }, (_, i) => `w${i.toString(36)}`).join(' ');
    await articles.accept(anArticle({ text: words, inLanguage: 'de' }));
    const before = database.tap.calls.length;

    await ingestArticle('art_1', services);

    const writes = database.tap.calls.slice(before).filter(({ operation }) => operation === 'BatchWriteItem');
    expect(writes.length).toBeGreaterThan(100);
    expect(writes.length).toBeLessThan(1_200);
    expect(await itemIndex.listByTerm('w1', { limit: 10 })).toHaveLength(1);
    expect((await articles.get('art_1'))?.warnings?.[1]).toMatch(/first 20000 of them only/);
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
    expect(await itemIndex.listByTerm(everyPassageTerm, { limit: 10 })).toEqual([]);
  });

  it('leaves a long article to the queue of long articles, and structures it from there', async () => {
    await articles.accept(anArticle({ id: 'art_short', text: `${text}${' '.repeat(30_000 - text.length)}` }));
    await articles.accept(anArticle({ id: 'art_long', text: `${text}${' '.repeat(30_001 - text.length)}` }));
    const handler = buildHandler(services);
    const receive = (message: ArticleAccepted) =>
      handler(sqsEvent([{ id: 'm', body: JSON.stringify(message), receives: 1 }]), aContext());

    await receive({ type: 'article.accepted', articleId: 'art_short' });
    await receive({ type: 'article.accepted', articleId: 'art_long' });

    expect(long).toEqual([{ type: 'article.accepted', articleId: 'art_long', isLong: true }]);
    expect(announced.map(({ article }) => article.id)).toEqual(['art_short']);

    for (const message of long.splice(0)) await receive(message);

    expect(long).toEqual([]);
    expect(announced.map(({ article }) => article.id)).toEqual(['art_short', 'art_long']);
  });

  it('files an article of very many different words under the first 20,000 of them, and says so', async () => {
    const sentences = Array.from({ length: 400 }, (_, i) => {
      const words = Array.from({ length: 100 }, (_, j) => `w${(i * 100 + j).toString(36)}x`).join(' ');
      return `The government of Norway agreed on Monday to buy ships from Japan, and ${words}.`;
    });
    await articles.accept(anArticle({ text: sentences.join('\n\n') }));
    const before = database.tap.calls.length;

    await ingestArticle('art_1', services);

    const writes = database.tap.calls.slice(before).filter(({ operation }) => operation === 'BatchWriteItem');
    expect(writes.length).toBeLessThan(20_000 / 25 + 50);
    const stored = await articles.getStructured('art_1');
    expect(stored?.article.warnings).toContainEqual(expect.stringMatching(/first 20000 of them only/));
    // Facts are never left out.
    const [entry] = await itemIndex.listByTerm('country:no', { limit: 10 });
    expect(entry?.passages).toHaveLength(stored?.article.passages?.length ?? 0);
  }, 60_000);

  it('reads each earlier article once, and at most 100, for all items that move a date', async () => {
    const paper = (i: number) => `The summit of Norway and Japan, number ${i}, is due on November 28, 2025.`;
    for (let i = 0; i < 30; i += 1) {
      const id = `art_before_${i}`;
      const datePublished = `2025-10-01T09:00:${String(i).padStart(2, '0')}.000Z`;
      await articles.accept(anArticle({ id, text: paper(i), datePublished }));
      await ingestArticle(id, services);
    }
    const moved = 'Norway and Japan postponed the summit to December 4, 2025. ';
    await articles.accept(anArticle({ text: moved.repeat(200) }));
    const before = database.tap.calls.length;

    await ingestArticle('art_1', services);

    const reads = database.tap.calls.slice(before).filter(({ operation }) => operation === 'Query');
    // A dozen of them look for copies.
    expect(reads.length).toBeLessThan(40);
    expect((await articles.get('art_1'))?.status).toBe('structured');
  });

  it.each([
    ['a heading of 500,000 characters', `<h2>${'Ports and ships '.repeat(31_250)}</h2><p>${text}</p>`],
    [
      'a link of 500,000 characters in a sentence',
      `<p>${text.replace('the', `<a href="/${'a'.repeat(500_000)}">the</a>`)}</p>`,
    ],
    ['a word of 500,000 letters in a sentence', `<p>${text.replace('the', 'a'.repeat(500_000))}</p>`],
  ])('structures %s', async (_, html) => {
    await articles.accept(anArticle({ text: `${html}<p>${text}</p>`, format: 'html' }));

    await ingestArticle('art_1', services);

    expect(await articles.get('art_1')).toMatchObject({ status: 'structured' });
    expect(announced[0]?.items.length).toBeGreaterThan(0);
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

  describe('an article that cannot be structured', () => {
    /** An attempt that throws. */
    async function failing(): Promise<void> {
      const broken = vi.spyOn(itemIndex, 'putTerms');
      broken.mockRejectedValue(new RangeError('Maximum call stack size exceeded'));
      await ingestArticle('art_1', services).finally(() => broken.mockRestore());
    }

    it('throws four times, then is failed with the last error, and is counted', async () => {
      await articles.accept(anArticle({ text }));

      for (let attempt = 1; attempt <= 4; attempt += 1) {
        await expect(failing()).rejects.toThrow('call stack');
        expect((await articles.get('art_1'))?.status).toBe('accepted');
      }
      await failing();

      expect(await articles.get('art_1')).toMatchObject({
        status: 'failed',
        failure:
          'It could not be structured in 5 attempts. The last error: RangeError: Maximum call stack size exceeded',
      });
      expect(counts).toEqual(['ArticlesFailed']);
      expect(await articles.listAcceptedBefore('9999')).toEqual([]);
      expect(announced).toEqual([]);
    });

    it('is failed although no attempt comes to an end, with this reason', async () => {
      await articles.accept(anArticle({ text }));
      // An attempt that is killed leaves nothing but its count.
      for (let attempt = 1; attempt <= 9; attempt += 1) await articles.beginAttempt('art_1');

      await ingestArticle('art_1', services);

      expect(await articles.get('art_1')).toMatchObject({
        status: 'failed',
        failure: expect.stringMatching(/^None of 9 attempts came to an end/),
      });
      expect(counts).toEqual(['ArticlesFailed']);
    });

    it('is not failed, but structured, after attempts that were killed, as long as its message comes back', async () => {
      await articles.accept(anArticle());
      for (let attempt = 1; attempt <= 8; attempt += 1) await articles.beginAttempt('art_1');

      await ingestArticle('art_1', services);

      expect((await articles.get('art_1'))?.status).toBe('structured');
      expect(counts).not.toContain('ArticlesFailed');
    });

    it('is failed when its row cannot be read', async () => {
      await articles.accept(anArticle({ text }));
      vi.spyOn(articles, 'getStructured').mockRejectedValue(new Error('The row does not fit its schema.'));

      for (let attempt = 1; attempt <= 4; attempt += 1) {
        await expect(ingestArticle('art_1', services)).rejects.toThrow('schema');
      }
      await ingestArticle('art_1', services);

      expect((await articles.get('art_1'))?.status).toBe('failed');
    });

    it('is structured after a retry, without the reason', async () => {
      await articles.accept(anArticle({ text }));
      for (let attempt = 1; attempt <= 5; attempt += 1) await failing().catch(() => undefined);

      await articles.retry('art_1', now);
      await ingestArticle('art_1', services);

      const { status, failure } = (await articles.get('art_1')) ?? {};
      expect({ status, failure }).toEqual({ status: 'structured', failure: undefined });
      expect(announced).toHaveLength(1);
    });
  });

  it('throws, and does not fail the article, when only its announcement fails', async () => {
    await articles.accept(anArticle({ text }));
    const announce = async () => Promise.reject(new Error('SNS is down'));

    for (let attempt = 1; attempt <= 7; attempt += 1) {
      await expect(ingestArticle('art_1', { ...services, announce })).rejects.toThrow('SNS is down');
    }

    expect((await articles.get('art_1'))?.status).toBe('structured');
    expect(counts).not.toContain('ArticlesFailed');
  });
});
