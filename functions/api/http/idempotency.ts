import { createHash } from 'node:crypto';
import type { KeptAnswer } from '../../stores/idempotency-store.ts';
import type { ApiServices } from '../services.ts';
import { Problem } from './problem.ts';
import type { ApiResponse, Route } from './route.ts';

/** Printable ASCII, as RFC 8941 strings have it; quotation marks are part of the key. */
const keySchema = /^[\x20-\x7e]{1,255}$/;

/**
 * Does the work of a request once for each Idempotency-Key (or again, where that is the same): the same request has
 * the same answer, another request with that key is refused. What was refused may be sent again with its key.
 * @throws {Problem} `key-reused`; `conflict` while the first request is under way, or when its answer was not kept
 */
export async function onceForKey(
  request: {
    readonly route: Route;
    readonly owner: string;
    readonly key: string | undefined;
    readonly path: unknown;
    readonly body: unknown;
  },
  { idempotency, now, logger }: Pick<ApiServices, 'idempotency' | 'now' | 'logger'>,
  work: () => Promise<ApiResponse>,
): Promise<ApiResponse> {
  const { route, owner, key } = request;
  if (key === undefined || route.repeat === undefined) return work();
  if (!keySchema.test(key)) {
    const fault = { parameter: 'Idempotency-Key', detail: '1 to 255 printable ASCII characters.' };
    throw new Problem('malformed-request', 'The Idempotency-Key is not valid.', { faults: [fault] });
  }
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([route.key, request.path, request.body]))
    .digest('hex');
  const keyed = { owner, key, fingerprint };
  const before = await idempotency.begin(keyed, now());
  if (before.state === 'other') {
    throw new Problem(
      'key-reused',
      'This Idempotency-Key came with another request. Send each with a new one.',
    );
  }
  if (before.state === 'running') {
    throw new Problem('conflict', 'The first request with this Idempotency-Key is still under way.', {
      headers: { 'retry-after': '1' },
    });
  }
  if (before.state === 'done') return route.repeat === 'do-again' ? work() : again(before.answer);

  let response: ApiResponse;
  try {
    response = await work();
  } catch (error) {
    await idempotency.abandon(keyed);
    throw error;
  }
  try {
    await idempotency.finish(keyed, kept(route, response), now());
  } catch (error) {
    // The work is done and its answer is owed; a repetition meets the claim until it lapses.
    logger.warn('The answer to a keyed request is not kept', error as Error);
  }
  return response;
}

function kept(route: Route, { status, headers = {}, body }: ApiResponse): KeptAnswer {
  if (route.repeat !== 'answer-again' || body === undefined) return { status, headers };
  return { status, headers, body: JSON.stringify(body) };
}

function again({ status, headers, body }: KeptAnswer): ApiResponse {
  if (body !== undefined) return { status, headers, body: JSON.parse(body) };
  const where = headers.location === undefined ? '' : ` What it made is at ${headers.location}.`;
  throw new Problem('conflict', `This request was answered before, and the answer is not kept.${where}`);
}
