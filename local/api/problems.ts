/** An answer over HTTP. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string | Buffer;
}

/** What API Gateway says by itself: its status and its `message`. */
const gatewayRefusals = {
  unauthorized: [401, 'Unauthorized', 'Send "Authorization: Bearer <token>".'],
  forbidden: [403, 'Forbidden', 'The token is not known, or it does not allow this.'],
  'not-found': [404, 'Not Found', 'No route leads there.'],
  'too-large': [413, 'Request Entity Too Large', 'The body is larger than API Gateway takes (10 MB).'],
  throttled: [429, 'Too Many Requests', 'More requests come than the stage takes. Wait, then send it again.'],
  failed: [500, 'Internal Server Error', 'The function behind the route failed.'],
  unavailable: [503, 'Service Unavailable', 'The function behind the route did not answer in time.'],
} as const;
export type GatewayRefusal = keyof typeof gatewayRefusals;

/** What API Gateway refuses by itself, as problem+json; its own `message` member stays (docs/decisions/0003). */
export function refuse(refusal: GatewayRefusal): HttpAnswer {
  const [status, message, detail] = gatewayRefusals[refusal];
  const headers: Record<string, string> = status === 401 ? { 'www-authenticate': 'Bearer' } : {};
  return problem(status, message, detail, { headers, members: { message } });
}

/** RFC 9457 problem details. */
export function problem(
  status: number,
  title: string,
  detail: string,
  more: { readonly headers?: Record<string, string>; readonly members?: Record<string, string> } = {},
): HttpAnswer {
  return {
    status,
    headers: { 'content-type': 'application/problem+json', ...more.headers },
    body: JSON.stringify({ type: 'about:blank', title, status, detail, ...more.members }),
  };
}

export function json(status: number, value: unknown): HttpAnswer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

export function html(status: number, page: string): HttpAnswer {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body: page };
}
