import { openapiDocument } from '../../../functions/api/http/openapi/document.ts';
import { routes } from '../../../functions/api/routes.ts';

/** The OpenAPI document of the API. */
// biome-ignore lint/suspicious/noExplicitAny: tests read the document as plain JSON
export const apiDocument: any = openapiDocument(routes);
