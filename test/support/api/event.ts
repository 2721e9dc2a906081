import type { ApiEvent } from '../../../functions/api/http/api-event.ts';
import { routeTable } from '../../../functions/api/route-table.ts';
import type { AuthorizerContext } from '../../../functions/domain/access/authorizer-context.ts';

/** A request as a caller sends it. `path` with its query. */
export interface SentRequest {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text as it is; anything else as JSON. */
  readonly body?: unknown;
}

/**
 * Makes the event that API Gateway makes of a request (payload 2.0). `authorizer`: the context from the authorizer.
 */
export function apiEvent(sent: SentRequest, authorizer?: AuthorizerContext): ApiEvent {
  const [path = '', query = ''] = sent.path.split('?');
  const { key, parameters } = routeOf(sent.method, path);
  const text = typeof sent.body === 'string' ? sent.body : JSON.stringify(sent.body);
  return {
    version: '2.0',
    routeKey: key,
    rawPath: path,
    rawQueryString: query,
    headers: { host: 'api.test', 'x-forwarded-proto': 'https', ...sent.headers },
    ...(Object.keys(parameters).length > 0 ? { pathParameters: parameters } : {}),
    ...(text === undefined ? {} : { body: text }),
    isBase64Encoded: false,
    requestContext: {
      accountId: '123456789012',
      apiId: 'api',
      authorizer: { lambda: authorizer },
      domainName: 'api.test',
      domainPrefix: 'api',
      http: { method: sent.method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' },
      requestId: 'req-1',
      routeKey: key,
      stage: '$default',
      time: '27/Oct/2025:09:00:00 +0000',
      timeEpoch: Date.parse('2025-10-27T09:00:00Z'),
    },
  };
}

/** Returns the route that API Gateway chooses. A route without parameters comes first, `$default` last. */
function routeOf(method: string, path: string): { key: string; parameters: Record<string, string> } {
  const segments = path.split('/');
  const keys = Object.keys(routeTable).sort((a, b) => a.split('{').length - b.split('{').length);
  for (const key of keys) {
    const [routeMethod, routePath = ''] = key.split(' ');
    const parameters = routeMethod === method ? parametersIn(routePath.split('/'), segments) : undefined;
    if (parameters !== undefined) return { key, parameters };
  }
  return { key: '$default', parameters: {} };
}

function parametersIn(
  pattern: readonly string[],
  segments: readonly string[],
): Record<string, string> | undefined {
  if (pattern.length !== segments.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [i, part] of pattern.entries()) {
    const segment = segments[i] ?? '';
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined ? part !== segment : segment === '') return undefined;
    if (name !== undefined) parameters[name] = decoded(segment);
  }
  return parameters;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
