import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, startCloud } from '../../local/cloud.ts';
import { Api } from '../support/api.ts';

const eighty = Array.from({ length: 80 }, (_, n) =>
  [...'America/New_York'].map((letter, i) => ((n >> (i % 7)) & 1 ? letter.toUpperCase() : letter)).join(''),
);

describe('reminders in the zone of a subscriber', () => {
  let cloud: Cloud;
  let api: Api;

  beforeAll(async () => {
    cloud = await startCloud({ port: 0, clock: '2026-03-02T12:00:00Z' });
    api = new Api(cloud.url, cloud.token);
  });
  afterAll(() => cloud?.stop());

  const remindersTo = async (address: string) =>
    (await api.mailbox()).filter(({ to, body }) => to === address && body.includes('Due today'));

  it('come once, whichever names of the zone the subscriber had, and come again after days without a watch', async () => {
    const address = 'ann@example.com';
    const subscriberId = await api.confirmedSubscriber({ channel: 'email', address, timezone: 'us/eastern' });
    const first = await api.make('/watches', { subscriberId, query: 'ferry', on: ['due'] });
    for (const timezone of eighty) {
      const { status, body } = await api.patch(`/subscribers/${subscriberId}`, { timezone });
      expect([status, body.timezone]).toEqual([200, 'America/New_York']);
    }
    const article = { headline: 'A ferry line opens', datePublished: '2026-03-02T11:00:00Z' };
    await api.make('/articles', {
      ...article,
      body: 'The ferry will sail on March 4. It will return on March 20.',
    });
    await api.drain();

    // 08:00 in New York is 13:00 UTC.
    await api.tick('2026-03-04T12:45:00Z');
    expect(await remindersTo(address)).toHaveLength(0);
    await api.tick('2026-03-04T13:00:00Z');
    expect(await remindersTo(address)).toHaveLength(1);

    // Nobody uses the zone for some days, and CLOCK removes it. Then a watch is back before the second date.
    await api.delete(`/watches/${first.id}`);
    for (const day of ['06', '08', '10']) await api.tick(`2026-03-${day}T13:00:00Z`);
    await api.make('/watches', { subscriberId, query: 'ferry', on: ['due'] });
    await api.tick('2026-03-20T12:00:00Z');

    expect(await remindersTo(address)).toHaveLength(2);
  });
});
