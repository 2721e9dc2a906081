import * as z from 'zod';
import { pageSearch } from '../parameters.ts';
import { alertResource, showAlert } from '../resources.ts';
import { defineRoute } from '../route.ts';

const id = z.string().min(1).max(200).optional();

/** `GET /alerts`: the ledger, newest first: the caller's own, of one subscriber, of one watch, or of both. */
export const getAlerts = defineRoute({
  key: 'GET /alerts',
  summary: 'Read the ledger of alerts',
  search: z.strictObject({ subscriberId: id, watchId: id, ...pageSearch }),
  success: {
    status: 200,
    description: 'Alerts, newest first; `cursor` where there are more',
    schema: z.object({ alerts: z.array(alertResource), cursor: z.string().optional() }),
  },
  handle: async ({ search, principal }, { alerts }) => {
    const { subscriberId, watchId, ...part } = search;
    const page =
      watchId !== undefined
        ? await alerts.listByWatch(watchId, part)
        : subscriberId !== undefined
          ? await alerts.listBySubscriber(subscriberId, part)
          : await alerts.listByOwner(principal.owner, part);
    // The ids of somebody else's subscriber or watch list nothing, like ids that do not exist.
    const own = page.entries.filter((alert) => alert.owner === principal.owner);
    const listed = own.filter((alert) => subscriberId === undefined || alert.subscriberId === subscriberId);
    const cursor = own.length === page.entries.length ? page.cursor : undefined;
    return { status: 200, body: { alerts: listed.map(showAlert), cursor } };
  },
});
