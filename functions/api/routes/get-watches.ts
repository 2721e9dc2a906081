import * as z from 'zod';
import { pageSearch } from '../parameters.ts';
import { showWatch, watchResource } from '../resources.ts';
import { defineRoute } from '../route.ts';
import { ownSubscriber } from '../subscribers/own-subscriber.ts';

/** `GET /watches`: the caller's own, or those of one subscriber. */
export const getWatches = defineRoute({
  key: 'GET /watches',
  summary: 'List your watches',
  search: z.strictObject({ subscriberId: z.string().min(1).max(200).optional(), ...pageSearch }),
  success: {
    status: 200,
    description: 'Watches, newest first; `cursor` where there are more',
    schema: z.object({ watches: z.array(watchResource), cursor: z.string().optional() }),
  },
  handle: async ({ search, principal }, services) => {
    const { subscriberId, ...part } = search;
    if (subscriberId !== undefined) await ownSubscriber(subscriberId, principal, services);
    const page =
      subscriberId === undefined
        ? await services.watches.listByOwner(principal.owner, part)
        : await services.watches.listBySubscriber(subscriberId, part);
    return { status: 200, body: { watches: page.entries.map(showWatch), cursor: page.cursor } };
  },
});
