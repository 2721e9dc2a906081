import type { Cors } from '../template/http-api.ts';
import type { HttpRequest } from './payload.ts';
import type { HttpAnswer } from './problems.ts';

/** Returns the answer to a browser's preflight request; undefined for another request, or when CORS is off. */
export function preflight(cors: Cors | undefined, { method, headers }: HttpRequest): HttpAnswer | undefined {
  const asks = method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;
  if (cors === undefined || !asks || headers.origin === undefined) return undefined;
  return {
    status: 204,
    headers: {
      ...corsHeaders(cors, headers.origin),
      'access-control-allow-methods': cors.AllowMethods.join(','),
      'access-control-allow-headers': cors.AllowHeaders.join(','),
      'access-control-max-age': String(cors.MaxAge),
    },
    body: '',
  };
}

/** Returns the headers that let a page of this origin read the answer. */
export function corsHeaders(cors: Cors | undefined, origin: string | undefined): Record<string, string> {
  if (cors === undefined || origin === undefined) return {};
  if (!cors.AllowOrigins.includes(origin) && !cors.AllowOrigins.includes('*')) return {};
  return {
    'access-control-allow-origin': origin,
    ...(cors.ExposeHeaders && { 'access-control-expose-headers': cors.ExposeHeaders.join(',') }),
  };
}
