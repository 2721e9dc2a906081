import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, startCloud } from '../../local/cloud.ts';
import { Api } from '../support/api.ts';

describe('an outage of eight days over three leads of one date', () => {
  let cloud: Cloud;
  let api: Api;
  let watchId: string;

  beforeAll(async () => {
    cloud = await startCloud({ port: 0, clock: '2026-03-01T12:00:00Z' });
    api = new Api(cloud.url, cloud.token);
    await api.tick('2026-03-01T12:00:00Z');
    const subscriberId = await api.confirmedSubscriber({
      channel: 'email',
      address: 'reader@example.com',
      timezone: 'UTC',
    });
    const watch = { subscriberId, query: 'ferry', on: ['due'], leadDays: [0, 1, 7] };
    watchId = (await api.make('/watches', watch)).id;
    await api.make('/articles', {
      headline: 'Ferry line to open',
      datePublished: '2026-03-01T08:00:00Z',
      body: 'The ferry line between Oslo and Moss will open on March 10, 2026, the operator said.',
    });
    await api.drain();
  });

  afterAll(() => cloud?.stop());

  it('ends with one reminder, of the last lead', async () => {
    const before = (await api.mailbox()).length;

    await api.tick('2026-03-10T09:00:00Z');

    const mails = (await api.mailbox()).slice(before);
    expect(mails).toMatchObject([{ to: 'reader@example.com', body: expect.stringContaining('Moss') }]);
    const { alerts } = (await api.get(`/alerts?watchId=${watchId}`)).body;
    expect(alerts.map(({ occasion }: { occasion: unknown }) => occasion)).toEqual([
      { kind: 'due', date: '2026-03-10', daysAhead: 0 },
    ]);
  });
});
