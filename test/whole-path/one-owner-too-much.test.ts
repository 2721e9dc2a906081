import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, startCloud } from '../../local/cloud.ts';
import { Api } from '../support/api.ts';

const noon = '2026-03-02T12:00:00Z';
const scopes = ['articles:write', 'read', 'watches:write'];

describe('an owner who asks for too much', () => {
  let cloud: Cloud;
  let admin: Api;
  const owners: Record<'greedy' | 'modest', Api> = {} as never;

  beforeAll(async () => {
    // Two emails per owner: one that asks to confirm, and one alert.
    const settings = { emailsPerOwner: 2, openRouteRate: 1, openRouteBurst: 2 };
    cloud = await startCloud({ port: 0, clock: noon, settings });
    admin = new Api(cloud.url, cloud.token);
    for (const owner of ['greedy', 'modest'] as const) {
      const { token } = await admin.make('/tokens', { owner, scopes });
      owners[owner] = new Api(cloud.url, token);
    }
  });

  afterAll(() => cloud?.stop());

  it('spends their own budget of emails, and the alerts of another owner still go out', async () => {
    for (const [owner, api] of Object.entries(owners)) {
      const address = `${owner}@example.com`;
      const subscriberId = await api.confirmedSubscriber({ channel: 'email', address, timezone: 'UTC' });
      const queries = owner === 'greedy' ? ['ferry', 'harbour', 'ministers'] : ['ferry'];
      for (const query of queries) await api.make('/watches', { subscriberId, query });
    }

    // One article for each watch, because several watches that match one article make one message.
    for (const body of [
      'Norway signed an agreement on a ferry on Monday.',
      'Chile signed an agreement on a harbour on Monday.',
      'Two ministers met in Oslo on Monday.',
    ]) {
      await admin.make('/articles', { headline: 'News', body, datePublished: noon });
      await admin.drain();
    }

    const states = async (api: Api) =>
      (await api.get('/alerts')).body.alerts
        .map(({ state, reason }: { state: string; reason?: string }) => reason ?? state)
        .sort();
    expect(await states(owners.greedy)).toEqual([
      'email-owner-budget-spent',
      'email-owner-budget-spent',
      'sent',
    ]);
    expect(await states(owners.modest)).toEqual(['sent']);
  });

  it('floods the routes that need no token, and calls with a token are still answered', async () => {
    const open = await Promise.all(
      Array.from({ length: 20 }, async () => (await fetch(`${cloud.url}/health`)).status),
    );
    const { status } = await owners.modest.get('/watches');

    expect(open).toContain(429);
    expect(status).toBe(200);
  });
});
