import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, startCloud } from '../../local/cloud.ts';
import { Api, type Mail } from '../support/api.ts';

const articles = [
  {
    headline: 'Fedrail staff call a strike',
    body: 'Staff of Fedrail will begin a strike on March 12, 2026.',
  },
  {
    headline: 'Trains to stop',
    body: 'The strike of Fedrail staff will begin on March 12, 2026, unions said.',
  },
  {
    headline: 'Rail fares',
    body: 'Regulators will publish the new rail fares on March 18, 2026, the ministry said.',
  },
];

let cloud: Cloud;
let api: Api;

beforeAll(async () => {
  cloud = await startCloud({ port: 0, clock: '2026-03-04T12:00:00Z' });
  api = new Api(cloud.url, cloud.token);
});

afterAll(() => cloud?.stop());

async function reader(name: string, settings: Record<string, unknown> = {}): Promise<string> {
  const address = `${name}@example.com`;
  const subscriberId = await api.confirmedSubscriber({ channel: 'email', address, timezone: 'UTC' });
  await api.patch(`/subscribers/${subscriberId}`, settings);
  for (const query of ['strike', 'fares'])
    await api.make('/watches', {
      subscriberId,
      query,
      name: query,
      on: ['publication', 'due'],
      leadDays: [1, 7],
    });
  return address;
}

/** Moves the clock and returns the mails of that time. */
async function at(time: string): Promise<Mail[]> {
  const before = (await api.mailbox()).length;
  await api.tick(time);
  return (await api.mailbox()).slice(before);
}

describe('a morning', () => {
  it('is one message for each reader: reminders by date, the same fact once, and the digest', async () => {
    const now = await reader('now');
    const daily = await reader('daily', { digest: { frequency: 'daily', hour: 8 } });
    const evening = await reader('evening', { digest: { frequency: 'daily', hour: 18 } });
    for (const article of articles)
      await api.make('/articles', { ...article, datePublished: '2026-03-04T10:00:00Z' });
    await api.drain();
    expect(
      (await api.mailbox()).filter(({ to, subject }) => to === now && subject.includes('March')),
    ).toHaveLength(3);
    await at('2026-03-04T18:00:00Z');
    await at('2026-03-05T08:00:00Z');
    await at('2026-03-10T20:00:00Z');
    // A week before the fares, and a day before the strike.
    await api.make('/articles', {
      headline: 'Fares: a protest',
      body: 'A crowd protested against higher rail fares in Leeds.',
      datePublished: '2026-03-10T19:00:00Z',
    });
    await api.drain();

    const morning = await at('2026-03-11T08:00:00Z');
    const night = await at('2026-03-11T18:00:00Z');

    expect(morning.map(({ to }) => to).sort()).toEqual([daily, now]);
    expect(night.map(({ to }) => to)).toEqual([evening]);
    for (const { to, body } of [...morning, ...night]) {
      const [strike, fares] = ['Due tomorrow, 12 March 2026', 'Due in 7 days, 18 March 2026'].map((text) =>
        body.indexOf(text),
      );
      expect(strike).toBeGreaterThan(0);
      expect(fares).toBeGreaterThan(strike ?? 0);
      expect(body.match(/Due tomorrow/g)).toHaveLength(1);
      expect(body).toContain('Also in:');
      expect(body.includes('A crowd protested')).toBe(to !== now);
    }
    expect(morning.find(({ to }) => to === daily)?.body).toContain('Some of them waited for your digest.');
    expect(night[0]?.body).toContain('They waited for your digest.');
  });
});
