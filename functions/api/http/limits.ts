import { firstTokenOwner } from '../../domain/access/access-token.ts';
import type { ApiServices, OwnerLimits } from '../services.ts';
import { Problem } from './problem.ts';

/** Returns the limits of one owner. The owner of the first token runs the deployment and has no limits. */
function limitsOf(owner: string, limits: OwnerLimits): OwnerLimits {
  if (owner === firstTokenOwner) return { requestsPerMinute: 0, watches: 0, subscribers: 0 };
  return limits;
}

/**
 * Counts a request of an owner. Minutes are calendar minutes.
 * @throws {Problem} `too-many-requests`. Its `Retry-After` is the number of seconds until the next minute.
 */
export async function countRequest(
  owner: string,
  { requests, limits, now }: Pick<ApiServices, 'requests' | 'limits' | 'now'>,
): Promise<void> {
  const limit = limitsOf(owner, limits).requestsPerMinute;
  if (limit === 0) return;
  const at = now();
  const minute = at.slice(0, 'YYYY-MM-DDTHH:MM'.length);
  if ((await requests.count(owner, minute)) <= limit) return;
  const seconds = 60 - new Date(at).getUTCSeconds();
  throw new Problem(
    'too-many-requests',
    `You may send ${limit} requests per minute. Try again in ${seconds} seconds. The limit is the setting requestsPerMinute of the deployment.`,
    { headers: { 'retry-after': String(seconds) } },
  );
}

/**
 * Checks that an owner may have one more watch or subscriber.
 * @throws {Problem} `limit-reached`
 */
export async function requireRoom(
  noun: 'watches' | 'subscribers',
  owner: string,
  { limits, ...stores }: Pick<ApiServices, 'limits' | 'watches' | 'subscribers'>,
): Promise<void> {
  const limit = limitsOf(owner, limits)[noun];
  if (limit === 0 || (await stores[noun].countByOwner(owner, limit)) < limit) return;
  throw new Problem(
    'limit-reached',
    `You have ${limit} ${noun}, which is the limit per owner. Delete one, or ask for a higher limit.`,
  );
}
