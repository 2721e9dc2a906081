import { beforeEach, describe, expect, it } from 'vitest';
import { Deployment } from '../../../support/api/deployment.ts';
import { Owner } from '../../../support/api/owner.ts';
import { describeOn } from '../../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../../support/dynamodb/engines.ts';

const body = [
  'Kaigan Heavy Industries will buy two ferries from Norway for $90 million.',
  'Shipyard workers will vote on the contract on November 14.',
].join('\n\n');

describeOn(dynaliteEngine, 'watches', (database) => {
  let desk: Owner;
  let subscriberId: string;

  beforeEach(async () => {
    const api = await Deployment.on(database);
    api.time = '2025-10-27T09:00:00.000Z';
    desk = await Owner.at(api);
    subscriberId = await desk.subscriber();
  });

  const article = () =>
    desk.article({ headline: 'A yard buys ferries', body, datePublished: '2025-10-27T08:00:00Z' });

  describe('with a wrong query', () => {
    it.each([
      ['nothing at all', ' ', 1],
      ['nothing positive', '-ferries', 1],
      ['an open quote after spaces', '  "ferries', 3],
      ['an unknown field', 'ferries topics:trade', 9],
      ['a bad date', 'ferries due:2025-13', 13],
      ['an unclosed quote', 'ferries "heavy industries', 9],
      ['a prefix too short', 'fe*', 1],
    ])('are refused with the column, and nothing is stored: %s', async (_, query, column) => {
      database.tap.calls.length = 0;

      const { status, body: problem } = await desk.post('/watches', { subscriberId, query });

      expect(status).toBe(422);
      expect(problem).toMatchObject({ type: 'urn:dateline:problem:invalid-query', column });
      const table = database.tap.calls.filter(({ input }) => /^Watches/.test(String(input.TableName)));
      expect(table.filter(({ operation }) => operation !== 'Query')).toEqual([]);
      expect((await desk.get('/watches')).body.watches).toEqual([]);
      const preview = await desk.post('/watches/preview', { query });
      expect({ status: preview.status, column: preview.body.column }).toEqual({ status: 422, column });
      expect((await desk.get(`/items?q=${encodeURIComponent(query)}`)).body.column).toBe(column);
    });

    it('do not replace a valid query', async () => {
      const id = await desk.watch({ subscriberId, query: 'ferries' });

      const { status } = await desk.patch(`/watches/${id}`, { query: 'ferries (' });

      expect(status).toBe(422);
      expect((await desk.get(`/watches/${id}`)).body.query).toBe('ferries');
    });
  });

  it.each(['a\nb', 'a\r\nBcc: b', 'a\tb', 'a\u0000', 'a\u0085b', 'a\u2028b', 'a\u2029b', 'a\u007fb'])(
    'have a name of one line: %j is refused, and nothing is stored',
    async (name) => {
      const made = await desk.post('/watches', { subscriberId, query: 'ferry', name });

      expect(made.status).toBe(422);
      expect(made.body.errors).toEqual([{ pointer: '/name', detail: expect.stringContaining('one line') }]);
      const id = await desk.watch({ subscriberId, query: 'ferry' });
      expect((await desk.patch(`/watches/${id}`, { name })).status).toBe(422);
      expect((await desk.get(`/watches/${id}`)).body).not.toHaveProperty('name');
    },
  );

  it('have a query of one line: control characters and line breaks are blanks', async () => {
    const query = 'ferry\r\n"heavy\tindustries"\u0000\u2028-submarine';

    const watch = await desk.make('/watches', { subscriberId, query });

    expect(watch.query).toBe('ferry  "heavy industries"  -submarine');
    expect(watch.canonical).toBe(
      (await desk.make('/watches', { subscriberId, query: watch.query })).canonical,
    );
    const wrong = await desk.post('/watches', { subscriberId, query: 'ferry\n\n(' });
    expect(wrong.body).toMatchObject({ column: 9 });
    const listed = await desk.get(`/items?q=${encodeURIComponent('ferry\u0000norway')}`);
    expect(listed.status).toBe(200);
  });

  it('explain per clause why an article matched, with the words and their offsets', async () => {
    const articleId = await article();
    const id = await desk.watch({ subscriberId, query: 'ferry -submarine amount:>=1m' });

    const { body: why } = await desk.post(`/watches/${id}/explain`, { articleId });

    expect(why.matched).toBe(true);
    const { explanation } = why.items.find(({ quote }: { quote: string }) =>
      quote.includes('buy two ferries'),
    );
    expect(explanation.clauses).toEqual([
      {
        clause: '-submarin',
        matched: true,
        spans: [],
        clauses: [{ clause: 'submarin', matched: false, spans: [] }],
      },
      {
        clause: 'amount:>=1000000',
        matched: true,
        spans: [
          { in: 'passage', start: body.indexOf('$90'), end: body.indexOf('$90') + 11, text: '$90 million' },
        ],
      },
      {
        clause: 'ferri',
        matched: true,
        spans: [
          { in: 'headline', start: 12, end: 19, text: 'ferries' },
          {
            in: 'passage',
            start: body.indexOf('ferries'),
            end: body.indexOf('ferries') + 7,
            text: 'ferries',
          },
        ],
      },
    ]);
  });

  it('explain where the article meets each clause', async () => {
    const articleId = await article();
    const id = await desk.watch({ subscriberId, query: 'ferry submarine lang:en amount:>=1m' });

    const { body: why } = await desk.post(`/watches/${id}/explain`, { articleId });

    expect(why.clauses).toEqual([
      { clause: 'amount:>=1000000', inHeadline: false, paragraphs: [1], where: 'It is in paragraph 1.' },
      {
        clause: 'ferri',
        inHeadline: true,
        paragraphs: [1],
        where: 'It is in the headline and in paragraph 1.',
      },
      { clause: 'lang:en', inHeadline: false, paragraphs: [], where: 'It is true of the whole article.' },
      { clause: 'submarin', inHeadline: false, paragraphs: [], where: 'It is nowhere in the article.' },
    ]);
  });

  it('explain why an article did not match', async () => {
    const articleId = await article();
    const id = await desk.watch({ subscriberId, query: 'ferry submarine' });

    const { body: why } = await desk.post(`/watches/${id}/explain`, { articleId });

    expect(why.matched).toBe(false);
    expect(why.items[0].explanation.clauses).toMatchObject([
      { clause: 'ferri', matched: true },
      { clause: 'submarin', matched: false, spans: [] },
    ]);
  });

  it('with due dates answer at once when they will remind', async () => {
    await article();

    const made = await desk.make('/watches', {
      subscriberId,
      query: 'shipyard vote',
      on: ['due'],
      leadDays: [0, 1],
    });

    expect(made.coming).toMatchObject([
      { date: '2025-11-14', remindAt: ['2025-11-13T07:00:00.000Z', '2025-11-14T07:00:00.000Z'] },
    ]);
  });

  it('are tried on stored items in a preview', async () => {
    await article();

    const { body: preview } = await desk.post('/watches/preview', { query: 'Ferries', days: 7 });

    expect(preview).toMatchObject({ canonical: 'ferri', articles: 1, messagesPerWeek: 1, complete: true });
    expect(preview.items[0].quote).toContain('ferries');
  });
});
