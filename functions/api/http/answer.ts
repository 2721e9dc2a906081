import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { authorizerContextSchema } from '../../domain/access/authorizer-context.ts';
import { type RouteKey, routeTable } from '../route-table.ts';
import { routes } from '../routes.ts';
import type { ApiServices } from '../services.ts';
import type { ApiEvent } from './api-event.ts';
import { asProblem } from './as-problem.ts';
import { onceForKey } from './idempotency.ts';
import { countRequest } from './limits.ts';
import { parseRequest } from './parse-request.ts';
import { Problem } from './problem.ts';
import { refuse, respond } from './respond.ts';
import type { Principal } from './route.ts';

/**
 * Answers one request: who calls, which route, a parsed request, the route's work; any refusal on the way as
 * problem+json.
 */
export async function answer(
  event: ApiEvent,
  services: ApiServices,
): Promise<APIGatewayProxyStructuredResultV2> {
  const { requestId } = event.requestContext;
  services.logger.appendKeys({ requestId, routeKey: event.routeKey });
  try {
    // A browser's question beforehand: API Gateway puts the headers of the setting corsOrigins on the answer.
    if (event.routeKey.startsWith('OPTIONS ')) return { statusCode: 204 };
    const key = routeKey(event.routeKey);
    // First of all: nothing of a refused request is looked at.
    const principal = authorized(event, key);
    services.logger.appendKeys({ owner: principal.owner, tokenId: principal.tokenId });
    if (principal.owner !== '') await countRequest(principal.owner, services);
    if (key === undefined) {
      const { method, path } = event.requestContext.http;
      throw new Problem('not-found', `There is no ${method} ${path}. GET /openapi.json lists what there is.`);
    }
    return await work(key, event, principal, services);
  } catch (error) {
    return refuse(asProblem(error, services), requestId);
  }
}

async function work(key: RouteKey, event: ApiEvent, principal: Principal, services: ApiServices) {
  const { requestId } = event.requestContext;
  const { headers } = event;
  const route = routes[key];
  const request = parseRequest(route, event);
  const keyed = { ...request, route, owner: principal.owner, key: headers['idempotency-key'] };
  const response = await onceForKey(keyed, services, () =>
    route.handle(
      { ...request, principal, requestId, ifMatch: headers['if-match'], baseUrl: baseUrl(event) },
      services,
    ),
  );
  return respond(route, response, { requestId, ifNoneMatch: headers['if-none-match'] });
}

function routeKey(key: string): RouteKey | undefined {
  return Object.hasOwn(routeTable, key) ? (key as RouteKey) : undefined;
}

/** API Gateway says how it was called; only the local one is called without TLS. */
function baseUrl(event: ApiEvent): string {
  const scheme = event.headers['x-forwarded-proto'] === 'http' ? 'http' : 'https';
  return `${scheme}://${event.requestContext.domainName}`;
}

/**
 * Who calls, as the authorizer found. What it refuses does not come here; a route that were ever left without it
 * refuses by itself, and a decision that was cached for another route is held to this one's scope.
 */
function authorized(event: ApiEvent, key: RouteKey | undefined): Principal {
  const needs = key === undefined ? undefined : routeTable[key];
  if (needs === 'none') return { owner: '', tokenId: '' };
  const context = authorizerContextSchema.safeParse(event.requestContext.authorizer?.lambda);
  if (!context.success) {
    throw new Problem('unauthenticated', 'Send "Authorization: Bearer <token>".', {
      headers: { 'www-authenticate': 'Bearer' },
    });
  }
  const { owner, tokenId, scope } = context.data;
  if (needs !== undefined && !scope.split(' ').includes(needs)) {
    const challenge = `Bearer error="insufficient_scope", scope="${needs}"`;
    throw new Problem('forbidden', `The token lacks the scope ${needs}.`, {
      headers: { 'www-authenticate': challenge },
    });
  }
  return { owner, tokenId };
}
