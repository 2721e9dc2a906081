import * as z from 'zod';
import { routeTable } from '../route-table.ts';
import type { ApiEvent } from './api-event.ts';
import { faultText } from './fault-text.ts';
import { bodyFaults, parameterFaults, summary } from './faults.ts';
import { Problem } from './problem.ts';
import { readJson } from './read-json.ts';
import type { Route } from './route.ts';

export const defaultMaxBodyBytes = 65_536;

/** The parameters of a route that names none. */
const noParameters = z.strictObject({});

/**
 * Parses path, query and body with the route's schemas.
 * @throws {Problem} with every fault found: `malformed-request` for parameters, and for a body that is not JSON;
 * `invalid-content` for a JSON body that does not fit its schema
 */
export function parseRequest(
  route: Route,
  event: ApiEvent,
): { path: unknown; search: unknown; body: unknown } {
  return {
    path: route.path && parameters(route.path, event.pathParameters ?? {}, 'path'),
    search: searchOf(route, event),
    body: route.body === undefined ? undefined : parseBody(route, route.body, event),
  };
}

function searchOf(route: Route, event: ApiEvent): unknown {
  // Monitors call the open routes with cache-busting parameters, so those are ignored.
  if (route.search === undefined && routeTable[route.key] === 'none') return undefined;
  // A Map, because an object would take a parameter called __proto__ for its prototype and lose it.
  const search = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(event.rawQueryString)) {
    // Either value could be the one that the caller means, so both are refused.
    if (search.has(name)) {
      const fault = { parameter: name, detail: 'It is given more than once.' };
      throw new Problem('malformed-request', `The parameter ${name} is given more than once. Send it once.`, {
        faults: [fault],
      });
    }
    search.set(name, value);
  }
  return parameters(route.search ?? noParameters, Object.fromEntries(search), 'query');
}

function parameters(schema: z.ZodType, values: Record<string, unknown>, where: string): unknown {
  const parsed = schema.safeParse(values, { error: faultText });
  if (parsed.success) return parsed.data;
  const faults = parameterFaults(parsed.error);
  throw new Problem('malformed-request', `The ${where} parameters are not valid: ${summary(faults)}`, {
    faults,
  });
}

function parseBody(route: Route, schema: z.ZodType, event: ApiEvent): unknown {
  const bytes = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
  const limit = limitOf(route, bytes);
  if (bytes.byteLength > limit) {
    throw new Problem(
      'body-too-large',
      `The body has ${bytes.byteLength} bytes. The limit is ${limit} bytes.`,
    );
  }
  const parsed = (otherFormat(route, event) ?? schema).safeParse(readJson(bytes), { error: faultText });
  if (parsed.success) return parsed.data;
  const faults = bodyFaults(parsed.error);
  throw new Problem('invalid-content', `The body is not valid: ${summary(faults)}`, { faults });
}

function limitOf({ maxBodyBytes = defaultMaxBodyBytes, maxArrayBytes }: Route, bytes: Buffer): number {
  const opensArray = /^\s*\[/.test(bytes.subarray(0, 100).toString('latin1'));
  return opensArray ? (maxArrayBytes ?? maxBodyBytes) : maxBodyBytes;
}

/**
 * Returns the schema of the content type, if the route accepts the body in that format. Any other content type is
 * ignored and the body is parsed as JSON: `curl -d` sends JSON as `application/x-www-form-urlencoded`.
 */
function otherFormat(route: Route, event: ApiEvent): z.ZodType | undefined {
  const mediaType = event.headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
  const formats = route.otherBodies ?? {};
  return Object.hasOwn(formats, mediaType) ? formats[mediaType] : undefined;
}
