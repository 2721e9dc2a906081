import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { entityTag, isKnown } from './entity-tag.ts';
import { Problem, problemBody, problemTypes } from './problem.ts';
import { maxResultBytes } from './room.ts';
import type { ApiResponse, Route } from './route.ts';

/** `Cache-Control` of reads: a private cache may store the answer, and must ask again before each use. */
const revalidate = 'private, no-cache';
/** `Cache-Control` of everything else. */
const doNotStore = 'no-store';

/**
 * Builds the result for API Gateway from a route's response. A read whose current body the caller has already becomes
 * 304 without a body.
 */
export function respond(
  route: Route,
  response: ApiResponse,
  request: { readonly requestId: string; readonly ifNoneMatch?: string },
): APIGatewayProxyStructuredResultV2 {
  const { status, headers, body } = response;
  const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
  const isRead = route.key.startsWith('GET ');
  const tag = text !== undefined && (isRead || route.takesIfMatch === true) ? entityTag(body) : undefined;
  const common = {
    'x-request-id': request.requestId,
    'cache-control': isRead ? revalidate : doNotStore,
    ...(tag === undefined ? {} : { etag: tag }),
  };
  if (isRead && tag !== undefined && isKnown(request.ifNoneMatch, tag)) {
    return { statusCode: 304, headers: common };
  }
  const result = {
    statusCode: status,
    headers: {
      ...(typeof body === 'object' ? { 'content-type': 'application/json' } : {}),
      ...common,
      ...headers,
    },
    ...(text === undefined ? {} : { body: text }),
  };
  return requireFit(result);
}

/**
 * Returns the result if Lambda can return it.
 * @throws {Problem} `internal`, which says more than the answer of API Gateway to a function that failed
 */
function requireFit(result: APIGatewayProxyStructuredResultV2): APIGatewayProxyStructuredResultV2 {
  // A UTF-16 unit takes at most 6 bytes in JSON, so most bodies need no count.
  const { body = '' } = result;
  if (
    body.length * 6 + 10_000 < maxResultBytes ||
    Buffer.byteLength(JSON.stringify(result)) <= maxResultBytes
  ) {
    return result;
  }
  throw new Problem('internal', 'The answer is larger than 6 MB. Ask for less of it: for a smaller `limit`.');
}

/** Builds the result for API Gateway from a problem. */
export function refuse(problem: Problem, requestId: string): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode: problemTypes[problem.type].status,
    headers: {
      'content-type': 'application/problem+json',
      'x-request-id': requestId,
      'cache-control': doNotStore,
      ...problem.headers,
    },
    body: JSON.stringify(problemBody(problem, requestId)),
  };
}
