import { idPath } from '../http/parameters.ts';
import { route } from '../http/route.ts';
import { ownWatch } from './own-watch.ts';
import { stopWatch } from './stop-watch.ts';

/** `DELETE /watches/{id}`: from then on nothing fires for it, and what is held for it is dropped. */
export const deleteWatch = route('DELETE /watches/{id}', {
  summary: 'Delete a watch',
  path: idPath,
  success: { status: 204, description: 'Deleted' },
  handle: async ({ path, principal, requestId }, services) => {
    const watch = await ownWatch(path.id, principal, services);
    await stopWatch(watch, requestId, services);
    return { status: 204 };
  },
});
