import * as z from 'zod';
import { routeTable } from '../route-table.ts';
import type { ApiEvent } from './api-event.ts';
import { bodyFaults, parameterFaults, summary } from './faults.ts';
import { Problem } from './problem.ts';
import type { Route } from './route.ts';

export const defaultMaxBodyBytes = 65_536;

/** A route that names no parameters takes none. */
const noParameters = z.strictObject({});

/**
 * Parses path, query and body by the route's schemas.
 * @throws {Problem} with every fault found: `malformed-request` for what cannot be read, `invalid-content` for a
 * body that can, but is not of its form
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
  // What is open to everybody is also asked by monitors, which add parameters of their own against caches.
  if (route.search === undefined && routeTable[route.key] === 'none') return undefined;
  const search: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(event.rawQueryString)) {
    // Refused rather than guessed at.
    if (Object.hasOwn(search, name)) {
      const fault = { parameter: name, detail: 'Given more than once.' };
      throw new Problem('malformed-request', `The parameter ${name} is given more than once.`, {
        faults: [fault],
      });
    }
    search[name] = value;
  }
  return parameters(route.search ?? noParameters, search, 'query');
}

function parameters(schema: z.ZodType, values: Record<string, unknown>, where: string): unknown {
  const parsed = schema.safeParse(values);
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
      `The body has ${bytes.byteLength} bytes; at most ${limit} are taken.`,
    );
  }
  const parsed = (otherForm(route, event) ?? schema).safeParse(readJson(bytes));
  if (parsed.success) return parsed.data;
  const faults = bodyFaults(parsed.error);
  throw new Problem('invalid-content', `The body is not valid: ${summary(faults)}`, { faults });
}

function limitOf({ maxBodyBytes = defaultMaxBodyBytes, maxArrayBytes }: Route, bytes: Buffer): number {
  const opensArray = /^\s*\[/.test(bytes.subarray(0, 100).toString('latin1'));
  return opensArray ? (maxArrayBytes ?? maxBodyBytes) : maxBodyBytes;
}

/**
 * The schema of the content type, where that is one of the route's other forms. Any other content type is not
 * looked at: the body is JSON or it is refused, and `curl -d` names a type that it has not.
 */
function otherForm(route: Route, event: ApiEvent): z.ZodType | undefined {
  const mediaType = event.headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
  const forms = route.otherBodies ?? {};
  return Object.hasOwn(forms, mediaType) ? forms[mediaType] : undefined;
}

function readJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    // The parser's own words quote the body, which may hold anything.
    const why = error instanceof SyntaxError ? 'it breaks off or has a stray character' : 'it is not UTF-8';
    const where = error instanceof SyntaxError ? /at position \d+/.exec(error.message)?.[0] : undefined;
    throw new Problem('malformed-request', `The body is not JSON: ${why}${where ? ` (${where})` : ''}.`);
  }
}
