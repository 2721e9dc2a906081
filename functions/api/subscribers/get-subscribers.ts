import * as z from 'zod';
import { pageSearch } from '../http/parameters.ts';
import { route } from '../http/route.ts';
import { showSubscriber, subscriberResource } from './subscriber-resource.ts';

/** `GET /subscribers`: lists the caller's subscribers. */
export const getSubscribers = route('GET /subscribers', {
  summary: 'List your subscribers',
  search: z.strictObject(pageSearch),
  success: {
    status: 200,
    description: 'Subscribers, newest first. `cursor` is there if there may be more',
    schema: z.object({ subscribers: z.array(subscriberResource), cursor: z.string().optional() }),
  },
  handle: async ({ search, principal }, { subscribers }) => {
    const page = await subscribers.listByOwner(principal.owner, search);
    return { status: 200, body: { subscribers: page.entries.map(showSubscriber), cursor: page.cursor } };
  },
});
