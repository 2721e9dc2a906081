import * as z from 'zod';
import type { Alert } from '../../domain/alert/alert.ts';
import type { PageRequest } from '../../stores/page.ts';
import { pageSearch } from '../http/parameters.ts';
import { route } from '../http/route.ts';
import { alertResource, showAlert } from './alert-resource.ts';
import { alertCountsSchema, countAlerts } from './count-alerts.ts';

const id = z.string().min(1).max(200).optional();

/** `GET /alerts`: the ledger, newest first: the caller's own, of one subscriber, of one watch, or of both. */
export const getAlerts = route('GET /alerts', {
  summary: 'Read the ledger of alerts',
  search: z.strictObject({
    subscriberId: id,
    watchId: id,
    counts: z
      .enum(['true', 'false'])
      .default('false')
      .describe('`true`: also how many are in which state, whatever part is listed'),
    ...pageSearch,
  }),
  success: {
    status: 200,
    description: 'Alerts, newest first; `cursor` where there are more',
    schema: z.object({
      alerts: z.array(alertResource),
      cursor: z.string().optional(),
      counts: alertCountsSchema.optional(),
    }),
  },
  handle: async ({ search, principal }, { alerts }) => {
    const { subscriberId, watchId, counts, ...part } = search;
    const list = (page: PageRequest) => {
      if (watchId !== undefined) return alerts.listByWatch(watchId, page);
      if (subscriberId !== undefined) return alerts.listBySubscriber(subscriberId, page);
      return alerts.listByOwner(principal.owner, page);
    };
    // The ids of somebody else's subscriber or watch list nothing, like ids that do not exist.
    const isOwn = ({ owner }: Alert) => owner === principal.owner;
    const isAskedFor = (alert: Alert) =>
      isOwn(alert) && (subscriberId === undefined || alert.subscriberId === subscriberId);
    const page = await list(part);
    const cursor = page.entries.every(isOwn) ? page.cursor : undefined;
    return {
      status: 200,
      body: {
        alerts: page.entries.filter(isAskedFor).map(showAlert),
        cursor,
        ...(counts === 'true' && { counts: await countAlerts(list, isAskedFor) }),
      },
    };
  },
});
