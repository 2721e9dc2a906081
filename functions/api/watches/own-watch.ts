import type { Watch } from '../../domain/query/watch.ts';
import { notFound } from '../http/problem.ts';
import type { Principal } from '../http/route.ts';
import type { ApiServices } from '../services.ts';

/**
 * The caller's watch with this id.
 * @throws {Problem} `not-found`, the same for one that is not there and one of somebody else
 */
export async function ownWatch(
  id: string,
  principal: Principal,
  { watches }: Pick<ApiServices, 'watches'>,
): Promise<Watch> {
  const watch = await watches.get(id);
  if (watch === undefined || watch.owner !== principal.owner) throw notFound('watch', id);
  return watch;
}
