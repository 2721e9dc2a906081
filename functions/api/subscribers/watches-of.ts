import type { Watch } from '../../domain/query/watch.ts';
import { readPages } from '../../stores/page.ts';
import type { ApiServices } from '../services.ts';

/** Yields all watches of a subscriber. */
export async function* watchesOf(
  subscriberId: string,
  { watches }: Pick<ApiServices, 'watches'>,
): AsyncGenerator<Watch> {
  const pages = readPages((request) => watches.listBySubscriber(subscriberId, request), 100);
  for await (const page of pages) yield* page.entries;
}
