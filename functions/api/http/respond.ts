import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { entityTag, isKnown } from './entity-tag.ts';
import { type Problem, problemBody, problemTypes } from './problem.ts';
import type { ApiResponse, Route } from './route.ts';

/** What is kept of an answer by whoever stands between: reads may be kept if they are asked for anew each time. */
const revalidate = 'private, no-cache';
const neverKept = 'no-store';

/** A route's answer as API Gateway takes it; a read that the caller has already is answered without its body. */
export function respond(
  route: Route,
  response: ApiResponse,
  request: { readonly requestId: string; readonly ifNoneMatch?: string },
): APIGatewayProxyStructuredResultV2 {
  const { status, headers, body } = response;
  const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
  const reads = route.key.startsWith('GET ');
  const tag = text !== undefined && (reads || route.takesIfMatch === true) ? entityTag(body) : undefined;
  const common = {
    'x-request-id': request.requestId,
    'cache-control': reads ? revalidate : neverKept,
    ...(tag === undefined ? {} : { etag: tag }),
  };
  if (reads && tag !== undefined && isKnown(request.ifNoneMatch, tag)) {
    return { statusCode: 304, headers: common };
  }
  return {
    statusCode: status,
    headers: {
      ...(typeof body === 'object' ? { 'content-type': 'application/json' } : {}),
      ...common,
      ...headers,
    },
    ...(text === undefined ? {} : { body: text }),
  };
}

/** A problem as API Gateway takes it. */
export function refuse(problem: Problem, requestId: string): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode: problemTypes[problem.type].status,
    headers: {
      'content-type': 'application/problem+json',
      'x-request-id': requestId,
      'cache-control': neverKept,
      ...problem.headers,
    },
    body: JSON.stringify(problemBody(problem, requestId)),
  };
}
