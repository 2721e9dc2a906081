import * as z from 'zod';
import { defineRoute } from '../http/route.ts';

/** `GET /openapi.json`: this API's own description. */
export const getOpenapi = defineRoute({
  key: 'GET /openapi.json',
  summary: 'The OpenAPI document',
  success: { status: 200, description: 'OpenAPI 3.1', schema: z.looseObject({ openapi: z.string() }) },
  handle: async () => {
    // Imported here, because the document is made from all routes, and this is one of them.
    const { openapiDocument } = await import('../http/openapi/document.ts');
    return { status: 200, body: openapiDocument() };
  },
});
