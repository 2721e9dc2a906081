import type { Watch } from '../../domain/query/watch.ts';
import { dropHeld } from '../alerts/held-alerts.ts';
import type { ApiServices } from '../services.ts';

/**
 * Deletes a watch, then drops what is held for it. Cut off in between, DELIVER drops the rest when its time comes, as the
 * watch is gone.
 */
export async function stopWatch(
  watch: Watch,
  requestId: string,
  services: Pick<ApiServices, 'watches' | 'alerts' | 'now'>,
): Promise<void> {
  await services.watches.delete(watch);
  const { subscriberId, id } = watch;
  await dropHeld(subscriberId, 'watch-deleted', requestId, services, ({ watchId }) => watchId === id);
}
