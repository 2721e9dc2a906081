import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, startCloud } from '../../local/cloud.ts';
import { Api } from '../support/api.ts';

/** Days on which the clocks of these zones change in 2026, each with the instant of 08:00. */
const changes = [
  ['2026-03-08', '2026-03-08T12:00:00.000Z', ['America/New_York']],
  ['2026-03-29', '2026-03-29T07:00:00.000Z', ['Europe/London']],
  ['2026-04-05', '2026-04-04T21:30:00.000Z', ['Australia/Lord_Howe']],
  ['2026-04-05', '2026-04-04T22:00:00.000Z', ['Australia/Sydney']],
  ['2026-10-04', '2026-10-03T21:00:00.000Z', ['Australia/Lord_Howe', 'Australia/Sydney']],
  ['2026-10-25', '2026-10-25T08:00:00.000Z', ['Europe/London']],
  ['2026-11-01', '2026-11-01T13:00:00.000Z', ['America/New_York']],
] as const;
const zones = [...new Set(changes.flatMap(([, , each]) => each))];
const dates = [...new Set(changes.map(([date]) => date))];

const addressIn = (timezone: string) => `${timezone.replace('/', '.').toLowerCase()}@example.com`;

describe('reminders on days on which clocks change', () => {
  let cloud: Cloud;
  let api: Api;

  beforeAll(async () => {
    cloud = await startCloud({ port: 0, clock: '2026-03-01T00:00:00Z' });
    api = new Api(cloud.url, cloud.token);
    for (const timezone of zones) {
      const address = addressIn(timezone);
      const subscriberId = await api.confirmedSubscriber({ channel: 'email', address, timezone });
      await api.make('/watches', { subscriberId, query: 'regatta', on: ['due'], leadDays: [0] });
    }
    for (const date of dates) {
      const quote = `The regatta begins on ${date}.`;
      const fact = { kind: 'meeting', quote, start: 0, end: quote.length, dueDates: [date] };
      await api.make('/articles', {
        headline: `Regatta of ${date}`,
        body: quote,
        datePublished: '2026-02-28T12:00:00Z',
        items: [{ ...fact, parties: [], amounts: [], dates: [], topics: [] }],
      });
    }
    // The first run of CLOCK begins its cursor.
    await api.tick('2026-03-01T00:15:00Z');
  });

  afterAll(() => cloud?.stop());

  /** Returns when the reminders of a date's regatta reached a zone. */
  async function reminders(timezone: string, date: string): Promise<string[]> {
    return (await api.mailbox())
      .filter(({ to, body }) => to === addressIn(timezone) && body.includes(`Regatta of ${date}`))
      .map(({ at }) => new Date(at).toISOString());
  }

  it.each(changes)('of %s come at %s in %j, and not a run earlier', async (date, eight, where) => {
    await api.tick(new Date(Date.parse(eight) - 15 * 60_000).toISOString());
    for (const timezone of where) expect(await reminders(timezone, date)).toEqual([]);

    await api.tick(eight);

    for (const timezone of where) expect(await reminders(timezone, date)).toEqual([eight]);
  });

  it('come once each', async () => {
    await api.tick('2026-11-03T12:00:00.000Z');

    for (const timezone of zones) {
      for (const date of dates)
        expect(await reminders(timezone, date), `${timezone} ${date}`).toHaveLength(1);
    }
  });
});
