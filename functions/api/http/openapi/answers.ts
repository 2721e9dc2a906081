import { routeTable } from '../../route-table.ts';
import { type ProblemType, problemTypes, problemUrn } from '../problem.ts';
import type { Route } from '../route.ts';
import type { Json, Schemas } from './schemas.ts';

/** Problem details (RFC 9457) with the members that some types add. */
export const problemSchema: Json = {
  type: 'object',
  description: 'RFC 9457 problem details. `type` is stable; `detail` says what is wrong and how to fix it.',
  required: ['type', 'title', 'status', 'detail', 'instance'],
  properties: {
    type: { type: 'string', enum: (Object.keys(problemTypes) as ProblemType[]).map(problemUrn) },
    title: { type: 'string' },
    status: { type: 'integer', minimum: 400, maximum: 599 },
    detail: { type: 'string' },
    instance: { type: 'string', description: 'Names the request; give it when you ask about it' },
    errors: {
      type: 'array',
      description:
        'One entry per fault. `pointer` is a JSON pointer into the body; `parameter` names a parameter or header',
      items: {
        type: 'object',
        required: ['detail'],
        properties: {
          pointer: { type: 'string' },
          parameter: { type: 'string' },
          detail: { type: 'string' },
        },
        additionalProperties: false,
      },
    },
    column: { type: 'integer', description: 'invalid-query: the column in the query, from 1' },
    found: { type: 'string', description: 'invalid-query: the text at that column' },
    expected: {
      type: 'array',
      items: { type: 'string' },
      description: 'invalid-query: what the query may have there',
    },
    message: { type: 'string', description: "Only in the gateway's own refusals" },
    hint: { type: 'string', description: 'invalid-query: how to fix it' },
  },
  additionalProperties: false,
};

/** The gateway's own refusal, when no function runs (docs/decisions/0003). */
export const gatewayRefusalSchema: Json = {
  type: 'object',
  description: "The gateway's own refusal",
  required: ['message'],
  properties: { message: { type: ['string', 'null'] } },
};

/** Statuses that the gateway may answer without running the function. */
const byGateway = new Set([401, 403, 413, 429, 500, 503]);

const requestIdHeader = {
  'x-request-id': {
    description: 'Names the request; every log line of the request has it',
    schema: { type: 'string' },
  },
};
const retryAfterHeader = {
  'retry-after': { description: 'Seconds to wait', schema: { type: 'integer', minimum: 1 } },
};
const tagHeader = { etag: { description: 'For If-None-Match and If-Match', schema: { type: 'string' } } };
const locationHeader = {
  location: { description: 'Path of the created resource', schema: { type: 'string' } },
};

/** Returns all answers of a route, by status. */
export function answersOf(route: Route, schemas: Schemas): Json {
  const answers: Json = { [route.success.status]: successOf(route, schemas) };
  if (reads(route)) {
    answers[304] = {
      description: 'It has not changed: it still has the ETag of If-None-Match',
      headers: { ...requestIdHeader, ...tagHeader },
    };
  }
  for (const [status, types] of Map.groupBy(refusalsOf(route), (type) => problemTypes[type].status)) {
    if (status === 404 && route.success.mediaType === 'text/html') {
      answers[404] = {
        ...successOf(route, schemas),
        description: 'A page for people: the link does not work',
      };
      continue;
    }
    const name = types.join('-or-');
    schemas.responses[name] ??= refusalOf(status, types);
    answers[status] = { $ref: `#/components/responses/${name}` };
  }
  return answers;
}

/** Tells whether the route is a read. Reads have an entity tag. */
export function reads(route: Route): boolean {
  return route.key.startsWith('GET ');
}

function successOf({ success, ...route }: Route, schemas: Schemas): Json {
  const { mediaType = success.schema && 'application/json' } = success;
  const schema = success.schema === undefined ? { type: 'string' } : schemas.render(success.schema, 'output');
  const content = mediaType && { [mediaType]: { schema } };
  const tagged = success.status === 200 && (route.key.startsWith('GET ') || route.takesIfMatch === true);
  return {
    description: success.description,
    headers: {
      ...requestIdHeader,
      ...(tagged ? tagHeader : {}),
      ...(success.location === true ? locationHeader : {}),
    },
    ...(content && { content }),
  };
}

/**
 * Returns the types of problem of a route: those that it names, and those of its schemas, its scope and its headers.
 */
function refusalsOf(route: Route): ProblemType[] {
  const types = new Set<ProblemType>(route.refuses ?? []);
  const add = (when: boolean, ...more: ProblemType[]) => when && more.forEach((type) => void types.add(type));
  const closed = routeTable[route.key] !== 'none';
  add(closed, 'unauthenticated', 'forbidden', 'malformed-request');
  add(route.search !== undefined || route.path !== undefined, 'malformed-request');
  add(route.path !== undefined, 'not-found');
  add(route.body !== undefined, 'malformed-request', 'body-too-large', 'invalid-content');
  add(route.repeat !== undefined, 'conflict', 'key-reused');
  add(route.takesIfMatch === true, 'precondition-failed');
  add(true, 'too-many-requests', 'internal', 'unavailable');
  return [...types].sort((a, b) => problemTypes[a].status - problemTypes[b].status);
}

function refusalOf(status: number, types: readonly ProblemType[]): Json {
  const titles = types.map((type) => `${problemTypes[type].title} (\`${type}\`)`);
  return {
    description: titles.join('. '),
    headers: { ...requestIdHeader, ...(status === 409 || status === 429 ? retryAfterHeader : {}) },
    content: {
      'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
      ...(byGateway.has(status)
        ? { 'application/json': { schema: { $ref: '#/components/schemas/GatewayRefusal' } } }
        : {}),
    },
  };
}
