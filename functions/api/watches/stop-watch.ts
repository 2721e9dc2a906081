import type { Watch } from '../../domain/query/watch.ts';
import { dropHeld } from '../alerts/held-alerts.ts';
import type { ApiServices } from '../services.ts';

/**
 * Deletes a watch, then drops its held alerts. If the function ends in between, DELIVER drops the other alerts when
 * their time comes, because their watch is gone.
 */
export async function stopWatch(
  watch: Watch,
  requestId: string,
  services: Pick<ApiServices, 'watches' | 'alerts' | 'now'>,
): Promise<void> {
  await services.watches.delete(watch);
  const { subscriberId, id: watchId } = watch;
  await dropHeld({ subscriberId, watchId }, 'watch-deleted', requestId, services);
}
