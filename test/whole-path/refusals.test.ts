import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, startCloud } from '../../local/cloud.ts';
import { type Answer, Api } from '../support/api.ts';

const article = {
  headline: 'Two ports agree on a ferry line',
  body: 'Aalborg and Gothenburg signed an agreement on a ferry line on Monday.',
  datePublished: '2026-03-02T08:00:00Z',
};

describe('the API', () => {
  let cloud: Cloud;
  let api: Api;

  beforeAll(async () => {
    cloud = await startCloud({ port: 0, clock: '2026-03-02T09:00:00Z' });
    api = new Api(cloud.url, cloud.token);
  });
  afterAll(() => cloud?.stop());

  function expectProblem(answer: Answer, statuses: readonly number[]): void {
    expect(statuses).toContain(answer.status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.body).toMatchObject({
      type: expect.any(String),
      title: expect.any(String),
      status: answer.status,
      detail: expect.any(String),
    });
  }

  async function storedItems(): Promise<number> {
    await api.drain();
    return (await api.get('/items')).body.items.length;
  }

  it('refuses a request without a token', async () => {
    expectProblem(await new Api(cloud.url).post('/articles', article), [401]);
    expect(await storedItems()).toBe(0);
  });

  it('refuses an unknown token', async () => {
    expectProblem(await new Api(cloud.url, 'not-a-token').post('/articles', article), [401, 403]);
    expect(await storedItems()).toBe(0);
  });

  it('refuses a token without the scope of the route, and a revoked token at once', async () => {
    const reader = await api.make('/tokens', { owner: 'desk', scopes: ['read'] });
    const asReader = new Api(cloud.url, reader.token);

    expectProblem(await asReader.post('/articles', article), [403]);
    expect((await asReader.get('/items')).status).toBe(200);

    await api.delete(`/tokens/${reader.id}`);
    // The authorizer's decision may be cached for a few seconds, so this asks for a route that was not asked for yet.
    expectProblem(await asReader.get('/alerts'), [401, 403]);
    expect(await storedItems()).toBe(0);
  });

  it('refuses a body that is not JSON', async () => {
    expectProblem(await api.post('/articles', '{"headline": '), [400]);
    expect(await storedItems()).toBe(0);
  });

  it('names each fault of a body by its pointer', async () => {
    const answer = await api.post('/articles', { ...article, datePublished: 'yesterday', url: 'no url' });

    expectProblem(answer, [422]);
    expect(answer.body.errors.map((fault: { pointer: string }) => fault.pointer).sort()).toEqual([
      '/datePublished',
      '/url',
    ]);
    expect(await storedItems()).toBe(0);
  });

  it('refuses an article from the future, and one without text', async () => {
    expectProblem(await api.post('/articles', { ...article, datePublished: '2036-01-01T00:00:00Z' }), [422]);
    expectProblem(await api.post('/articles', { ...article, body: ' \n ' }), [422]);
    expect(await storedItems()).toBe(0);
  });

  it('refuses a body over the limit, and one far over it', async () => {
    expectProblem(await api.post('/articles', { ...article, body: 'x'.repeat(1_100_000) }), [413]);
    expectProblem(await api.post('/articles', { ...article, body: 'x'.repeat(11_000_000) }), [413]);
    expect(await storedItems()).toBe(0);
  });

  it('finds no article that was never sent, and no path that does not exist', async () => {
    expectProblem(await api.get('/articles/art_nothing'), [404]);
    expectProblem(await api.get('/nowhere'), [404]);
  });

  it('refuses a query with an error, and names the column', async () => {
    const answer = await api.get(`/items?q=${encodeURIComponent('shipbuilding AND (')}`);

    expectProblem(answer, [422]);
    expect(answer.body.column).toEqual(expect.any(Number));
  });

  it('stores no watch with a wrong query', async () => {
    const subscriberId = await api.confirmedSubscriber({ channel: 'email', address: 'a@example.com' });

    for (const query of ['"open', 'NOT ships', 'nofield:x', '(']) {
      expectProblem(await api.post('/watches', { subscriberId, query }), [422]);
    }

    expect((await api.get('/watches')).body.watches).toEqual([]);
  });

  it('shows nobody the data of another owner', async () => {
    const subscriberId = await api.confirmedSubscriber({ channel: 'email', address: 'mine@example.com' });
    const watch = await api.make('/watches', { subscriberId, query: 'ferry' });
    const { token } = await api.make('/tokens', { owner: 'other', scopes: ['read', 'watches:write'] });
    const other = new Api(cloud.url, token);

    for (const [method, path] of [
      ['GET', `/subscribers/${subscriberId}`],
      ['DELETE', `/subscribers/${subscriberId}`],
      ['GET', `/watches/${watch.id}`],
      ['DELETE', `/watches/${watch.id}`],
    ] as const) {
      expectProblem(await other.call(method, path), [404]);
    }
    expectProblem(await other.post('/watches', { subscriberId, query: 'ferry' }), [422]);
    expect((await other.get(`/watches?subscriberId=${subscriberId}`)).body.watches ?? []).toEqual([]);
    expect((await other.get(`/alerts?subscriberId=${subscriberId}`)).body.alerts).toEqual([]);
  });

  it('serves only its own machine, so that no web page can read the mailbox through a name of its own', async () => {
    const statuses: Record<string, number | undefined> = {};
    for (const path of ['/_local/mailbox', '/health', '/items']) {
      for (const host of ['evil.example', `localhost:${new URL(cloud.url).port}`]) {
        const asked = get(`${cloud.url}${path}`, { headers: { host } });
        const [response] = (await once(asked, 'response')) as [IncomingMessage];
        response.resume();
        statuses[`${path} ${host.split(':')[0]}`] = response.statusCode;
      }
    }

    expect(statuses).toEqual({
      '/_local/mailbox evil.example': 421,
      '/_local/mailbox localhost': 200,
      '/health evil.example': 421,
      '/health localhost': 200,
      '/items evil.example': 421,
      '/items localhost': 401,
    });
  });

  it('serves its OpenAPI document and its health to everybody', async () => {
    const anyone = new Api(cloud.url);

    const document = await anyone.get('/openapi.json');

    expect(document.status).toBe(200);
    expect(document.body.openapi).toMatch(/^3\.1/);
    expect((await anyone.get('/health')).status).toBe(200);
  });
});
