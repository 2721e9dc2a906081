import { describe, expect, it } from 'vitest';
import { type HttpRequest, httpAnswer, proxyEvent, queryParameters } from '../../../local/api/payload.ts';

function request(members: Partial<HttpRequest> = {}): HttpRequest {
  return {
    method: 'GET',
    path: '/items',
    rawQueryString: '',
    headers: { host: '127.0.0.1:4000' },
    body: Buffer.alloc(0),
    sourceIp: '127.0.0.1',
    ...members,
  };
}
const routed = {
  apiId: 'api',
  routeKey: 'GET /items',
  requestId: 'req',
  pathParameters: {},
  now: Date.parse('2026-03-02T09:05:07Z'),
};
const sent = (type: string | undefined, body: string) =>
  proxyEvent(
    request({ headers: type === undefined ? {} : { 'content-type': type }, body: Buffer.from(body) }),
    routed,
  );

describe('proxyEvent', () => {
  it('has the request in payload format 2.0', () => {
    const event = proxyEvent(
      request({
        rawQueryString: 'q=a%20b&topic=x&topic=y',
        headers: { cookie: 'a=1; b=2', 'user-agent': 'curl' },
      }),
      { ...routed, pathParameters: { id: '1' } },
    );

    expect(event).toMatchObject({
      version: '2.0',
      rawPath: '/items',
      rawQueryString: 'q=a%20b&topic=x&topic=y',
      queryStringParameters: { q: 'a b', topic: 'x,y' },
      pathParameters: { id: '1' },
      cookies: ['a=1', 'b=2'],
      headers: { 'user-agent': 'curl' },
      isBase64Encoded: false,
      requestContext: {
        http: { method: 'GET', path: '/items', userAgent: 'curl' },
        time: '02/Mar/2026:09:05:07 +0000',
        timeEpoch: routed.now,
        stage: '$default',
      },
    });
    expect(event).not.toHaveProperty('body');
  });

  it.each(['application/json', 'application/json; charset=utf-8', 'text/plain', 'application/problem+json'])(
    'has the body as text when its type is text: %s',
    (type) => {
      expect(sent(type, 'é')).toMatchObject({ body: 'é', isBase64Encoded: false });
    },
  );

  it.each([undefined, 'application/x-www-form-urlencoded', 'image/png'])(
    'has the body as base64 otherwise: %s',
    (type) => {
      expect(sent(type, 'é')).toMatchObject({ body: 'w6k=', isBase64Encoded: true });
    },
  );
});

describe('queryParameters', () => {
  it('joins the values of a repeated parameter, whatever its name is', () => {
    const parameters = queryParameters('a=1&a=2&__proto__=3');

    expect(Object.entries(parameters)).toEqual([
      ['a', '1,2'],
      ['__proto__', '3'],
    ]);
  });
});

describe('httpAnswer', () => {
  const answered = (result: unknown) => httpAnswer({ ok: true, result });

  it('has the status, the headers in lower case and the body of the result', () => {
    expect(
      answered({ statusCode: 201, headers: { Location: '/a', 'x-n': 1 }, cookies: ['a=1'], body: 'made' }),
    ).toEqual({ status: 201, headers: { location: '/a', 'x-n': '1', 'set-cookie': ['a=1'] }, body: 'made' });
    expect(answered({ statusCode: 200, body: 'w6k=', isBase64Encoded: true }).body).toEqual(Buffer.from('é'));
  });

  it('has the result as a JSON body when the result has no status', () => {
    expect(answered({ a: 1 })).toMatchObject({ status: 200, body: '{"a":1}' });
  });

  it('is a refusal of the gateway when the function failed, timed out, or returned nonsense', () => {
    const failed = (errorType: string) => httpAnswer({ ok: false, error: { errorType, errorMessage: '' } });

    expect(failed('Error').status).toBe(500);
    expect(failed('Sandbox.Timedout').status).toBe(503);
    expect(answered({ statusCode: 'created' }).status).toBe(500);
    expect(JSON.parse(String(failed('Error').body))).toMatchObject({
      status: 500,
      message: 'Internal Server Error',
    });
  });
});
