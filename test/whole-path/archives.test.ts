import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, startCloud } from '../../local/cloud.ts';
import { Api } from '../support/api.ts';

/** One article each: of yesterday, of an archive that came in late, and of an archive whose sender wants no alert. */
const articles = {
  fresh: {
    headline: 'Ferry line to open',
    datePublished: '2026-03-03T08:00:00Z',
    body: 'The ferry line between Oslo and Moss will open on March 10, 2026, the operator said.',
  },
  old: {
    headline: 'Second ferry line planned',
    datePublished: '2026-02-20T08:00:00Z',
    body: 'A second ferry line, from Bergen to Stord, will open on March 11, 2026, its owner said.',
  },
  silent: {
    headline: 'Third ferry line approved',
    datePublished: '2026-03-03T09:00:00Z',
    alert: 'none',
    body: 'The council approved a third ferry. The ship will enter service on March 12, 2026, in Molde.',
  },
};

describe('articles of an archive', () => {
  let cloud: Cloud;
  let api: Api;
  let watchId: string;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    cloud = await startCloud({ port: 0, clock: '2026-03-04T12:00:00Z' });
    api = new Api(cloud.url, cloud.token);
    await api.tick('2026-03-04T12:00:00Z');
    const subscriberId = await api.confirmedSubscriber({
      channel: 'email',
      address: 'reader@example.com',
      timezone: 'UTC',
    });
    const watch = { subscriberId, query: 'ferry', on: ['publication', 'due'], leadDays: [0] };
    watchId = (await api.make('/watches', watch)).id;
    await api.newMail();
    for (const [name, article] of Object.entries(articles))
      ids[name] = (await api.make('/articles', article)).id;
    await api.drain();
  });

  afterAll(() => cloud?.stop());

  it('alert nobody, and the ledger says why', async () => {
    expect((await api.newMail()).map(({ body }) => body)).toEqual([expect.stringContaining('Oslo and Moss')]);
    const { alerts } = (await api.get(`/alerts?watchId=${watchId}`)).body;
    expect(alerts).toHaveLength(2);
    expect(alerts).toContainEqual(expect.objectContaining({ articleId: ids.fresh, state: 'sent' }));
    expect(alerts).toContainEqual(
      expect.objectContaining({ articleId: ids.old, state: 'dropped', reason: 'old-news' }),
    );
  });

  it('remind of the dates to come all the same', async () => {
    for (const day of ['10', '11', '12']) await api.tick(`2026-03-${day}T09:00:00Z`);

    expect((await api.newMail()).map(({ body }) => body)).toEqual([
      expect.stringContaining('Moss'),
      expect.stringContaining('Stord'),
      expect.stringContaining('Molde'),
    ]);
  });

  it('are found by searches', async () => {
    expect((await api.get('/articles?q=ferry')).body.articles).toHaveLength(3);
  });
});
