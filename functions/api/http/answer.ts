import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { authorizerContextSchema } from '../../domain/access/authorizer-context.ts';
import { type RouteKey, routeTable } from '../route-table.ts';
import { routes } from '../routes.ts';
import type { ApiServices } from '../services.ts';
import type { ApiEvent } from './api-event.ts';
import { asProblem } from './as-problem.ts';
import { doOncePerKey } from './idempotency.ts';
import { countRequest } from './limits.ts';
import { parseRequest } from './parse-request.ts';
import { Problem } from './problem.ts';
import { refuse, respond } from './respond.ts';
import type { Principal } from './route.ts';

/**
 * Handles one request in four steps: checks the caller, finds the route, parses the request, runs the route. A refusal
 * in any step becomes problem+json.
 */
export async function answer(
  event: ApiEvent,
  services: ApiServices,
): Promise<APIGatewayProxyStructuredResultV2> {
  const { requestId } = event.requestContext;
  services.logger.appendKeys({ requestId, routeKey: event.routeKey });
  try {
    // A preflight request of a browser. API Gateway adds the headers of the setting corsOrigins to the answer.
    if (event.routeKey.startsWith('OPTIONS ')) return { statusCode: 204 };
    const key = routeKeyOf(event.routeKey);
    // This comes first, so that a request without permission is not parsed.
    const principal = callerOf(event, key);
    services.logger.appendKeys({ owner: principal.owner, tokenId: principal.tokenId });
    if (principal.owner !== '') await countRequest(principal.owner, services);
    if (key === undefined) {
      const { method, path } = event.requestContext.http;
      throw new Problem(
        'not-found',
        `There is no route ${method} ${path}. GET /openapi.json lists all routes.`,
      );
    }
    return await runRoute(key, event, principal, services);
  } catch (error) {
    return refuse(asProblem(error, services), requestId);
  }
}

async function runRoute(key: RouteKey, event: ApiEvent, principal: Principal, services: ApiServices) {
  const { requestId } = event.requestContext;
  const { headers } = event;
  const route = routes[key];
  const request = parseRequest(route, event);
  const keyed = { ...request, route, owner: principal.owner, key: headers['idempotency-key'] };
  const response = await doOncePerKey(keyed, services, () =>
    route.handle(
      { ...request, principal, requestId, ifMatch: headers['if-match'], baseUrl: baseUrl(event) },
      services,
    ),
  );
  return respond(route, response, { requestId, ifNoneMatch: headers['if-none-match'] });
}

function routeKeyOf(key: string): RouteKey | undefined {
  return Object.hasOwn(routeTable, key) ? (key as RouteKey) : undefined;
}

/** Returns scheme and host of the call. Only the local gateway is called without TLS. */
function baseUrl(event: ApiEvent): string {
  const scheme = event.headers['x-forwarded-proto'] === 'http' ? 'http' : 'https';
  return `${scheme}://${event.requestContext.domainName}`;
}

/**
 * Returns the caller that the authorizer found. The authorizer refuses most callers before this function runs. Two
 * cases are refused here:
 *
 * - a route with a scope that is deployed without an authorizer,
 * - a decision that API Gateway cached for another route, when this route needs another scope.
 */
function callerOf(event: ApiEvent, key: RouteKey | undefined): Principal {
  const neededScope = key === undefined ? undefined : routeTable[key];
  if (neededScope === 'none') return { owner: '', tokenId: '' };
  const context = authorizerContextSchema.safeParse(event.requestContext.authorizer?.lambda);
  if (!context.success) {
    throw new Problem(
      'unauthenticated',
      'The request has no valid token. Send the header "Authorization: Bearer <token>".',
      {
        headers: { 'www-authenticate': 'Bearer' },
      },
    );
  }
  const { owner, tokenId, scope } = context.data;
  if (neededScope !== undefined && !scope.split(' ').includes(neededScope)) {
    const challenge = `Bearer error="insufficient_scope", scope="${neededScope}"`;
    throw new Problem(
      'forbidden',
      `This route needs the scope ${neededScope}, which the token does not have.`,
      {
        headers: { 'www-authenticate': challenge },
      },
    );
  }
  return { owner, tokenId };
}
