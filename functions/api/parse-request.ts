import type * as z from 'zod';
import type { ApiEvent } from './answer.ts';
import { type Fault, Problem } from './problem.ts';
import type { Route } from './route.ts';

const defaultMaxBodyBytes = 65_536;

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
    path: parameters(route.path, event.pathParameters ?? {}, 'path'),
    search: parameters(route.search, searchOf(event), 'query'),
    body: route.body === undefined ? undefined : parseBody(route, route.body, event),
  };
}

/** Each parameter may be given once; a repeated one is refused rather than guessed at. */
function searchOf(event: ApiEvent): Record<string, string> {
  const search: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(event.rawQueryString)) {
    if (Object.hasOwn(search, name)) {
      const fault = { parameter: name, detail: 'Given more than once.' };
      throw new Problem('malformed-request', `The parameter ${name} is given more than once.`, {
        faults: [fault],
      });
    }
    search[name] = value;
  }
  return search;
}

function parameters(schema: z.ZodType | undefined, values: Record<string, unknown>, where: string): unknown {
  if (schema === undefined) return undefined;
  const parsed = schema.safeParse(values);
  if (parsed.success) return parsed.data;
  const faults: Fault[] = parsed.error.issues.map((issue) => ({
    parameter: issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : issue.path.join('.'),
    detail: issue.message,
  }));
  throw new Problem('malformed-request', `The ${where} parameters are not valid: ${summary(faults)}`, {
    faults,
  });
}

function parseBody(route: Route, schema: z.ZodType, event: ApiEvent): unknown {
  const bytes = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
  const limit = route.maxBodyBytes ?? defaultMaxBodyBytes;
  if (bytes.byteLength > limit) {
    throw new Problem(
      'body-too-large',
      `The body has ${bytes.byteLength} bytes; at most ${limit} are taken.`,
    );
  }
  // The content type is not looked at: the body is JSON or it is refused, and `curl -d` names another type.
  const parsed = schema.safeParse(readJson(bytes));
  if (parsed.success) return parsed.data;
  const faults: Fault[] = parsed.error.issues.map((issue) => ({
    pointer: pointer(issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path),
    detail: issue.message,
  }));
  throw new Problem('invalid-content', `The body is not valid: ${summary(faults)}`, { faults });
}

function readJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const why = error instanceof SyntaxError ? error.message : 'it is not UTF-8';
    throw new Problem('malformed-request', `The body is not JSON: ${why}.`);
  }
}

/** RFC 6901. */
function pointer(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function summary(faults: readonly Fault[]): string {
  return faults.map((fault) => `${fault.pointer ?? fault.parameter ?? ''}: ${fault.detail}`).join(' ');
}
