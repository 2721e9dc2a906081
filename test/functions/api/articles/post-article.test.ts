import { beforeEach, expect, it } from 'vitest';
import { articleExamples } from '../../../../functions/api/http/examples.ts';
import { Deployment } from '../../../support/api/deployment.ts';
import { Owner } from '../../../support/api/owner.ts';
import { describeOn } from '../../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../../support/dynamodb/engines.ts';

const article = articleExamples['Plain text'];

describeOn(dynaliteEngine, 'POST /articles', (database) => {
  let api: Deployment;
  let desk: Owner;

  beforeEach(async () => {
    api = await Deployment.on(database);
    api.time = '2026-03-02T12:00:00.000Z';
    desk = await Owner.at(api);
  });

  it('stores the article before it answers, and names its path', async () => {
    const answered = await desk.post('/articles', article);

    expect(answered.status).toBe(202);
    expect(answered.headers.location).toBe(`/articles/${answered.body.id}`);
    const read = await desk.get(answered.headers.location ?? '');
    expect(read.body).toMatchObject({
      id: answered.body.id,
      status: 'accepted',
      headline: article?.headline,
      items: [],
    });
  });

  const fact = {
    kind: 'statement',
    quote: 'They',
    start: 0,
    end: 4,
    parties: [],
    amounts: [],
    dates: [],
    topics: [],
    dueDates: [],
  };
  const amount = { unit: 'IDR', text: 'They', start: 0, end: 4 };

  it.each([0, -5.5, 20_892e12, 2e36, 1e100, -1e100, 1e-100])(
    'takes an item with the amount %d',
    async (value) => {
      const items = [{ ...fact, amounts: [{ ...amount, value }] }];

      const answered = await desk.post('/articles', { ...article, body: 'They agreed.', items });

      expect(answered.status).toBe(202);
      const stored = await api.services.articles.get(answered.body.id);
      expect(stored?.givenFacts?.[0]?.amounts[0]?.value).toBe(value);
    },
  );

  it.each([
    ['an amount over every limit', { amounts: [{ ...amount, value: 1e300 }] }, '/items/0/amounts/0/value'],
    ['an amount below every limit', { amounts: [{ ...amount, value: 1e-300 }] }, '/items/0/amounts/0/value'],
    ['an amount that is no number', { amounts: [{ ...amount, value: 'NaN' }] }, '/items/0/amounts/0/value'],
    ['an infinite amount', { amounts: [{ ...amount, value: '∞' }] }, '/items/0/amounts/0/value'],
    [
      'a due date of 2,000 characters',
      { dueDates: [`2026-03-12T${'0'.repeat(2_000)}`] },
      '/items/0/dueDates/0',
    ],
    ['a topic of 2,000 characters', { topics: ['t'.repeat(2_000)] }, '/items/0/topics/0'],
    [
      'a unit of 2,000 characters',
      { amounts: [{ ...amount, value: 1, unit: 'u'.repeat(2_000) }] },
      '/items/0/amounts/0/unit',
    ],
    [
      'a party with a name of 2,000 characters',
      { parties: [{ name: 'n'.repeat(2_000), type: 'person' }] },
      '/items/0/parties/0/name',
    ],
  ])('refuses an item with %s, and names it', async (_, members, pointer) => {
    // 1e999 is JSON, and reads as Infinity.
    const body = JSON.stringify({ ...article, body: 'They agreed.', items: [{ ...fact, ...members }] });

    const answered = await desk.post('/articles', body.replace('"∞"', '1e999'));

    expect(answered.status).toBe(422);
    expect(answered.body.errors).toMatchObject([{ pointer }]);
    expect(api.enqueued).toEqual([]);
  });

  it('stores and enqueues the same article once', async () => {
    const first = await desk.post('/articles', article);
    const again = await desk.post('/articles', {
      ...article,
      body: ` ${article?.body} `,
      publisher: 'Another',
    });

    expect(again.status).toBe(202);
    expect(again.body.id).toBe(first.body.id);
    expect(api.enqueued).toEqual([first.body.id]);
  });

  it('accepts the article when the queue cannot be reached', async () => {
    const services = { ...api.services, enqueue: () => Promise.reject(new Error('no queue')) };
    Object.assign(api, { services });

    const answered = await desk.post('/articles', article);

    expect(answered.status).toBe(202);
    expect(await api.services.articles.get(answered.body.id)).toMatchObject({ status: 'accepted' });
  });

  it('answers each of several articles, and stores the valid ones', async () => {
    const answered = await desk.post('/articles', [
      article,
      { ...article, url: 'no url' },
      articleExamples.HTML,
    ]);

    expect(answered.status).toBe(202);
    expect(answered.body.articles).toMatchObject([
      { status: 202, id: expect.any(String) },
      { status: 422, problem: { errors: [{ pointer: '/url' }] } },
      { status: 202, id: expect.any(String) },
    ]);
    expect(api.enqueued).toHaveLength(2);
  });

  it('refuses several articles if all are wrong, with a pointer to each fault', async () => {
    const answered = await desk.post('/articles', [{ ...article, body: undefined }, 7]);

    expect(answered.status).toBe(422);
    expect(answered.body.errors.map((fault: { pointer: string }) => fault.pointer)).toEqual([
      '/0/body',
      '/1',
    ]);
  });

  it.each([0, 26])('refuses %i articles in one request', async (count) => {
    const answered = await desk.post(
      '/articles',
      Array.from({ length: count }, () => article),
    );

    expect(answered.status).toBe(422);
    expect(api.enqueued).toEqual([]);
  });

  it('applies the size limit to each article, and not to their sum', async () => {
    const long = { ...article, body: `${article?.body} `.repeat(9_000) };

    const answered = await desk.post('/articles', [long, { ...long, body: long.body.repeat(2) }]);

    expect(answered.body.articles.map(({ status }: { status: number }) => status)).toEqual([202, 413]);
  });

  it('takes JSON-LD and ninjs with their content types', async () => {
    const jsonLd = {
      '@type': 'NewsArticle',
      headline: 'A',
      articleBody: 'They agreed.',
      datePublished: '2026-03-02',
    };
    const ninjs = { uri: 'urn:1', headline: 'B', body_text: 'They agreed.', versioncreated: '2026-03-02' };

    const asJsonLd = await desk.post('/articles', jsonLd, {
      'content-type': 'application/ld+json; charset=utf-8',
    });
    const asNinjs = await desk.post('/articles', ninjs, { 'content-type': 'application/ninjs+json' });
    const asNothing = await desk.post('/articles', jsonLd);

    expect([asJsonLd.status, asNinjs.status, asNothing.status]).toEqual([202, 202, 422]);
    expect((await desk.get(`/articles/${asNinjs.body.id}`)).body.headline).toBe('B');
  });
});
