import { beforeEach, expect, it } from 'vitest';
import { problemUrn } from '../../../../functions/api/http/problem.ts';
import { firstTokenOwner } from '../../../../functions/domain/access/access-token.ts';
import { Deployment } from '../../../support/api/deployment.ts';
import { Owner } from '../../../support/api/owner.ts';
import { describeOn } from '../../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../../support/dynamodb/engines.ts';

describeOn(dynaliteEngine, "an owner's limits", (database) => {
  let api: Deployment;
  let desk: Owner;

  beforeEach(async () => {
    api = await Deployment.on(database);
    desk = await Owner.at(api);
  });

  it('refuse more requests per minute than the limit, and say when to try again', async () => {
    api.limits = { ...api.limits, requestsPerMinute: 3 };
    api.time = '2025-10-27T09:00:42.000Z';

    const statuses = [];
    for (let i = 0; i < 3; i += 1) statuses.push((await desk.get('/watches')).status);
    const refused = await desk.get('/watches');
    api.time = '2025-10-27T09:01:00.000Z';
    const later = await desk.get('/watches');

    expect(statuses).toEqual([200, 200, 200]);
    expect(refused.status).toBe(429);
    expect(refused.headers['retry-after']).toBe('18');
    expect(refused.body.type).toBe(problemUrn('too-many-requests'));
    expect(later.status).toBe(200);
  });

  it('count all tokens of an owner together, and no other owner', async () => {
    api.limits = { ...api.limits, requestsPerMinute: 1 };
    const same = await Owner.at(api, desk.name);
    const other = await Owner.at(api, 'other');

    await desk.get('/watches');

    expect((await same.get('/watches')).status).toBe(429);
    expect((await other.get('/watches')).status).toBe(200);
  });

  it('refuse a watch or subscriber over the limit, until one is deleted', async () => {
    const subscriberId = await desk.subscriber({ address: 'one@example.com' });
    const watchId = await desk.watch({ subscriberId });
    api.limits = { ...api.limits, watches: 1, subscribers: 1 };
    const another = { channel: 'email', address: 'two@example.com', timezone: 'UTC' };

    const watch = await desk.post('/watches', { subscriberId, query: 'tunnel' });
    const subscriber = await desk.post('/subscribers', another);
    const known = await desk.post('/subscribers', { ...another, address: 'one@example.com' });

    for (const refused of [watch, subscriber]) {
      expect(refused.status).toBe(403);
      expect(refused.body.type).toBe(problemUrn('limit-reached'));
    }
    expect(known.status).toBe(201);
    await desk.delete(`/watches/${watchId}`);
    expect((await desk.post('/watches', { subscriberId, query: 'tunnel' })).status).toBe(201);
  });

  it('do not apply to the owner of the first token', async () => {
    api.limits = { requestsPerMinute: 1, watches: 1, subscribers: 1 };
    const root = await Owner.at(api, firstTokenOwner);

    await root.watch();
    await root.watch();

    expect((await root.get('/watches')).body.watches).toHaveLength(2);
  });
});
