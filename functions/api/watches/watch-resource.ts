import type * as z from 'zod';
import { type Watch, watchSchema } from '../../domain/query/watch.ts';

/** A watch as the API shows it. */
export const watchResource = watchSchema
  .pick({
    id: true,
    subscriberId: true,
    name: true,
    query: true,
    canonical: true,
    on: true,
    leadDays: true,
    createdAt: true,
    updatedAt: true,
  })
  .meta({ id: 'Watch' });

export function showWatch(watch: Watch): z.output<typeof watchResource> {
  return watchResource.parse(watch);
}
