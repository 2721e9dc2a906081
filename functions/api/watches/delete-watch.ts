import { idPath } from '../http/parameters.ts';
import { readOwn } from '../http/read-own.ts';
import { route } from '../http/route.ts';
import { stopWatch } from './stop-watch.ts';

/** `DELETE /watches/{id}`: deletes a watch and drops its held alerts. */
export const deleteWatch = route('DELETE /watches/{id}', {
  summary: 'Delete a watch',
  path: idPath,
  success: { status: 204, description: 'Deleted' },
  handle: async ({ path, principal, requestId }, services) => {
    const watch = await readOwn('watch', path.id, principal, services.watches);
    await stopWatch(watch, requestId, services);
    return { status: 204 };
  },
});
