import type { Watch } from '../../domain/query/watch.ts';
import type { ApiServices } from '../services.ts';

/** Yields all watches of a subscriber. */
export async function* watchesOf(
  subscriberId: string,
  { watches }: Pick<ApiServices, 'watches'>,
): AsyncGenerator<Watch> {
  let cursor: string | undefined;
  do {
    const page = await watches.listBySubscriber(subscriberId, { limit: 100, cursor });
    yield* page.entries;
    cursor = page.cursor;
  } while (cursor !== undefined);
}
