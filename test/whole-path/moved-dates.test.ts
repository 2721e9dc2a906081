import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, startCloud } from '../../local/cloud.ts';
import { Api } from '../support/api.ts';

const first = 'The Harbour Authority opens the Meridian ferry terminal on 20 March, the Herald reports.';
const postponed = 'The Harbour Authority postponed the opening of the Meridian ferry terminal to 27 March.';
const again = 'The Harbour Authority postponed the opening of the Meridian ferry terminal again to 30 March.';

describe('a date that later articles move', () => {
  let cloud: Cloud;
  let api: Api;

  beforeAll(async () => {
    cloud = await startCloud({ port: 0, clock: '2026-03-01T12:00:00Z' });
    api = new Api(cloud.url, cloud.token);
    for (const [name, query] of [
      ['both', 'meridian'],
      ['first-only', 'herald'],
    ]) {
      const address = `${name}@example.com`;
      const subscriberId = await api.confirmedSubscriber({ channel: 'email', address, timezone: 'UTC' });
      await api.make('/watches', { subscriberId, query, on: ['publication', 'due'], leadDays: [0] });
    }
    await publish(first, '2026-03-20', '2026-03-01T11:00:00Z');
    await api.tick('2026-03-02T12:00:00Z');
  });

  afterAll(() => cloud?.stop());

  async function publish(quote: string, date: string, datePublished: string): Promise<string> {
    const parties = [{ name: 'Harbour Authority', type: 'organisation' }];
    const fact = { kind: 'meeting', quote, start: 0, end: quote.length, parties, dueDates: [date] };
    const items = [{ ...fact, amounts: [], dates: [], topics: [] }];
    const { id } = await api.make('/articles', {
      headline: `Terminal: ${date}`,
      body: quote,
      datePublished,
      items,
    });
    await api.drain();
    return id;
  }

  async function mailTo(name: string) {
    return (await api.mailbox()).filter(
      ({ to, subject }) => to === `${name}@example.com` && !/Confirm/.test(subject),
    );
  }

  it('is marked as moved when the article comes in, and the item names the earlier one', async () => {
    const id = await publish(postponed, '2026-03-27', '2026-03-02T11:00:00Z');

    const [, news] = await mailTo('both');
    const { body } = await api.get(`/articles/${id}`);
    expect(news?.body).toContain('it was 20 March 2026 and is now 27 March 2026.');
    expect(body.items[0].moved).toMatchObject({ from: '2026-03-20', to: '2026-03-27' });
  });

  it('is told once to readers whom only the first article reached', async () => {
    const [, change, ...more] = await mailTo('first-only');

    expect(more).toEqual([]);
    expect(change?.subject).toMatch(/^Moved to 27 Mar 2026/);
    expect(change?.body).toContain('it was 20 March 2026 and is now 27 March 2026.');
  });

  it('brings no reminder on the old day', async () => {
    await api.tick('2026-03-20T08:00:00Z');

    expect(await mailTo('both')).toHaveLength(2);
    expect(await mailTo('first-only')).toHaveLength(2);
  });

  it('brings one reminder on the new day, also to readers whom only the first article reached', async () => {
    await api.tick('2026-03-27T08:00:00Z');

    for (const [name, before] of [
      ['both', 2],
      ['first-only', 2],
    ] as const) {
      const [reminder, ...more] = (await mailTo(name)).slice(before);
      expect(more).toEqual([]);
      expect(reminder?.subject).toMatch(/^Due today, 27 Mar 2026/);
      expect(reminder?.body).toContain('The date was moved: an earlier article said 20 March 2026.');
    }
  });

  it('can be moved again', async () => {
    await publish(again, '2026-03-30', '2026-03-27T06:00:00Z');
    await api.tick('2026-03-30T08:00:00Z');

    expect((await mailTo('both')).at(-1)?.subject).toMatch(/^Due today, 30 Mar 2026/);
    expect((await mailTo('first-only')).at(-1)?.body).toContain('an earlier article said 27 March 2026');
    // The first article, two changes, and a reminder on each new day.
    expect(await mailTo('first-only')).toHaveLength(5);
  });
});
