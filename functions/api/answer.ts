import type {
  APIGatewayProxyEventV2WithLambdaAuthorizer,
  APIGatewayProxyStructuredResultV2,
} from 'aws-lambda';
import { type AuthorizerContext, authorizerContextSchema } from '../authorize/authorizer-context.ts';
import { QuerySyntaxError } from '../domain/query/errors.ts';
import { ConflictError } from '../runtime/errors.ts';
import { CursorError } from '../stores/errors.ts';
import { parseRequest } from './parse-request.ts';
import { Problem, problemBody, problemTypes } from './problem.ts';
import type { ApiResponse, Principal } from './route.ts';
import { type RouteKey, routeTable } from './route-table.ts';
import { routes } from './routes.ts';
import type { ApiServices } from './services.ts';

export type ApiEvent = APIGatewayProxyEventV2WithLambdaAuthorizer<AuthorizerContext | undefined>;

/**
 * Answers one request: who calls, which route, a parsed request, the route's work; any refusal on the way as
 * problem+json. The only place that turns errors into statuses.
 */
export async function answer(
  event: ApiEvent,
  services: ApiServices,
): Promise<APIGatewayProxyStructuredResultV2> {
  const { requestId } = event.requestContext;
  try {
    const key = routeKey(event.routeKey);
    // First of all: nothing of a refused request is looked at.
    const principal = authorized(event, key);
    if (key === undefined) {
      const { method, path } = event.requestContext.http;
      throw new Problem('not-found', `There is no ${method} ${path}. GET /openapi.json lists what there is.`);
    }
    const route = routes[key];
    const request = parseRequest(route, event);
    return respond(await route.handle({ ...request, principal, requestId }, services), requestId);
  } catch (error) {
    return refuse(asProblem(error, services, requestId), requestId);
  }
}

function routeKey(key: string): RouteKey | undefined {
  return Object.hasOwn(routeTable, key) ? (key as RouteKey) : undefined;
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

function asProblem(error: unknown, services: ApiServices, requestId: string): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof QuerySyntaxError) {
    const { column, found, expected, hint } = error;
    return new Problem('invalid-query', error.message, { extensions: { column, found, expected, hint } });
  }
  if (error instanceof CursorError) return new Problem('malformed-request', error.message);
  if (error instanceof ConflictError) {
    return new Problem(
      'conflict',
      'It was changed by someone else meanwhile. Read it again, then repeat the change.',
    );
  }
  services.logger.error('Request failed', { requestId, error: error as Error });
  return new Problem('internal', 'The request could not be completed. It is safe to send it again.');
}

function respond(
  { status, headers, body }: ApiResponse,
  requestId: string,
): APIGatewayProxyStructuredResultV2 {
  const text = typeof body === 'string';
  return {
    statusCode: status,
    headers: {
      ...(body === undefined || text ? {} : { 'content-type': 'application/json' }),
      'x-request-id': requestId,
      ...headers,
    },
    ...(body === undefined ? {} : { body: text ? body : JSON.stringify(body) }),
  };
}

function refuse(problem: Problem, requestId: string): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode: problemTypes[problem.type].status,
    headers: { 'content-type': 'application/problem+json', 'x-request-id': requestId, ...problem.headers },
    body: JSON.stringify(problemBody(problem, requestId)),
  };
}
