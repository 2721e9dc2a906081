import { describe, expect, it } from 'vitest';
import { ApiGateway } from '../../../local/api/api-gateway.ts';
import type { HttpRequest } from '../../../local/api/payload.ts';
import type { LocalFunction } from '../../../local/functions/local-function.ts';
import type { Outcome } from '../../../local/functions/protocol.ts';
import type { HttpApi } from '../../../local/template/http-api.ts';

const authorizer = {
  id: 'auth',
  functionArn: 'authorize',
  identitySource: ['$request.header.Authorization', '$context.routeKey'],
  ttlSeconds: 60,
};
const api: HttpApi = {
  id: 'api',
  throttle: { rate: 0.001, burst: 5 },
  cors: {
    AllowOrigins: ['https://a.example'],
    AllowHeaders: ['authorization'],
    AllowMethods: ['GET'],
    MaxAge: 60,
  },
  routes: [
    { key: 'GET /open', functionArn: 'work' },
    { key: 'GET /own', functionArn: 'work', throttle: { rate: 0.001, burst: 2 } },
    { key: 'GET /closed', functionArn: 'work', authorizer },
    { key: 'POST /closed', functionArn: 'work', authorizer },
  ],
};

/** Makes a gateway to functions with these results. `decisions` counts the calls of the authorizer. */
function gatewayWith(
  decide: (header: string) => unknown,
  result: unknown = { statusCode: 200, body: 'done' },
) {
  const seen = { decisions: 0, contexts: [] as unknown[] };
  const functions: Record<string, (event: never) => Promise<Outcome>> = {
    authorize: async (event: { headers: { authorization: string } }) => {
      seen.decisions += 1;
      return { ok: true, result: decide(event.headers.authorization) };
    },
    work: async (event: { requestContext: { authorizer?: unknown } }) => {
      seen.contexts.push(event.requestContext.authorizer);
      return { ok: true, result };
    },
  };
  const functionOf = (arn: string) => ({ invoke: functions[arn] }) as unknown as LocalFunction;
  const gateway = new ApiGateway({ api, functionOf, now: () => 0 });
  const ask = (method: string, path: string, headers: Record<string, string> = {}, body = '') =>
    gateway.answer({
      method,
      path,
      headers,
      rawQueryString: '',
      body: Buffer.from(body),
      sourceIp: '',
    } as HttpRequest);
  return { seen, ask };
}
const goodOnly = (header: string) =>
  header === 'Bearer good' ? { isAuthorized: true, context: { owner: 'me' } } : { isAuthorized: false };
const good = { authorization: 'Bearer good' };

describe('the API gateway', () => {
  it('refuses a request without the identity header, and does not call the authorizer', async () => {
    const { seen, ask } = gatewayWith(goodOnly);

    expect((await ask('GET', '/closed')).status).toBe(401);
    expect(seen.decisions).toBe(0);
  });

  it('refuses what the authorizer refuses, and does not call the function', async () => {
    const { seen, ask } = gatewayWith(goodOnly);

    const { status, headers, body } = await ask('GET', '/closed', { authorization: 'Bearer bad' });

    expect(status).toBe(403);
    expect(headers['content-type']).toBe('application/problem+json');
    expect(JSON.parse(String(body))).toMatchObject({ status: 403, message: 'Forbidden' });
    expect(seen.contexts).toEqual([]);
  });

  it('gives the function the context of the authorizer, and asks once per route within the cache time', async () => {
    const { seen, ask } = gatewayWith(goodOnly);

    await ask('GET', '/closed', good);
    await ask('GET', '/closed', good);
    await ask('POST', '/closed', good);

    expect(seen.decisions).toBe(2);
    expect(seen.contexts).toEqual([1, 2, 3].map(() => ({ lambda: { owner: 'me' } })));
  });

  it('answers 500 when the authorizer returns nonsense, and does not cache that', async () => {
    let nonsense = true;
    const { ask } = gatewayWith(() => (nonsense ? { allow: true } : { isAuthorized: true }));

    expect((await ask('GET', '/closed', good)).status).toBe(500);
    nonsense = false;
    expect((await ask('GET', '/closed', good)).status).toBe(200);
  });

  it('has only the routes of the template', async () => {
    expect((await gatewayWith(goodOnly).ask('GET', '/nowhere')).status).toBe(404);
  });

  it('accepts at once the burst of the stage', async () => {
    const { ask } = gatewayWith(goodOnly);

    const statuses = [];
    for (let i = 0; i < 6; i += 1) statuses.push((await ask('GET', '/open')).status);

    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
  });

  it('counts the requests of a route with a throttle of its own apart, so that they take nothing from the others', async () => {
    const { ask } = gatewayWith(goodOnly);

    const own = [];
    for (let i = 0; i < 20; i += 1) own.push((await ask('GET', '/own')).status);
    const others = [];
    for (let i = 0; i < 5; i += 1) others.push((await ask('GET', '/closed', good)).status);

    expect(own).toEqual([200, 200, ...Array(18).fill(429)]);
    expect(others).toEqual([200, 200, 200, 200, 200]);
  });

  it('refuses a body that does not fit into an event of Lambda', async () => {
    const { ask } = gatewayWith(goodOnly);

    const headers = { ...good, 'content-type': 'image/png' };
    expect((await ask('POST', '/closed', headers, 'x'.repeat(5_000_000))).status).toBe(413);
  });

  it('refuses a request whose line and headers have more than 10,240 bytes, and does not call the function', async () => {
    const { seen, ask } = gatewayWith(goodOnly);
    const withHeader = (length: number) => ask('GET', '/closed', { ...good, 'x-long': 'x'.repeat(length) });

    expect((await withHeader(10_000)).status).toBe(200);
    const refused = await withHeader(10_240);

    expect(refused.status).toBe(431);
    expect(refused.headers['content-type']).toBe('application/problem+json');
    expect(JSON.parse(String(refused.body))).toMatchObject({ status: 431, message: expect.any(String) });
    expect(seen.contexts).toHaveLength(1);
  });

  it('counts the whole event of Lambda, in which quotes and line breaks of a body take two bytes', async () => {
    const { ask } = gatewayWith(goodOnly);
    const headers = { ...good, 'content-type': 'application/json' };

    expect((await ask('POST', '/closed', headers, 'x'.repeat(3_500_000))).status).toBe(200);
    expect((await ask('POST', '/closed', headers, '"'.repeat(3_500_000))).status).toBe(413);
  });

  it('answers 500 for a result that is larger than Lambda returns, as AWS does', async () => {
    const resultOf = async (body: string) => {
      const answered = await gatewayWith(goodOnly, { statusCode: 200, body }).ask('GET', '/open');
      return answered.status;
    };

    expect(await resultOf('x'.repeat(6_200_000))).toBe(200);
    expect(await resultOf('x'.repeat(6_291_556))).toBe(500);
    expect(await resultOf('"'.repeat(3_200_000))).toBe(500);
  });

  it('lets only pages of named origins ask and read', async () => {
    const { ask } = gatewayWith(goodOnly);
    const preflight = { 'access-control-request-method': 'GET' };

    const answered = await ask('OPTIONS', '/closed', { origin: 'https://a.example', ...preflight });
    const strange = await ask('OPTIONS', '/closed', { origin: 'https://b.example', ...preflight });
    const read = await ask('GET', '/open', { origin: 'https://a.example' });

    expect(answered).toMatchObject({
      status: 204,
      headers: { 'access-control-allow-origin': 'https://a.example', 'access-control-allow-methods': 'GET' },
    });
    expect(strange.headers).not.toHaveProperty('access-control-allow-origin');
    expect(read.headers).toHaveProperty('access-control-allow-origin', 'https://a.example');
  });
});
