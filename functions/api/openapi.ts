import * as z from 'zod';
import { problemTypes } from './problem.ts';
import type { Route } from './route.ts';
import { type RouteKey, routeTable } from './route-table.ts';
import { routes } from './routes.ts';

type Json = Record<string, unknown>;

let made: Json | undefined;

/** The OpenAPI 3.1 document, made from the schemas that parse the requests. */
export function openapiDocument(): Json {
  made ??= {
    openapi: '3.1.1',
    info: {
      title: 'Dateline',
      version: '0.1.0',
      description:
        'Structured news items, alerts on what matches a watch, reminders when a named date comes due.',
    },
    paths: paths(),
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: { Problem: problemSchema },
    },
  };
  return made;
}

const problemSchema: Json = {
  type: 'object',
  description: 'RFC 9457 problem details',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { type: 'string', enum: Object.keys(problemTypes).map((key) => `urn:dateline:problem:${key}`) },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['detail'],
        properties: {
          pointer: { type: 'string' },
          parameter: { type: 'string' },
          detail: { type: 'string' },
        },
      },
    },
  },
};

function paths(): Json {
  const all: Record<string, Json> = {};
  for (const [key, route] of Object.entries(routes)) {
    const [method = '', path = ''] = key.split(' ');
    all[path] = { ...all[path], [method.toLowerCase()]: operation(key as RouteKey, route) };
  }
  return all;
}

function operation(key: RouteKey, route: Route): Json {
  const scope = routeTable[key];
  const { success } = route;
  const content = success.schema && {
    content: { 'application/json': { schema: schemaOf(success.schema, 'output') } },
  };
  return {
    operationId: operationId(key),
    summary: route.summary,
    security: scope === 'none' ? [] : [{ token: [scope] }],
    parameters: [...parametersOf(route.path, 'path'), ...parametersOf(route.search, 'query')],
    ...(route.body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: schemaOf(route.body, 'input') } },
      },
    }),
    responses: {
      [success.status]: { description: success.description, ...content },
      default: {
        description: 'A problem',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

function operationId(key: RouteKey): string {
  const words = key
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  return words.map((word, i) => (i === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('');
}

function parametersOf(schema: z.ZodType | undefined, where: 'path' | 'query'): Json[] {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Json;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: where,
    required: required.includes(name),
    schema: property,
  }));
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return json;
}
