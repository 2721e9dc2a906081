import type { APIGatewayEventRequestContextV2, APIGatewayProxyEventV2 } from 'aws-lambda';
import * as z from 'zod';
import type { Outcome } from '../functions/protocol.ts';
import { account } from '../template/account.ts';
import { type HttpAnswer, json, refuse } from './problems.ts';

/** A request as it came in. */
export interface HttpRequest {
  readonly method: string;
  readonly path: string;
  readonly rawQueryString: string;
  /** Headers with names in lower case. Values of a repeated header are joined by a comma. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly sourceIp: string;
}

/** Data that API Gateway adds to a request. */
export interface Routed {
  readonly apiId: string;
  readonly routeKey: string;
  readonly requestId: string;
  readonly pathParameters: Readonly<Record<string, string>>;
  /** Milliseconds since the epoch, by the time that the functions see. */
  readonly now: number;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Makes the event of payload format 2.0, without the result of the authorizer. */
export function proxyEvent(request: HttpRequest, routed: Routed): APIGatewayProxyEventV2 {
  const { cookie, ...headers } = request.headers;
  const asText = isText(headers['content-type']);
  const { pathParameters } = routed;
  const query = queryParameters(request.rawQueryString);
  return {
    version: '2.0',
    routeKey: routed.routeKey,
    rawPath: request.path,
    rawQueryString: request.rawQueryString,
    ...(cookie !== undefined && { cookies: cookie.split('; ') }),
    headers: { ...headers, 'x-forwarded-proto': 'http' },
    ...(Object.keys(query).length > 0 && { queryStringParameters: query }),
    ...(Object.keys(pathParameters).length > 0 && { pathParameters: { ...pathParameters } }),
    requestContext: requestContext(request, routed),
    ...(request.body.byteLength > 0 && { body: request.body.toString(asText ? 'utf8' : 'base64') }),
    isBase64Encoded: request.body.byteLength > 0 && !asText,
  };
}

/** Makes the context of payload format 2.0, which the authorizer gets too. */
export function requestContext(request: HttpRequest, routed: Routed): APIGatewayEventRequestContextV2 {
  const at = new Date(routed.now);
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${two(at.getUTCDate())}/${months[at.getUTCMonth()]}/${at.getUTCFullYear()}`;
  const host = request.headers.host ?? '';
  return {
    accountId: account,
    apiId: routed.apiId,
    domainName: host,
    domainPrefix: host.split('.')[0] ?? '',
    http: {
      method: request.method,
      path: request.path,
      protocol: 'HTTP/1.1',
      sourceIp: request.sourceIp,
      userAgent: request.headers['user-agent'] ?? '',
    },
    requestId: routed.requestId,
    routeKey: routed.routeKey,
    stage: '$default',
    time: `${day}:${at.toISOString().slice(11, 19)} +0000`,
    timeEpoch: routed.now,
  };
}

/**
 * Whether API Gateway sends a body as text: only when its type says so. Every other body is base64, also that of `curl
 * -d` without a type.
 */
function isText(contentType: string | undefined): boolean {
  return /^(text\/|application\/([\w.-]+\+)?(json|xml|javascript))/i.test(contentType ?? '');
}

export function queryParameters(rawQueryString: string): Record<string, string> {
  const parameters = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(rawQueryString)) {
    const earlier = parameters.get(name);
    parameters.set(name, earlier === undefined ? value : `${earlier},${value}`);
  }
  return Object.fromEntries(parameters);
}

const responseSchema = z.looseObject({
  statusCode: z.int(),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  cookies: z.array(z.string()).optional(),
  body: z.string().optional(),
  isBase64Encoded: z.boolean().optional(),
});

/** Makes the HTTP answer of what a function returned. */
export function httpAnswer(outcome: Outcome): HttpAnswer {
  if (!outcome.ok) return refuse(outcome.error.errorType === 'Sandbox.Timedout' ? 'unavailable' : 'failed');
  const { result } = outcome;
  // Without a status code, the whole result is the body.
  if (typeof result === 'object' && result !== null && !('statusCode' in result)) return json(200, result);
  const parsed = responseSchema.safeParse(result);
  if (!parsed.success) return refuse('failed');
  const { statusCode, headers = {}, cookies, body = '', isBase64Encoded } = parsed.data;
  const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return {
    status: statusCode,
    headers: { ...Object.fromEntries(named), ...(cookies && { 'set-cookie': cookies }) },
    body: isBase64Encoded === true ? Buffer.from(body, 'base64') : body,
  };
}
