import type * as z from 'zod';
import { type RouteKey, routeTable } from '../../route-table.ts';
import { defaultMaxBodyBytes } from '../parse-request.ts';
import type { Route } from '../route.ts';
import { answersOf, reads } from './answers.ts';
import type { Json, Schemas } from './schemas.ts';

/** Returns one operation of the document. */
export function operationOf(route: Route, schemas: Schemas): Json {
  const scope = routeTable[route.key];
  return {
    operationId: operationId(route.key),
    summary: route.summary,
    tags: [tagOf(route.key)],
    security: scope === 'none' ? [] : [{ token: [scope] }],
    parameters: [
      ...parametersOf(route.path, 'path', schemas),
      ...parametersOf(route.search, 'query', schemas),
      ...headersOf(route),
    ],
    ...(route.body && { requestBody: requestBodyOf(route, route.body, schemas) }),
    responses: answersOf(route, schemas),
  };
}

function operationId(key: RouteKey): string {
  const words = key
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  return words.map((word, i) => (i === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('');
}

/** Returns the first noun of the path: `POST /watches/{id}/link` → `watches`. */
function tagOf(key: RouteKey): string {
  return /\/([a-z]+)/.exec(key)?.[1] ?? '';
}

function parametersOf(schema: z.ZodType | undefined, where: 'path' | 'query', schemas: Schemas): Json[] {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = schemas.render(schema, 'input') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description, ...property }]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    ...(description === undefined ? {} : { description }),
    schema: property,
  }));
}

function headersOf(route: Route): Json[] {
  const header = (name: string, description: string) => ({
    name,
    in: 'header',
    required: false,
    description,
    schema: { type: 'string' },
  });
  return [
    ...(reads(route) ? [header('If-None-Match', 'Answers 304 if it still has this ETag')] : []),
    ...(route.takesIfMatch === true ? [header('If-Match', 'Changes it only if it still has this ETag')] : []),
    ...(route.repeat === undefined
      ? []
      : [
          header(
            'Idempotency-Key',
            'A key of your choice. The same request with the same key is done once in 24 hours',
          ),
        ]),
  ];
}

function requestBodyOf(route: Route, body: z.ZodType, schemas: Schemas): Json {
  const { examples = {}, maxBodyBytes = defaultMaxBodyBytes } = route;
  const shown = Object.entries(examples).map(([summary, value], i) => [
    `example${i + 1}`,
    { summary, value },
  ]);
  const others = Object.entries(route.otherBodies ?? {}).map(([mediaType, schema]) => [
    mediaType,
    { schema: schemas.render(schema, 'input') },
  ]);
  return {
    required: true,
    description: `At most ${maxBodyBytes} bytes`,
    content: {
      'application/json': {
        schema: schemas.render(body, 'input'),
        ...(shown.length === 0 ? {} : { examples: Object.fromEntries(shown) }),
      },
      ...Object.fromEntries(others),
    },
  };
}
