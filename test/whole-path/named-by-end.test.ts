import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, startCloud } from '../../local/cloud.ts';
import { Api } from '../support/api.ts';

describe('a deadline that is named by the end of a time', () => {
  let cloud: Cloud;
  let api: Api;

  beforeAll(async () => {
    cloud = await startCloud({ port: 0, clock: '2026-03-04T12:00:00Z' });
    api = new Api(cloud.url, cloud.token);
    const subscriber = { channel: 'email', address: 'desk@example.com', timezone: 'UTC' } as const;
    const subscriberId = await api.confirmedSubscriber(subscriber);
    await api.make('/watches', { subscriberId, query: 'kestrel', on: ['due'], leadDays: [1] });
    await api.make('/articles', {
      headline: 'Kestrel told to act',
      body: 'Kestrel must publish its accounts by the end of April. It has 30 days to appeal.',
      datePublished: '2026-03-04T09:00:00Z',
    });
    await api.drain();
  });

  afterAll(() => cloud?.stop());

  async function subjectsAt(time: string): Promise<string[]> {
    const seen = (await api.mailbox()).length;
    await api.tick(time);
    return (await api.mailbox()).slice(seen).map(({ subject }) => subject);
  }

  it('keeps the period as its value, and names the day on which a length of time ends', async () => {
    const { body } = await api.get('/items?q=kestrel');

    const dates = body.items.flatMap((item: { dates: object[] }) => item.dates);
    expect(dates).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ value: '2026-04', role: 'due', edge: 'end' }),
        expect.objectContaining({ value: 'P30D', role: 'due', ends: '2026-04-03' }),
      ]),
    );
    const dueDates = body.items.flatMap((item: { dueDates: string[] }) => item.dueDates);
    expect(dueDates.sort()).toEqual(['2026-04', '2026-04-03']);
  });

  it('is reminded of by its last day, not by its first', async () => {
    expect(await subjectsAt('2026-03-31T08:00:00Z')).toEqual([]);
    expect(await subjectsAt('2026-04-02T08:00:00Z')).toEqual([
      expect.stringContaining('Due tomorrow, 3 Apr 2026'),
    ]);
    expect(await subjectsAt('2026-04-28T08:00:00Z')).toEqual([]);
    expect(await subjectsAt('2026-04-29T08:00:00Z')).toEqual([
      expect.stringContaining('Due tomorrow, 30 Apr 2026'),
    ]);
  });
});
