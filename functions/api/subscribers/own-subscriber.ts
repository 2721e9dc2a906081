import type { Subscriber } from '../../domain/alert/subscriber.ts';
import { notFound } from '../http/problem.ts';
import type { Principal } from '../http/route.ts';
import type { ApiServices } from '../services.ts';

/**
 * The caller's subscriber with this id.
 * @throws {Problem} `not-found`, the same for one that is not there and one of somebody else
 */
export async function ownSubscriber(
  id: string,
  principal: Principal,
  { subscribers }: Pick<ApiServices, 'subscribers'>,
): Promise<Subscriber> {
  const subscriber = await subscribers.get(id);
  if (subscriber === undefined || subscriber.owner !== principal.owner) throw notFound('subscriber', id);
  return subscriber;
}
