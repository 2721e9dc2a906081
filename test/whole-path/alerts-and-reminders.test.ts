import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, startCloud } from '../../local/cloud.ts';
import { Api, type Mail } from '../support/api.ts';
import { economicTies, hasSharedArticles } from '../support/shared-article.ts';

const started = '2025-10-27T09:00:00Z';
const eightInNewYork = '2025-10-27T12:00:00Z';
const eightOnTheDay = '2025-10-28T12:00:00Z';

const suite = hasSharedArticles
  ? 'an article in, alerts and reminders out'
  : 'an article in, alerts and reminders out (skipped: ../shared/articles is not on this machine)';

describe.skipIf(!hasSharedArticles)(suite, () => {
  let cloud: Cloud;
  let api: Api;
  const subscribers: Record<string, string> = {};
  const addresses = { email: 'desk@example.com', sms: '+12025550123' } as const;

  beforeAll(async () => {
    cloud = await startCloud({ port: 0, clock: started });
    api = new Api(cloud.url, cloud.token);
    for (const channel of ['email', 'sms'] as const) {
      const subscriberId = await api.confirmedSubscriber({ channel, address: addresses[channel] });
      subscribers[channel] = subscriberId;
      for (const query of ['shipbuilding MoU', 'AI tech deal']) {
        await api.make('/watches', { subscriberId, query, on: ['publication'] });
      }
      await api.make('/watches', { subscriberId, query: 'paychecks OR TSA', on: ['due'], leadDays: [0, 1] });
    }
  });

  afterAll(() => cloud?.stop());

  /** How many messages were sent before the last look. */
  it('sends one message per subscriber, with the sentence of each watch that matched', async () => {
    await api.newMail();

    const { status, body } = await api.post('/articles', economicTies());
    await api.drain();

    const mail = await api.newMail();
    expect(status).toBe(202);
    expect(body.id).toMatch(/^art_/);
    expect(mail.map(({ to }) => to).sort()).toEqual([addresses.email, addresses.sms].sort());
    const [email] = mail.filter(({ channel }) => channel === 'email').map(unmarked);
    expect(email).toContain('Memorandum of Understanding (MoU) on shipbuilding');
    expect(email).toContain('technology prosperity deal');
    const [text] = mail.filter(({ channel }) => channel === 'sms').map(({ body }) => body);
    // An SMS has room for the sentence with the most matched words only.
    expect(text).toMatch(/Memorandum of Understanding|have already started this process/);
    expect(text?.length).toBeLessThanOrEqual(459);
  });

  it('recognises the same article, sent three times at once', async () => {
    const before = await api.post('/articles', economicTies());

    const again = await Promise.all([1, 2, 3].map(() => api.post('/articles', economicTies())));
    await api.drain();

    expect(again.map(({ status, body }) => [status, body.id])).toEqual(
      Array.from({ length: 3 }, () => [202, before.body.id]),
    );
    expect(await api.newMail()).toEqual([]);
    const { body } = await api.get('/items?q=shipbuilding');
    expect(new Set(body.items.map((item: { articleId: string }) => item.articleId))).toEqual(
      new Set([before.body.id]),
    );
  });

  it('reminds one day before, at eight in the morning of New York', async () => {
    const ticked = await api.tick(eightInNewYork);

    const mail = await api.newMail();
    expect(ticked).toEqual({ time: expect.any(String), alerts: 2 });
    expect(mail.map(({ to }) => to).sort()).toEqual([addresses.email, addresses.sms].sort());
    expect(mail.map(unmarked).join('\n')).toContain('October 28');
  });

  it('reminds nobody when the same tick comes again', async () => {
    expect((await api.tick(eightInNewYork)).alerts).toBe(0);
    expect(await api.newMail()).toEqual([]);
  });

  it('reminds once on the day itself', async () => {
    expect((await api.tick(eightOnTheDay)).alerts).toBe(2);
    expect((await api.tick(eightOnTheDay)).alerts).toBe(0);
    expect(await api.newMail()).toHaveLength(2);
  });

  it('does not let the clock go back', async () => {
    expect((await api.post('/_local/tick', { time: eightInNewYork })).status).toBe(409);
    expect((await api.get('/health')).body.time).toBe(new Date(eightOnTheDay).toISOString());
  });

  it('answers searches for items, newest first, as the contract says', async () => {
    const { status, body } = await api.get('/items?q=shipbuilding');

    expect(status).toBe(200);
    const item = body.items.find(({ kind, quote }: { kind: string; quote: string }) => {
      return kind === 'agreement' && quote.includes('shipbuilding');
    });
    expect(item).toMatchObject({
      id: expect.any(String),
      articleId: expect.any(String),
      topics: expect.arrayContaining(['shipbuilding']),
    });
    expect(economicTies().body.slice(item.start, item.end)).toBe(item.quote);
  });

  it('answers the article with its items and its status', async () => {
    const { body } = await api.get('/items?q=shipbuilding');

    const article = await api.get(`/articles/${body.items[0].articleId}`);

    expect(article.status).toBe(200);
    expect(article.body).toMatchObject({ status: 'structured', headline: economicTies().headline });
    expect(article.body.items.length).toBeGreaterThan(5);
  });

  it('answers the calendar of one day', async () => {
    const { status, body } = await api.get('/calendar?from=2025-10-28&to=2025-10-28');

    expect(status).toBe(200);
    expect(body.items).toEqual([
      expect.objectContaining({
        kind: 'deadline',
        dueDates: ['2025-10-28'],
        quote: expect.stringContaining('paychecks'),
      }),
    ]);
  });

  it('answers the ledger of a subscriber, newest first, with every alert sent', async () => {
    const { status, body } = await api.get(`/alerts?subscriberId=${subscribers.email}`);

    expect(status).toBe(200);
    expect(body.alerts).toHaveLength(4);
    expect(body.alerts.map((alert: { state: string }) => alert.state)).toEqual(Array(4).fill('sent'));
    expect(body.alerts[0].occasion).toEqual({ kind: 'due', date: '2025-10-28', daysAhead: 0 });
    const times = body.alerts.map((alert: { at: string }) => alert.at);
    expect(times).toEqual([...times].sort().reverse());
  });
});

/** Returns a message without line breaks and without the marks around matched words. */
function unmarked({ body }: Mail): string {
  return body.replaceAll('*', '').replace(/\s+(>\s)?/g, ' ');
}
