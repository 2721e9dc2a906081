import { routeTable } from '../../route-table.ts';
import { type ProblemType, problemTypes, problemUrn } from '../problem.ts';
import type { Route } from '../route.ts';
import type { Json, Schemas } from './schemas.ts';

/** RFC 9457, with what some types add. */
export const problemSchema: Json = {
  type: 'object',
  description: 'RFC 9457 problem details. `type` is stable; `detail` says how to mend the request.',
  required: ['type', 'title', 'status', 'detail', 'instance'],
  properties: {
    type: { type: 'string', enum: (Object.keys(problemTypes) as ProblemType[]).map(problemUrn) },
    title: { type: 'string' },
    status: { type: 'integer', minimum: 400, maximum: 599 },
    detail: { type: 'string' },
    instance: { type: 'string', description: 'Names the request, for asking about it' },
    errors: {
      type: 'array',
      description: 'Each fault: at a JSON pointer into the body, or of a parameter or header',
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
    column: { type: 'integer', description: 'invalid-query: where in the query, from 1' },
    found: { type: 'string', description: 'invalid-query: what stands there' },
    expected: {
      type: 'array',
      items: { type: 'string' },
      description: 'invalid-query: what may stand there',
    },
    message: { type: 'string', description: "In the gateway's own refusals" },
    hint: { type: 'string', description: 'invalid-query: how to put it right' },
  },
  additionalProperties: false,
};

/** What the gateway answers by itself, where no function is reached (docs/decisions/0003). */
export const gatewayRefusalSchema: Json = {
  type: 'object',
  description: "The gateway's own refusal",
  required: ['message'],
  properties: { message: { type: ['string', 'null'] } },
};

/** Statuses that the gateway may answer before the function is asked. */
const byGateway = new Set([401, 403, 413, 429, 500, 503]);

const requestIdHeader = {
  'x-request-id': { description: 'Names the request; it is in every log line', schema: { type: 'string' } },
};
const retryAfterHeader = {
  'retry-after': { description: 'Seconds to wait', schema: { type: 'integer', minimum: 1 } },
};
const tagHeader = { etag: { description: 'For If-None-Match and If-Match', schema: { type: 'string' } } };
const locationHeader = {
  location: { description: 'Where to read what was made', schema: { type: 'string' } },
};

/** Every answer of a route, by status. */
export function answersOf(route: Route, schemas: Schemas): Json {
  const answers: Json = { [route.success.status]: successOf(route, schemas) };
  if (reads(route)) {
    answers[304] = {
      description: 'You have it: it still is what If-None-Match names',
      headers: { ...requestIdHeader, ...tagHeader },
    };
  }
  for (const [status, types] of Map.groupBy(refusalsOf(route), (type) => problemTypes[type].status)) {
    const name = types.join('-or-');
    schemas.responses[name] ??= refusalOf(status, types);
    answers[status] = { $ref: `#/components/responses/${name}` };
  }
  return answers;
}

/** Whether the route is a read: then it has an entity tag. */
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

/** What a route may refuse: by its own word, and by what its schemas, its scope and its headers bring with them. */
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
