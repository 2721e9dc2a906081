import { beforeEach, expect, it } from 'vitest';
import { Deployment } from '../../../support/api/deployment.ts';
import { Owner } from '../../../support/api/owner.ts';
import { describeOn } from '../../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../../support/dynamodb/engines.ts';

describeOn(dynaliteEngine, 'GET /items', (database) => {
  let api: Deployment;
  let desk: Owner;
  let ferry: string;
  let bank: string;

  beforeEach(async () => {
    api = await Deployment.on(database);
    api.time = '2026-03-05T12:00:00.000Z';
    desk = await Owner.at(api);
    ferry = await desk.article({
      headline: 'Ferry line agreed',
      body: 'Malta and Italy signed a $40 million ferry deal on Monday.',
      datePublished: '2026-03-03T08:00:00Z',
    });
    bank = await desk.article({
      headline: 'Bank to decide',
      body: 'The central bank of Norway will decide on rates in November 2026.',
      datePublished: '2026-03-04T08:00:00Z',
    });
  });

  const found = async (query: string): Promise<string[]> => {
    const { body } = await desk.get(`/items?${query}`);
    return body.items.map(({ articleId }: { articleId: string }) => articleId);
  };

  it('lists all items without filters, newest first', async () => {
    expect(await found('')).toEqual([bank, ferry]);
  });

  it.each([
    ['q=ferry', 'ferry'],
    ['kind=agreement', 'ferry'],
    ['country=no', 'bank'],
    ['country=IT&kind=agreement&q=deal', 'ferry'],
    ['to=2026-03-03', 'ferry'],
    ['from=2026-03-04', 'bank'],
    ['from=2026-03-03T08:00:01Z', 'bank'],
    ['dueFrom=2026-11-15&dueTo=2026-11-15', 'bank'],
    ['dueFrom=2026-12-01', 'none'],
    ['q=submarine', 'none'],
    ['kind=agreement&country=no', 'none'],
  ])('finds with %s: %s', async (query, which) => {
    expect(await found(query)).toEqual({ ferry: [ferry], bank: [bank], none: [] }[which]);
  });

  it.each([
    ['q=ferry%20AND%20(', 422],
    ['kind=gossip', 400],
    ['from=2026-03-05&to=2026-03-04', 400],
    ['dueFrom=2026-13-01', 400],
  ])('refuses %s with %i', async (query, status) => {
    expect((await desk.get(`/items?${query}`)).status).toBe(status);
  });
});
