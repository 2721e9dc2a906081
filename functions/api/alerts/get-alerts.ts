import * as z from 'zod';
import type { Alert } from '../../domain/alert/alert.ts';
import type { PageRequest } from '../../stores/page.ts';
import { pageSearch } from '../http/parameters.ts';
import { route } from '../http/route.ts';
import { alertResource, showAlert } from './alert-resource.ts';
import { alertCountsSchema, countAlerts } from './count-alerts.ts';

const id = z.string().min(1).max(200).optional();

/**
 * `GET /alerts`: lists the caller's alerts, newest first. The list can be limited to a subscriber, a watch, or both.
 */
export const getAlerts = route('GET /alerts', {
  summary: 'Read the ledger of alerts',
  search: z.strictObject({
    subscriberId: id,
    watchId: id,
    counts: z
      .enum(['true', 'false'])
      .default('false')
      .describe('`true` adds the number of alerts per state, over all pages'),
    ...pageSearch,
  }),
  success: {
    status: 200,
    description: 'Alerts, newest first. `cursor` is there if there may be more',
    schema: z.object({
      alerts: z.array(alertResource),
      cursor: z.string().optional(),
      counts: alertCountsSchema.optional(),
    }),
  },
  handle: async ({ search, principal }, { alerts }) => {
    const { subscriberId, watchId, counts, ...pageRequest } = search;
    const list = (page: PageRequest) => {
      if (watchId !== undefined) return alerts.listByWatch(watchId, page);
      if (subscriberId !== undefined) return alerts.listBySubscriber(subscriberId, page);
      return alerts.listByOwner(principal.owner, page);
    };
    // The id of another owner's subscriber or watch lists nothing, like an id that does not exist.
    const isOwn = ({ owner }: Alert) => owner === principal.owner;
    const isListed = (alert: Alert) =>
      isOwn(alert) && (subscriberId === undefined || alert.subscriberId === subscriberId);
    const page = await list(pageRequest);
    const cursor = page.entries.every(isOwn) ? page.cursor : undefined;
    return {
      status: 200,
      body: {
        alerts: page.entries.filter(isListed).map(showAlert),
        cursor,
        ...(counts === 'true' && { counts: await countAlerts(list, isListed) }),
      },
    };
  },
});
