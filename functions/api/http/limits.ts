import { firstTokenOwner } from '../../domain/access/access-token.ts';
import type { ApiServices, OwnerLimits } from '../services.ts';
import { Problem } from './problem.ts';

/** What holds for this owner. The owner of the first token runs the deployment and has no limits. */
export function limitsOf(owner: string, limits: OwnerLimits): OwnerLimits {
  if (owner === firstTokenOwner) return { requestsPerMinute: 0, watches: 0, subscribers: 0 };
  return limits;
}

/**
 * Counts a request against its owner's minute.
 * @throws {Problem} `too-many-requests`, with the seconds until the next minute in `Retry-After`
 */
export async function countRequest(
  owner: string,
  { requests, limits, now }: Pick<ApiServices, 'requests' | 'limits' | 'now'>,
): Promise<void> {
  const most = limitsOf(owner, limits).requestsPerMinute;
  if (most === 0) return;
  const at = now();
  if ((await requests.count(owner, at.slice(0, 'YYYY-MM-DDTHH:MM'.length))) <= most) return;
  const seconds = 60 - new Date(at).getUTCSeconds();
  throw new Problem(
    'too-many-requests',
    `More than ${most} requests in a minute. Go on in ${seconds} seconds. The deployment's setting requestsPerMinute decides.`,
    { headers: { 'retry-after': String(seconds) } },
  );
}

/**
 * Refuses one more where an owner has as many as they may.
 * @throws {Problem} `limit-reached`
 */
export async function requireRoom(
  noun: 'watches' | 'subscribers',
  owner: string,
  { limits, ...stores }: Pick<ApiServices, 'limits' | 'watches' | 'subscribers'>,
): Promise<void> {
  const most = limitsOf(owner, limits)[noun];
  if (most === 0 || (await stores[noun].countByOwner(owner, most)) < most) return;
  throw new Problem(
    'limit-reached',
    `You have ${most} ${noun}, which is as many as an owner may have. Delete one, or ask for a higher limit.`,
  );
}
