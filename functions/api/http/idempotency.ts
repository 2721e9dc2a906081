import { sha256Hex } from '../../runtime/sha256.ts';
import type { IdempotencyState, KeptAnswer, KeyedRequest } from '../../stores/idempotency-store.ts';
import type { ApiServices } from '../services.ts';
import { Problem } from './problem.ts';
import type { ApiResponse, Route } from './route.ts';

/** Printable ASCII, as in the strings of RFC 8941. Quotation marks are part of the key. */
const keySchema = /^[\x20-\x7e]{1,255}$/;

type Services = Pick<ApiServices, 'idempotency' | 'now' | 'logger'>;

/**
 * Does the work of a request once per Idempotency-Key. A request without a key does its work each time.
 *
 * - The same request with the same key gets the same answer. `Route.repeat` says how.
 * - Another request with the same key is refused.
 * - A request that was refused may be sent again with its key.
 *
 * @throws {Problem} `key-reused`; `conflict` while the first request is running, or when its answer was not stored
 */
export async function doOncePerKey(
  request: {
    readonly route: Route;
    readonly owner: string;
    readonly key: string | undefined;
    readonly path: unknown;
    readonly body: unknown;
  },
  services: Services,
  work: () => Promise<ApiResponse>,
): Promise<ApiResponse> {
  const { route, owner, key } = request;
  if (key === undefined || route.repeat === undefined) return work();
  requireKey(key);
  const keyed = { owner, key, fingerprint: fingerprintOf(request) };
  const earlier = await services.idempotency.begin(keyed, services.now());
  if (earlier.state === 'first') return doFirst(keyed, route, services, work);
  if (earlier.state !== 'done') throw refusalOf(earlier.state);
  return route.repeat === 'do-again' ? work() : answerAgain(earlier.answer);
}

function requireKey(key: string): void {
  if (keySchema.test(key)) return;
  const detail = 'It must be 1 to 255 printable ASCII characters.';
  throw new Problem('malformed-request', `The Idempotency-Key is not valid. ${detail}`, {
    faults: [{ parameter: 'Idempotency-Key', detail }],
  });
}

function fingerprintOf({ route, path, body }: { route: Route; path: unknown; body: unknown }): string {
  return sha256Hex(JSON.stringify([route.key, path, body]));
}

function refusalOf(state: Exclude<IdempotencyState['state'], 'first' | 'done'>): Problem {
  if (state === 'running') {
    return new Problem(
      'conflict',
      'The first request with this Idempotency-Key is still running. Try again in 1 second.',
      {
        headers: { 'retry-after': '1' },
      },
    );
  }
  return new Problem(
    'key-reused',
    'This Idempotency-Key was sent with another request. Send each request with a key of its own.',
  );
}

/** Does the work and stores the answer. An error gives the key back. */
async function doFirst(
  keyed: KeyedRequest,
  route: Route,
  { idempotency, now, logger }: Services,
  work: () => Promise<ApiResponse>,
): Promise<ApiResponse> {
  let response: ApiResponse;
  try {
    response = await work();
  } catch (error) {
    try {
      await idempotency.abandon(keyed);
    } catch (second) {
      // The caller gets the first error. The key is claimed until the claim expires.
      logger.warn('The Idempotency-Key of a failed request is not given back', second as Error);
    }
    throw error;
  }
  try {
    await idempotency.finish(keyed, storable(route, response), now());
  } catch (error) {
    // The work is done, so the caller gets the answer. A repetition is refused until the claim expires.
    logger.warn('The answer to a request with an Idempotency-Key is not stored', error as Error);
  }
  return response;
}

/** Returns the part of an answer that may be stored: the body only where the route says so. */
function storable(route: Route, { status, headers = {}, body }: ApiResponse): KeptAnswer {
  if (route.repeat !== 'answer-again' || body === undefined) return { status, headers };
  return { status, headers, body: JSON.stringify(body) };
}

function answerAgain({ status, headers, body }: KeptAnswer): ApiResponse {
  if (body !== undefined) return { status, headers, body: JSON.parse(body) };
  const where = headers.location === undefined ? '' : ` GET ${headers.location} reads what it created.`;
  throw new Problem('conflict', `This request was answered before, and its answer is not stored.${where}`);
}
