import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, startCloud } from '../../local/cloud.ts';
import { Api } from '../support/api.ts';

/** Three readers, and the first morning in the time zone of each, at 08:00 of 3 March. */
const readers = [
  { address: 'tokyo@example.com', timezone: 'Asia/Tokyo', morning: '2026-03-02T23:00:00Z' },
  { address: 'london@example.com', timezone: 'Europe/London', morning: '2026-03-03T08:00:00Z' },
  { address: 'boston@example.com', timezone: 'America/New_York', morning: '2026-03-03T13:00:00Z' },
];

const days = Array.from({ length: 30 }, (_, i) => (i < 29 ? `${i + 3} March 2026` : '1 April 2026'));
const sentence = (n: number) => `Harbour committee ${n} will meet on ${days.join(', ')}.`;

/** 221 KB of plain text: 500 sentences of 30 dates. It once stopped the reminders of all owners. */
const heavy = {
  headline: 'The harbour committees publish their meetings',
  body: Array.from({ length: 500 }, (_, n) => sentence(n)).join('\n\n'),
  datePublished: '2026-03-01T08:00:00Z',
};

const regatta = {
  headline: 'A regatta in the bay',
  body: 'The sailing club will hold its regatta on March 3, 2026.',
  datePublished: '2026-03-01T08:00:00Z',
};

describe('an article of 15,000 due dates', { timeout: 300_000 }, () => {
  let cloud: Cloud;
  let api: Api;
  let heavyId: string;
  const reported: string[] = [];

  beforeAll(async () => {
    const report = (line: string) => reported.push(line);
    cloud = await startCloud({ port: 0, clock: '2026-03-01T09:00:00Z', report });
    api = new Api(cloud.url, cloud.token);
    for (const { address, timezone } of readers) {
      const subscriberId = await api.confirmedSubscriber({ channel: 'email', address, timezone });
      await api.make('/watches', { subscriberId, query: 'regatta', on: ['due'], leadDays: [0] });
    }
    // A watch on the heavy article, so that CLOCK asks for its dates: in the zone of a reader, with every lead.
    const subscriberId = await api.confirmedSubscriber({
      channel: 'email',
      address: 'port@example.com',
      timezone: 'America/New_York',
    });
    const leadDays = Array.from({ length: 31 }, (_, lead) => lead);
    await api.make('/watches', { subscriberId, query: '"harbour committee"', on: ['due'], leadDays });
    heavyId = (await api.make('/articles', heavy)).id;
    await api.make('/articles', regatta);
    await api.drain();
  });
  afterAll(() => cloud?.stop());

  it('is structured, with at most 20 due dates per sentence and a warning', async () => {
    const { body } = await api.get(`/articles/${heavyId}`);

    expect(heavy.body.length).toBeGreaterThan(221_000);
    expect(body.status).toBe('structured');
    expect(Math.max(...body.items.map((item: { dueDates: string[] }) => item.dueDates.length))).toBe(20);
    expect(body.warnings).toContainEqual(expect.stringContaining('more than 20 due dates'));
  });

  it('does not hold up the reminders of three readers, each in their own morning', async () => {
    for (const { address, morning } of readers) {
      const before = (await api.mailbox()).length;

      await api.tick(morning);

      const mail = (await api.mailbox()).slice(before).filter(({ to }) => to.startsWith(address.slice(0, 5)));
      expect(
        mail.map(({ to }) => to),
        address,
      ).toEqual([address]);
      expect(mail[0]?.body).toContain('regatta');
    }
  });

  it('reminds the readers of its own dates, and parks nothing', async () => {
    const mail = (await api.mailbox()).filter(
      ({ to, body }) => to === 'port@example.com' && !/confirm/i.test(body),
    );
    const { redriven } = await api.make('/_local/redrive', undefined);

    expect(mail.length).toBeGreaterThan(0);
    expect(redriven).toBe(0);
    expect(reported).toEqual([]);
  });

  it('leaves the next runs of CLOCK as they were', async () => {
    await api.tick('2026-03-04T08:00:00Z');

    expect(reported).toEqual([]);
  });
});
