import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, startCloud } from '../../local/cloud.ts';
import { Api, type Mail } from '../support/api.ts';

const noon = '2026-03-02T12:00:00Z';

/** The settings of a subscriber change what they are sent. The time zone is UTC, so that hours are simple. */
describe('the messages to a reader', () => {
  let cloud: Cloud;
  let api: Api;
  let articles = 0;

  beforeAll(async () => {
    cloud = await startCloud({ port: 0, clock: noon });
    api = new Api(cloud.url, cloud.token);
  });

  afterAll(() => cloud?.stop());

  /**
   * Makes a confirmed subscriber with a watch on a word of their own. Returns how to send them news and how to read
   * their mail.
   */
  async function reader(name: string, settings: Record<string, unknown> = {}) {
    const address = `${name}@example.com`;
    const id = await api.confirmedSubscriber({ channel: 'email', address, timezone: 'UTC', ...settings });
    const watch = await api.make('/watches', { subscriberId: id, query: name, name: `Watch of ${name}` });
    const before = (await api.mailbox()).filter(({ to }) => to === address).length;
    return {
      id,
      watchId: watch.id as string,
      news: async (count = 1) => {
        for (let i = 0; i < count; i += 1) {
          articles += 1;
          const body = `The ministers agreed on ${name} in round ${articles}.`;
          await api.make('/articles', { headline: `Round ${articles}`, body, datePublished: noon });
        }
        await api.drain();
      },
      mail: async (): Promise<Mail[]> =>
        (await api.mailbox()).filter(({ to }) => to === address).slice(before),
      ledger: async () => (await api.get(`/alerts?subscriberId=${id}`)).body.alerts,
    };
  }

  it('stop with the button on the page that a message links to', async () => {
    const { news, mail, watchId } = await reader('herring');
    await news();
    const link = /https?:\/\/\S+\/a\/\S+/.exec((await mail())[0]?.body ?? '')?.[0] ?? '';

    const page = await (await fetch(link)).text();
    const action = /action="([^"]*\/stop)"/.exec(page)?.[1] ?? '';
    await news();
    expect(await mail()).toHaveLength(2);
    const stopped = await fetch(new URL(action, link), { method: 'POST' });
    await news();

    expect(stopped.status).toBe(200);
    expect(await mail()).toHaveLength(2);
    expect((await api.get(`/watches/${watchId}`)).status).toBe(404);
  });

  it('do not stop for a caller with the scope `read`, who knows the ids of the ledger', async () => {
    const { news, mail, watchId } = await reader('sprat');
    await news();
    const { token } = await api.make('/tokens', { owner: 'root', scopes: ['read'] });
    const [{ id }] = (await new Api(cloud.url, token).get(`/alerts?watchId=${watchId}`)).body.alerts;

    const statuses = [];
    for (const address of [`/a/${id}`, `/a/${id.slice(4)}`, `/a/${id.slice(4)}000000000000`]) {
      statuses.push((await fetch(`${cloud.url}${address}`)).status);
      for (const button of ['stop', 'pause', 'resume']) {
        statuses.push((await fetch(`${cloud.url}${address}/${button}`, { method: 'POST' })).status);
      }
    }
    await news();

    expect(statuses).toEqual(statuses.map(() => 404));
    expect((await api.get(`/watches/${watchId}`)).status).toBe(200);
    expect(await mail()).toHaveLength(2);
  });

  it("stop with SNS's link under each mail, which Dateline notices within a day", async () => {
    const { id, news, mail, ledger } = await reader('mackerel');
    await news();
    const link = /https?:\/\/\S+unsubscribe\S*/.exec((await mail())[0]?.body ?? '')?.[0] ?? '';
    await fetch(link);
    expect((await api.get(`/subscribers/${id}`)).body.status).toBe('confirmed');

    await fetch(link, { method: 'POST' });
    await api.tick('2026-03-03T12:15:00Z');
    await news();

    expect((await api.get(`/subscribers/${id}`)).body.status).toBe('unsubscribed');
    expect(await mail()).toHaveLength(1);
    expect((await ledger())[0]).toMatchObject({ state: 'dropped', reason: 'subscriber-unsubscribed' });
  });

  it('wait until quiet hours end after midnight, and say so', async () => {
    const { news, mail, ledger } = await reader('turbot', { quietHours: { start: '22:00', end: '06:30' } });
    await api.tick('2026-03-03T23:00:00Z');
    await news();
    expect(await mail()).toEqual([]);
    expect((await ledger())[0]).toMatchObject({
      state: 'held',
      reason: 'quiet-hours',
      releaseAt: '2026-03-04T06:30:00.000Z',
    });

    await api.tick('2026-03-04T06:15:00Z');
    expect(await mail()).toEqual([]);
    await api.tick('2026-03-04T06:30:00Z');

    const [message, ...more] = await mail();
    expect(more).toEqual([]);
    expect(message?.body).toContain('It waited for your quiet hours to end.');
  });

  it('come as one message per day in a digest, and at once after the digest is switched off', async () => {
    const { id, news, mail } = await reader('halibut', { digest: { frequency: 'daily', hour: 18 } });
    await news(3);
    expect(await mail()).toEqual([]);

    await api.tick('2026-03-04T18:00:00Z');
    const [digest, ...more] = await mail();
    expect(more).toEqual([]);
    expect(digest?.subject).toMatch(/^3 alerts: Watch of halibut/);
    expect(digest?.body.match(/agreed on \*halibut\* in round/g)).toHaveLength(3);

    await news();
    await api.patch(`/subscribers/${id}`, { digest: 'immediate' });
    await api.tick('2026-03-04T18:15:00Z');
    expect(await mail()).toHaveLength(2);
  });

  it('are at most as many per hour as the setting says, and the rest comes together after the hour', async () => {
    const { news, mail } = await reader('plaice', { messagesPerHour: 2 });
    await news(5);
    expect(await mail()).toHaveLength(2);

    await api.tick('2026-03-04T19:00:00Z');

    const [, , rest, ...more] = await mail();
    expect(more).toEqual([]);
    expect(rest?.subject).toMatch(/^3 alerts: /);
    expect(rest?.body).toContain('your limit of messages per hour or per day');
  });

  it('end when the reader is deleted, and held alerts are dropped', async () => {
    const { id, news, mail, ledger } = await reader('sardine', { digest: 'daily' });
    await news(2);

    expect((await api.delete(`/subscribers/${id}`)).status).toBe(204);
    await news();
    await api.tick('2026-03-05T08:00:00Z');

    expect(await mail()).toEqual([]);
    expect((await api.get(`/subscribers/${id}`)).status).toBe(404);
    expect((await ledger()).map(({ state, reason }: Record<string, string>) => [state, reason])).toEqual([
      ['dropped', 'subscriber-deleted'],
      ['dropped', 'subscriber-deleted'],
    ]);
  });
});
