import { beforeEach, expect, it } from 'vitest';
import { type RouteKey, routeTable } from '../../../functions/api/route-table.ts';
import { scopes } from '../../../functions/domain/access/scopes.ts';
import { type Answered, Deployment } from '../../support/api/deployment.ts';
import type { SentRequest } from '../../support/api/event.ts';
import { goodRequests } from '../../support/api/good-requests.ts';
import { Owner } from '../../support/api/owner.ts';
import { anAlert } from '../../support/builders/alert.ts';
import { describeOn } from '../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../support/dynamodb/engines.ts';

const keys = Object.keys(routeTable) as RouteKey[];
/** Routes whose path names an object that belongs to one owner. */
const owned = keys.filter(
  (key) => /^\w+ \/(subscribers|watches)\/\{id\}/.test(key) && routeTable[key] !== 'none',
);

describeOn(dynaliteEngine, 'access', (database) => {
  let api: Deployment;
  let desk: Owner;

  beforeEach(async () => {
    api = await Deployment.on(database);
    api.time = '2026-03-02T12:00:00.000Z';
    desk = await Owner.at(api, 'desk');
  });

  it.each(keys)('to %s needs a token with its scope', async (key) => {
    const revoked = await api.token('desk', scopes);
    await api.services.tokens.delete(revoked.id);
    const secrets: Record<string, string | undefined> = {
      none: undefined,
      bad: 'not-a-token',
      expired: (await api.token('desk', scopes, '2026-03-02T11:59:59.000Z')).secret,
      revoked: revoked.secret,
      every: (await api.token('desk', scopes)).secret,
    };
    for (const scope of scopes) secrets[scope] = (await api.token('desk', [scope])).secret;

    const allowed: string[] = [];
    for (const [name, secret] of Object.entries(secrets)) {
      const { status } = await api.send(await goodRequests[key](desk), secret);
      if (status < 300) allowed.push(name);
      else expect(status, name).toBe(name === 'none' ? 401 : 403);
    }

    const scope = routeTable[key];
    expect(allowed.sort()).toEqual(scope === 'none' ? Object.keys(secrets).sort() : ['every', scope].sort());
  });

  it.each(owned)("to %s answers another owner's object like an unknown id", async (key) => {
    const stranger = await Owner.at(api, 'stranger');
    const good = await goodRequests[key](desk);
    const id = good.path.split('/')[2] ?? '';
    const missing = `${id.slice(0, -4)}zzzz`;

    const foreign = await stranger.send(good);
    const absent = await stranger.send(withId(good, id, missing));

    expect(foreign.status).toBe(404);
    expect(shape(foreign, id)).toEqual(shape(absent, missing));
    expect((await desk.send(good)).status).toBeLessThan(300);
  });

  it.each(['/alerts', '/watches'])(
    "to GET %s lists nothing for another owner's ids, as for unknown ids",
    async (path) => {
      const subscriberId = await desk.subscriber();
      const watchId = await desk.watch({ subscriberId });
      const alert = anAlert({ owner: 'desk', subscriberId, watchId });
      await api.services.alerts.claim(alert, { messageId: 'm', receiveCount: 1 });
      const stranger = await Owner.at(api, 'stranger');
      const filters = path === '/alerts' ? { subscriberId, watchId } : { subscriberId };

      for (const [name, id] of Object.entries(filters)) {
        const foreign = await stranger.get(`${path}?${name}=${id}`);
        const absent = await stranger.get(`${path}?${name}=none`);

        expect((await desk.get(`${path}?${name}=${id}`)).body).not.toEqual(absent.body);
        expect(foreign.status).toBe(200);
        expect(foreign.body).toEqual(absent.body);
      }
    },
  );

  it("does not create a watch for another owner's subscriber, and answers as for an unknown id", async () => {
    const subscriberId = await desk.subscriber();
    const stranger = await Owner.at(api, 'stranger');

    const foreign = await stranger.post('/watches', { subscriberId, query: 'ferry' });
    const absent = await stranger.post('/watches', { subscriberId: 'sub_none', query: 'ferry' });

    expect(foreign.status).toBe(422);
    expect(shape(foreign, subscriberId)).toEqual(shape(absent, 'sub_none'));
    expect((await desk.get('/watches')).body.watches).toEqual([]);
  });

  it('answers an address of another owner as a new address', async () => {
    const request = { channel: 'email', address: 'shared@example.com', timezone: 'UTC' };
    const first = await desk.make('/subscribers', request);

    const second = await (await Owner.at(api, 'stranger')).make('/subscribers', request);

    expect(second.id).not.toBe(first.id);
    expect(second.status).toBe('pending');
  });
});

function withId(request: SentRequest, id: string, other: string): SentRequest {
  return { ...request, path: request.path.replace(id, other) };
}

/** Returns an answer without the id of the request. */
function shape({ status, headers, text }: Answered, id: string) {
  return { status, headers, text: text.replaceAll(id, 'ID') };
}
