import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, startCloud } from '../../local/cloud.ts';
import { Api, type Mail } from '../support/api.ts';

const article = {
  headline: 'Tariff talks resume in Geneva',
  datePublished: '2026-03-04T08:00:00Z',
  body: [
    'Negotiators from the two sides returned to the table on Wednesday after a break of a month.',
    'Brent crude traded at $63.10.',
    'The prime minister of Norway will visit Oslo on March 10, 2026, her office said.',
    'The tariff on cars is to fall to 10% on March 12, 2026.',
  ].join('\n\n'),
};

describe('the passages of an article', () => {
  let cloud: Cloud;
  let api: Api;
  let mails: Mail[];
  let articleId: string;
  const watches: Record<string, string> = {};

  beforeAll(async () => {
    cloud = await startCloud({ port: 0, clock: '2026-03-04T12:00:00Z' });
    api = new Api(cloud.url, cloud.token);
    await api.tick('2026-03-04T12:00:00Z');
    for (const [name, watch] of Object.entries({
      oil: { query: 'Brent', on: ['publication'] },
      visit: { query: 'geneva visit', on: ['publication'] },
      talks: { query: 'tariff talks', on: ['due'], leadDays: [1] },
      copper: { query: 'copper', on: ['publication', 'due'] },
    })) {
      const subscriberId = await api.confirmedSubscriber({
        channel: 'email',
        address: `${name}@example.com`,
        timezone: 'UTC',
      });
      watches[name] = (await api.make('/watches', { subscriberId, ...watch })).id;
    }
    const before = (await api.mailbox()).length;
    articleId = (await api.make('/articles', article)).id;
    await api.drain();
    mails = (await api.mailbox()).slice(before);
  });

  afterAll(() => cloud?.stop());

  it('are told, with the sentence that matched, also where no item was made of it', async () => {
    expect(mails.map(({ to }) => to).sort()).toEqual(['oil@example.com', 'visit@example.com']);
    expect(mails.find(({ to }) => to === 'oil@example.com')?.body).toContain(
      '*Brent* crude traded at $63.10',
    );
    const { alerts } = (await api.get(`/alerts?watchId=${watches.oil}`)).body;
    expect(alerts).toMatchObject([{ state: 'sent', itemIds: [], quote: 'Brent crude traded at $63.10.' }]);
  });

  it('are found by a search for any of their words, and by no other', async () => {
    const found = async (q: string) => (await api.get(`/articles?q=${q}`)).body.articles.length;

    expect(await Promise.all(['crude', 'negotiators', 'oslo', 'geneva', 'copper'].map(found))).toEqual([
      1, 1, 1, 1, 0,
    ]);
    const { items } = (await api.get('/items?q=tariff')).body;
    expect(items.map(({ quote }: { quote: string }) => quote)).toEqual([expect.stringMatching(/tariff/)]);
  });

  it('remind of their own dates, and not of those that only share the headline', async () => {
    const before = (await api.mailbox()).length;

    await api.tick('2026-03-09T09:00:00Z');
    expect((await api.mailbox()).slice(before)).toEqual([]);

    await api.tick('2026-03-11T09:00:00Z');
    expect((await api.mailbox()).slice(before)).toMatchObject([
      { to: 'talks@example.com', body: expect.stringContaining('on cars is to fall') },
    ]);
  });

  it('are explained: where each clause is met', async () => {
    const { body } = await api.post(`/watches/${watches.oil}/explain`, { articleId });

    expect(body).toMatchObject({
      matched: true,
      clauses: [{ clause: 'brent', where: 'It is in paragraph 2.' }],
      passages: [{ paragraph: 2, quote: 'Brent crude traded at $63.10.' }],
    });
    const { body: none } = await api.post(`/watches/${watches.copper}/explain`, { articleId });
    expect(none).toMatchObject({ matched: false, clauses: [{ where: 'It is nowhere in the article.' }] });
  });

  it('are previewed and in the feed of a watch', async () => {
    const preview = (await api.post('/watches/preview', { query: 'Brent', days: 30 })).body;
    const { jsonFeed } = await api.make(`/watches/${watches.oil}/link`, {});
    const feed = await (await fetch(jsonFeed)).json();

    expect(preview).toMatchObject({ articles: 1, matched: 0 });
    expect(feed).toMatchObject({ items: [{ content_text: 'Brent crude traded at $63.10.' }] });
  });
});
