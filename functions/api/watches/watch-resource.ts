import type * as z from 'zod';
import { type Watch, watchSchema } from '../../domain/query/watch.ts';

/** A watch in answers of the API. */
export const watchResource = watchSchema
  .pick({
    id: true,
    subscriberId: true,
    name: true,
    query: true,
    canonical: true,
    on: true,
    leadDays: true,
    repeats: true,
    createdAt: true,
    updatedAt: true,
  })
  .meta({ id: 'Watch' });

/** Returns only the fields of the resource. No other field of a row leaves the API. */
export function showWatch(watch: Watch): z.output<typeof watchResource> {
  return watchResource.parse(watch);
}
