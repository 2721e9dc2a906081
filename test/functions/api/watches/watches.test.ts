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
