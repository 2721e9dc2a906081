import type { Routes } from '../route.ts';
import { gatewayRefusalSchema, problemSchema } from './answers.ts';
import { operationOf } from './operation.ts';
import { type Json, Schemas } from './schemas.ts';

/** Builds the OpenAPI 3.1 document from the schemas that parse the requests and shape the answers. */
export function openapiDocument(routes: Routes): Json {
  const schemas = new Schemas();
  const paths: Record<string, Json> = {};
  for (const route of Object.values(routes)) {
    const [method = '', path = ''] = route.key.split(' ');
    paths[path] = { ...paths[path], [method.toLowerCase()]: operationOf(route, schemas) };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Dateline',
      version: '0.1.0',
      description:
        'Structured news items, alerts for items that match a watch, and reminders when a date in the news comes due. ' +
        'Each owner sees only their own subscribers, watches and alerts. Everybody with the scope read sees all ' +
        'articles and items.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'A token from POST /tokens. Each operation names the scope that its token needs.',
        },
      },
      responses: schemas.responses,
      schemas: { Problem: problemSchema, GatewayRefusal: gatewayRefusalSchema, ...schemas.components },
    },
  };
}
