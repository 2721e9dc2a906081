import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, startCloud } from '../../local/cloud.ts';
import { reports } from '../functions/domain/story/reports.ts';
import { Api, type Mail } from '../support/api.ts';

const report = reports.ferry.join('\n\n');
const copies = [
  { headline: 'Norway buys four electric ferries', publisher: 'Coast Post', body: report },
  {
    headline: 'Ferries: big order for Leirvik',
    publisher: 'Yard News',
    body: `OSLO, March 4 (Reuters) - ${report}`,
  },
  {
    headline: 'Oslo orders ships',
    publisher: 'Daily Fjord',
    body: [0, 1, 2, 6].map((i) => reports.ferry[i]).join('\n\n'),
  },
];

describe('one story in three papers', () => {
  let cloud: Cloud;
  let api: Api;
  let mails: Mail[];
  let watchId: string;
  let everyId: string;

  beforeAll(async () => {
    cloud = await startCloud({ port: 0, clock: '2026-03-04T12:00:00Z' });
    api = new Api(cloud.url, cloud.token);
    const [reader, collector] = await Promise.all(
      ['reader@example.com', 'collector@example.com'].map((address) =>
        api.confirmedSubscriber({ channel: 'email', address, timezone: 'UTC' }),
      ),
    );
    const query = 'spending plan';
    watchId = (
      await api.make('/watches', { subscriberId: reader, query, on: ['publication', 'due'], leadDays: [1] })
    ).id;
    everyId = (
      await api.make('/watches', { subscriberId: collector, query, on: ['publication'], repeats: 'every' })
    ).id;
    const before = (await api.mailbox()).length;
    // Side by side: they meet in INGEST.
    await Promise.all(
      copies.map((copy) => api.make('/articles', { ...copy, datePublished: '2026-03-04T10:00:00Z' })),
    );
    await api.drain();
    mails = (await api.mailbox()).slice(before);
  });

  afterAll(() => cloud?.stop());

  it('is told once, and three times to a watch that asks for every article', () => {
    expect(mails.map(({ to }) => to).sort()).toEqual([
      'collector@example.com',
      'collector@example.com',
      'collector@example.com',
      'reader@example.com',
    ]);
  });

  it('is in the ledger with the alert that told it', async () => {
    const { alerts } = (await api.get(`/alerts?watchId=${watchId}`)).body;
    const sent = alerts.filter(({ state }: { state: string }) => state === 'sent');
    const dropped = alerts.filter(({ state }: { state: string }) => state === 'dropped');

    expect(sent).toHaveLength(1);
    expect(dropped).toHaveLength(2);
    for (const alert of dropped) {
      expect(alert).toMatchObject({ reason: 'same-story', toldBy: sent[0].id, storyId: sent[0].storyId });
    }
    expect((await api.get(`/alerts?watchId=${everyId}`)).body.alerts).toHaveLength(3);
  });

  it('is in the list of articles once, with the other two', async () => {
    const { articles } = (await api.get('/articles?q=ferries&story=one')).body;

    expect(articles).toHaveLength(1);
    expect(articles[0].alsoIn).toHaveLength(2);
    expect(new Set([articles[0], ...articles[0].alsoIn].map(({ publisher }) => publisher))).toEqual(
      new Set(['Coast Post', 'Yard News', 'Daily Fjord']),
    );
    expect((await api.get('/articles?q=ferries')).body.articles).toHaveLength(3);
  });

  it('is in the calendar once, with all three papers', async () => {
    const range = 'from=2026-12-01&to=2026-12-31';
    const { items } = (await api.get(`/calendar?${range}&q=spending plan`)).body;
    const text = JSON.stringify((await api.get(`/calendar.ics?${range}&q=spending plan`)).body);

    const dates = items.map(({ due }: { due: { date: string } }) => due.date);
    expect(dates.length).toBeGreaterThan(0);
    expect(new Set(dates).size).toBe(dates.length);
    for (const item of items) expect(item.alsoIn).toHaveLength(2);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(dates.length);
    for (const { publisher } of copies) expect(text).toContain(`(${publisher})`);
  });

  it('reminds once of a date that all three name', async () => {
    const before = (await api.mailbox()).length;

    await api.tick('2026-12-02T12:00:00Z');
    await api.tick('2026-12-03T08:30:00Z');

    const reminders = (await api.mailbox()).slice(before).filter(({ to }) => to === 'reader@example.com');
    expect(reminders).toHaveLength(1);
  });
});

describe('several watches of one reader', () => {
  let cloud: Cloud;
  let mails: Mail[];

  beforeAll(async () => {
    cloud = await startCloud({ port: 0, clock: '2026-03-04T12:00:00Z' });
    const api = new Api(cloud.url, cloud.token);
    const subscriberId = await api.confirmedSubscriber({
      channel: 'email',
      address: 'desk@example.com',
      timezone: 'UTC',
    });
    for (const [name, query] of [
      ['Ferries', 'electric ferries'],
      ['Norway', 'country:no kind:purchase'],
      ['Yards', 'shipbuilder'],
      ['Rice', 'rice'],
    ]) {
      await api.make('/watches', { subscriberId, query, name, on: ['publication'] });
    }
    const before = (await api.mailbox()).length;
    const [copy] = copies;
    await api.make('/articles', { ...copy, datePublished: '2026-03-04T10:00:00Z' });
    await api.drain();
    mails = (await api.mailbox()).slice(before);
  });

  afterAll(() => cloud?.stop());

  it('make one message that names each watch that matched, with a page for each', () => {
    expect(mails).toHaveLength(1);
    const [{ subject, body } = { subject: '', body: '' }] = mails;
    const names = ['Ferries', 'Norway', 'Yards'];
    expect(subject.slice(0, subject.indexOf(':')).split(', ').sort()).toEqual(names);
    for (const name of names) expect(body).toContain(`your watch "${name}" looks for`);
    expect(body).not.toContain('Rice');
    expect(body.match(/\/a\//g)).toHaveLength(3);
    expect(body.match(/Norway agreed on Tuesday/g)).toHaveLength(1);
  });
});
