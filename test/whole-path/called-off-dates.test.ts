import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, startCloud } from '../../local/cloud.ts';
import { Api } from '../support/api.ts';

const announced =
  'The Norwegian Harbour Authority will open the Meridian ferry terminal on 20 March, the Herald reports.';
const moved =
  'The Norwegian Harbour Authority pushed the opening of the Meridian ferry terminal back to 27 March.';
const calledOff =
  'The Norwegian Harbour Authority said the opening of the Meridian ferry terminal will not take place.';

/** Readers of the story. The word `herald` is only in the first article, `ferry` in all. */
const readers = {
  'reminded-first': { query: 'herald', on: ['due'], leadDays: [14, 0] },
  'told-first': { query: 'herald', on: ['publication'], leadDays: [0] },
  'waiting-first': { query: 'herald', on: ['due'], leadDays: [0] },
  'waiting-all': { query: 'ferry', on: ['due'], leadDays: [0] },
  'news-all': { query: 'ferry', on: ['publication', 'due'], leadDays: [0] },
};
type Reader = keyof typeof readers;

describe('a date that a later article moves, and another one calls off', () => {
  let cloud: Cloud;
  let api: Api;
  const seen: Partial<Record<Reader, number>> = {};

  beforeAll(async () => {
    cloud = await startCloud({ port: 0, clock: '2026-03-01T12:00:00Z' });
    api = new Api(cloud.url, cloud.token);
    for (const [name, watch] of Object.entries(readers)) {
      const address = `${name}@example.com`;
      const subscriberId = await api.confirmedSubscriber({ channel: 'email', address, timezone: 'UTC' });
      await api.make('/watches', { subscriberId, ...watch });
    }
    // The first run starts the cursor of CLOCK.
    await api.tick('2026-03-01T12:00:00Z');
  });

  afterAll(() => cloud?.stop());

  async function publish(body: string, datePublished: string): Promise<string> {
    const headline = `Terminal news of ${datePublished}`;
    const { id } = await api.make('/articles', { headline, body, datePublished });
    await api.drain();
    return id;
  }

  /** Returns the messages since the last call, by reader. A reader without any is left out. */
  async function news(): Promise<Partial<Record<Reader, { subject: string; body: string }[]>>> {
    const mailbox = await api.mailbox();
    const found: Partial<Record<Reader, { subject: string; body: string }[]>> = {};
    for (const name of Object.keys(readers) as Reader[]) {
      const mails = mailbox.filter(
        ({ to, subject }) => to === `${name}@example.com` && !/Confirm/.test(subject),
      );
      const fresh = mails.slice(seen[name] ?? 0);
      seen[name] = mails.length;
      if (fresh.length > 0) found[name] = fresh.map(({ subject, body }) => ({ subject, body }));
    }
    return found;
  }

  it('is told by the first article, and reminded of', async () => {
    await publish(announced, '2026-03-01T11:00:00Z');
    await api.tick('2026-03-06T12:00:00Z');

    const found = await news();
    expect(Object.keys(found).sort()).toEqual(['news-all', 'reminded-first', 'told-first']);
    expect(found['reminded-first']?.[0]?.subject).toMatch(/^Due in 14 days, 20 Mar 2026/);
  });

  it('moves: one message goes to those who were told, and says so', async () => {
    const id = await publish(moved, '2026-03-06T11:00:00Z');
    const found = await news();

    expect((await api.get(`/articles/${id}`)).body.items[0].moved).toMatchObject({
      from: '2026-03-20',
      to: '2026-03-27',
    });
    expect(Object.entries(found).map(([name, mails]) => [name, mails.length])).toEqual([
      ['reminded-first', 1],
      ['told-first', 1],
      ['news-all', 1],
    ]);
    expect(found['reminded-first']?.[0]?.subject).toMatch(/^Moved to 27 Mar 2026/);
    for (const [mail] of Object.values(found)) {
      expect(mail?.body).toContain('it was 20 March 2026 and is now 27 March 2026.');
    }
  });

  it('brings a reminder ahead of the new day, and none on the old day', async () => {
    await api.tick('2026-03-13T12:00:00Z');
    const [reminder, ...others] = (await news())['reminded-first'] ?? [];
    await api.tick('2026-03-20T12:00:00Z');

    expect(reminder?.subject).toMatch(/^Due in 14 days, 27 Mar 2026/);
    expect(others).toEqual([]);

    expect(await news()).toEqual({});
  });

  it('is called off: one message goes to all who were told or would have been reminded', async () => {
    const id = await publish(calledOff, '2026-03-20T11:00:00Z');
    const found = await news();

    expect((await api.get(`/articles/${id}`)).body.items[0].calledOff).toMatchObject({ date: '2026-03-27' });
    expect(Object.entries(found).map(([name, mails]) => [name, mails.length])).toEqual(
      Object.keys(readers).map((name) => [name, 1]),
    );
    for (const [mail] of Object.values(found)) {
      expect(mail?.body).toContain('27 March 2026 no longer holds.');
    }
  });

  it('brings no reminder any more', async () => {
    await api.tick('2026-03-27T12:00:00Z');

    expect(await news()).toEqual({});
  });

  it('is not in the calendar any more, and the ledger says why each alert went out or not', async () => {
    const { body: calendar } = await api.get('/calendar?from=2026-03-01&to=2026-03-31');
    const { body: ledger } = await api.get('/alerts?limit=100');
    const dropped = ledger.alerts.filter(({ state }: { state: string }) => state === 'dropped');
    const changed = ledger.alerts.flatMap(({ occasion }: { occasion: { changedDate?: object } }) =>
      occasion.changedDate === undefined ? [] : [occasion.changedDate],
    );

    expect(calendar.items).toEqual([]);
    expect(dropped.map(({ reason }: { reason: string }) => reason)).toEqual([
      'not-told-before',
      'not-told-before',
    ]);
    expect(changed).toContainEqual({ from: '2026-03-20', to: '2026-03-27' });
    expect(changed).toContainEqual({ from: '2026-03-27' });
  });
});
