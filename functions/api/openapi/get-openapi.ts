import * as z from 'zod';
import { type Route, type Routes, route } from '../http/route.ts';

/**
 * `GET /openapi.json`: the description of this API. `allRoutes` is a function, because this route is in the table that
 * it describes.
 */
export function getOpenapi(allRoutes: () => Routes): Route<'GET /openapi.json'> {
  return route('GET /openapi.json', {
    summary: 'Read the OpenAPI document',
    success: { status: 200, description: 'OpenAPI 3.1', schema: z.looseObject({ openapi: z.string() }) },
    handle: async () => {
      // Loaded on first use: no other route needs the generator.
      const { openapiDocument } = await import('../http/openapi/document.ts');
      return { status: 200, body: openapiDocument(allRoutes()) };
    },
  });
}
