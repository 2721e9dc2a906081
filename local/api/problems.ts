import { randomUUID } from 'node:crypto';
import { Problem, type ProblemType, problemBody, problemTypes } from '../../functions/api/http/problem.ts';

/** An answer over HTTP. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string | Buffer;
}

/** The refusals of API Gateway itself: the kind of problem, its `message`, and how to fix it. */
const gatewayRefusals = {
  unauthorized: ['unauthenticated', 'Unauthorized', 'Send "Authorization: Bearer <token>".'],
  forbidden: ['forbidden', 'Forbidden', 'The token is not known, or it does not allow this.'],
  'not-found': ['not-found', 'Not Found', 'There is no route with this method and path.'],
  'too-large': [
    'body-too-large',
    'Request Entity Too Large',
    'The body is larger than API Gateway accepts (10 MB).',
  ],
  'headers-too-large': [
    'malformed-request',
    'Request Header Fields Too Large',
    'The request line and the headers are longer than API Gateway accepts (10,240 bytes).',
  ],
  throttled: [
    'too-many-requests',
    'Too Many Requests',
    'More requests came than the stage accepts. Wait, then send it again.',
  ],
  failed: ['internal', 'Internal Server Error', 'The function behind the route failed.'],
  unavailable: [
    'unavailable',
    'Service Unavailable',
    'The function behind the route did not answer in time.',
  ],
} as const satisfies Record<string, readonly [ProblemType, string, string]>;
export type GatewayRefusal = keyof typeof gatewayRefusals;

/** Makes a refusal of API Gateway as problem+json. Its own member `message` stays (docs/decisions/0003). */
export function refuse(refusal: GatewayRefusal): HttpAnswer {
  const [type, message, detail] = gatewayRefusals[refusal];
  const status = refusal === 'headers-too-large' ? 431 : problemTypes[type].status;
  const refused = new Problem(type, detail, { extensions: { message, status } });
  const requestId = randomUUID();
  return {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'x-request-id': requestId,
      ...(refusal === 'unauthorized' ? { 'www-authenticate': 'Bearer' } : {}),
      ...(refusal === 'throttled' ? { 'retry-after': '1' } : {}),
    },
    body: JSON.stringify(problemBody(refused, requestId)),
  };
}

/** Makes the RFC 9457 problem details of the routes that exist only locally. */
export function problem(status: number, title: string, detail: string): HttpAnswer {
  return {
    status,
    headers: { 'content-type': 'application/problem+json' },
    body: JSON.stringify({ type: 'about:blank', title, status, detail }),
  };
}

export function json(status: number, value: unknown): HttpAnswer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

export function html(status: number, page: string): HttpAnswer {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body: page };
}
