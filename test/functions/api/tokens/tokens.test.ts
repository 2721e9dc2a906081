import { createHash } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import { Deployment } from '../../../support/api/deployment.ts';
import { Owner } from '../../../support/api/owner.ts';
import { describeOn } from '../../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../../support/dynamodb/engines.ts';

describeOn(dynaliteEngine, 'tokens', (database) => {
  let api: Deployment;
  let admin: Owner;

  beforeEach(async () => {
    api = await Deployment.on(database);
    admin = await Owner.at(api, 'admin', ['admin']);
  });

  it('are shown once and stored as a hash', async () => {
    const { id, token, ...made } = await admin.make('/tokens', { owner: 'reader', scopes: ['read', 'read'] });

    expect(token).toMatch(/^dl_[\w-]{43}$/);
    expect(made).toEqual({ owner: 'reader', scopes: ['read'], createdAt: api.time });
    const stored = await api.services.tokens.get(id);
    expect(stored?.hash).toBe(createHash('sha256').update(token).digest('hex'));
    expect((await admin.get('/tokens')).text).not.toContain(token);
    expect((await admin.get(`/tokens/${id}`)).body).toEqual({ id, ...made });
  });

  it('work at once, until they are revoked or expire', async () => {
    const expiresAt = '2025-10-27T10:00:00Z';
    const { token, id } = await admin.make('/tokens', { owner: 'reader', scopes: ['read'], expiresAt });
    const status = async () => (await api.send({ method: 'GET', path: '/items' }, token)).status;

    expect(await status()).toBe(200);
    api.time = '2025-10-27T10:00:00.000Z';
    expect(await status()).toBe(403);
    api.time = '2025-10-27T09:59:59.999Z';
    expect(await status()).toBe(200);
    expect((await admin.delete(`/tokens/${id}`)).status).toBe(204);
    expect(await status()).toBe(403);
    expect((await admin.delete(`/tokens/${id}`)).status).toBe(404);
  });

  it('have the time of their last use, exact to an hour', async () => {
    const { token, id } = await admin.make('/tokens', { owner: 'reader', scopes: ['read'] });
    const use = () => api.send({ method: 'GET', path: '/items' }, token);
    const lastUsed = async () => (await admin.get(`/tokens/${id}`)).body.lastUsedAt;

    expect(await lastUsed()).toBeUndefined();
    await use();
    api.time = '2025-10-27T09:59:00.000Z';
    await use();
    expect(await lastUsed()).toBe('2025-10-27T09:00:00.000Z');
    api.time = '2025-10-27T10:00:00.000Z';
    await use();
    expect(await lastUsed()).toBe('2025-10-27T10:00:00.000Z');
  });

  it.each([
    ['/owner', { owner: 'oidc:reader', scopes: ['read'] }],
    ['/owner', { owner: '', scopes: ['read'] }],
    ['/scopes', { owner: 'reader', scopes: [] }],
    ['/scopes/0', { owner: 'reader', scopes: ['everything'] }],
    ['/expiresAt', { owner: 'reader', scopes: ['read'], expiresAt: '2025-10-27T08:59:59Z' }],
  ])('are not made with a wrong %s', async (pointer, body) => {
    const answered = await admin.post('/tokens', body);

    expect(answered.status).toBe(422);
    expect(answered.body.errors[0].pointer).toBe(pointer);
  });
});
