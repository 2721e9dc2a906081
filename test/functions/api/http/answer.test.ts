import { beforeEach, expect, it } from 'vitest';
import { answer } from '../../../../functions/api/http/answer.ts';
import { problemUrn } from '../../../../functions/api/http/problem.ts';
import { Deployment } from '../../../support/api/deployment.ts';
import { apiEvent } from '../../../support/api/event.ts';
import { describeOn } from '../../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../../support/dynamodb/engines.ts';

describeOn(dynaliteEngine, 'answer', (database) => {
  let api: Deployment;
  let secret: string;

  beforeEach(async () => {
    api = await Deployment.on(database);
    ({ secret } = await api.token('desk', ['articles:write', 'read', 'watches:write']));
  });

  const article = { headline: 'Ports agree', body: 'They agreed.', datePublished: '2025-10-27T08:00:00Z' };

  it('refuses a body that is not JSON, without quoting it', async () => {
    const answered = await api.send(
      { method: 'POST', path: '/articles', body: '{"headline": "my secr' },
      secret,
    );

    expect(answered.status).toBe(400);
    expect(answered.headers['content-type']).toBe('application/problem+json');
    expect(answered.body.type).toBe(problemUrn('malformed-request'));
    expect(answered.text).not.toContain('secr');
  });

  it('refuses a body that is not UTF-8', async () => {
    const event = apiEvent(
      { method: 'POST', path: '/articles' },
      { owner: 'desk', tokenId: 't', scope: 'articles:write' },
    );

    const answered = await answer({ ...event, body: 'wyg=', isBase64Encoded: true }, api.services);

    expect(answered.statusCode).toBe(400);
  });

  it.each([
    ['[', ']'],
    ['{"a":', '}'],
    ['{"items":[', ']}'],
  ])('refuses a body that nests %s 40,000 times, closed or not', async (open, close) => {
    const nested = open.repeat(40_000);
    const bodies = [nested, `${nested}1${close.repeat(40_000)}`, `[${nested}1${close.repeat(40_000)}]`];

    for (const body of bodies) {
      const answered = await api.send(
        { method: 'POST', path: '/articles', body, headers: { 'idempotency-key': 'deep' } },
        secret,
      );

      expect(answered.status).toBe(400);
      expect(answered.body.detail).toMatch(/not JSON|more than 32 levels/);
    }
  });

  it('takes brackets in a text for text', async () => {
    const body = { ...article, body: '[{"'.repeat(1_000) };

    const answered = await api.send({ method: 'POST', path: '/articles', body }, secret);

    expect(answered.status).toBe(202);
  });

  it('lists at most 100 faults of one request', async () => {
    const body = { ...article, items: Array.from({ length: 500 }, () => 1) };

    const answered = await api.send({ method: 'POST', path: '/articles', body }, secret);

    expect(answered.status).toBe(422);
    expect(answered.body.errors).toHaveLength(100);
  });

  it('names each unknown or wrong member by its pointer, and stores nothing', async () => {
    const body = { ...article, 'a/b~c': 1, url: 'no url', datePublished: 'yesterday' };

    const answered = await api.send({ method: 'POST', path: '/articles', body }, secret);

    expect(answered.status).toBe(422);
    expect(answered.body.errors.map((fault: { pointer: string }) => fault.pointer).sort()).toEqual(
      ['/a~1b~0c', '/datePublished', '/url'].sort(),
    );
    expect(api.enqueued).toEqual([]);
  });

  it('refuses a body over the limit before it parses it', async () => {
    const body = `{"headline": "${'x'.repeat(1_048_576)}`;

    const answered = await api.send({ method: 'POST', path: '/articles', body }, secret);

    expect(answered.status).toBe(413);
    expect(answered.body.detail).toContain('1048576');
    expect(api.enqueued).toEqual([]);
  });

  it.each([
    'limit=0',
    'limit=101',
    'limit=ten',
    'limit=1&limit=2',
    'colour=red',
    'from=yesterday',
    'cursor=abc',
    '__proto__=1',
    '__proto__=1&__proto__=2',
    'constructor=1',
  ])('refuses the parameters %s and names the parameter', async (query) => {
    const answered = await api.send({ method: 'GET', path: `/items?${query}` }, secret);

    expect(answered.status).toBe(400);
    expect(answered.body.errors[0].parameter).toBe(query.split('=')[0]);
  });

  it('refuses a member of the body that is called __proto__, like any other unknown member', async () => {
    const body = JSON.stringify(article).replace('{', '{"__proto__":{"url":"https://a.example/"},');

    const answered = await api.send({ method: 'POST', path: '/articles', body }, secret);

    expect(answered.status).toBe(422);
    expect(answered.body.errors[0].pointer).toBe('/__proto__');
  });

  it('refuses parameters of a route that has none, except on open routes', async () => {
    expect((await api.send({ method: 'GET', path: '/watches/wat_1?x=1' }, secret)).status).toBe(400);
    expect((await api.send({ method: 'GET', path: '/health?x=1' })).status).toBe(200);
  });

  it('answers 404 for an unknown path or method, but only with a token', async () => {
    expect((await api.send({ method: 'GET', path: '/nowhere' }, secret)).status).toBe(404);
    expect((await api.send({ method: 'PUT', path: '/items' }, secret)).status).toBe(404);
    expect((await api.send({ method: 'GET', path: '/nowhere' })).status).toBe(401);
  });

  it('names the request in each answer, and the request and its owner in each log line', async () => {
    const answered = await api.send({ method: 'GET', path: '/items?limit=0' }, secret);

    expect(answered.headers['x-request-id']).toBe('req-1');
    expect(answered.body.instance).toContain('req-1');
    expect(api.log.keys).toMatchObject({ requestId: 'req-1', routeKey: 'GET /items', owner: 'desk' });
  });

  it('refuses a decision of the authorizer that was made for another route', async () => {
    const event = apiEvent(
      { method: 'GET', path: '/tokens' },
      { owner: 'desk', tokenId: 't', scope: 'read' },
    );

    const answered = await answer(event, api.services);

    expect(answered.statusCode).toBe(403);
    expect(answered.headers?.['www-authenticate']).toBe('Bearer error="insufficient_scope", scope="admin"');
  });

  it('refuses a request that no authorizer checked', async () => {
    const answered = await answer(apiEvent({ method: 'GET', path: '/items' }), api.services);

    expect(answered.statusCode).toBe(401);
    expect(answered.headers?.['www-authenticate']).toBe('Bearer');
  });

  it('logs an unexpected error and hides it from the caller', async () => {
    const broken = {
      ...api.services.articles,
      getStructured: () => Promise.reject(new Error('table prod-7 is gone')),
    };
    const event = apiEvent(
      { method: 'GET', path: '/articles/art_1' },
      { owner: 'desk', tokenId: 't', scope: 'read' },
    );

    const answered = await answer(event, { ...api.services, articles: broken as never });

    expect(answered.statusCode).toBe(500);
    expect(answered.body).not.toMatch(/prod-7|at .*:\d+/);
    expect(String(api.log.lines.at(-1)?.said)).toContain('table prod-7 is gone');
  });

  it('answers a preflight request of a browser', async () => {
    const event = apiEvent({ method: 'OPTIONS', path: '/items' });

    const answered = await answer({ ...event, routeKey: 'OPTIONS /{proxy+}' }, api.services);

    expect(answered.statusCode).toBe(204);
  });
});
