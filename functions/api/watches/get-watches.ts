import * as z from 'zod';
import { pageSearch } from '../http/parameters.ts';
import { route } from '../http/route.ts';
import { showWatch, watchResource } from './watch-resource.ts';

/** `GET /watches`: lists the caller's watches, or those of one subscriber. */
export const getWatches = route('GET /watches', {
  summary: 'List your watches',
  search: z.strictObject({ subscriberId: z.string().min(1).max(200).optional(), ...pageSearch }),
  success: {
    status: 200,
    description: 'Watches, newest first. `cursor` is there if there may be more',
    schema: z.object({ watches: z.array(watchResource), cursor: z.string().optional() }),
  },
  handle: async ({ search, principal }, { watches }) => {
    const { subscriberId, ...pageRequest } = search;
    const page =
      subscriberId === undefined
        ? await watches.listByOwner(principal.owner, pageRequest)
        : await watches.listBySubscriber(subscriberId, pageRequest);
    // The id of another owner's subscriber lists nothing, like an id that does not exist.
    const own = page.entries.filter((watch) => watch.owner === principal.owner);
    const cursor = own.length === page.entries.length ? page.cursor : undefined;
    return { status: 200, body: { watches: own.map(showWatch), cursor } };
  },
});
