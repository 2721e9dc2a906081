import { idPath } from '../http/parameters.ts';
import { readOwn } from '../http/read-own.ts';
import { route } from '../http/route.ts';

/** `DELETE /watches/{id}/link`: makes the secret links of a watch invalid. */
export const deleteWatchLink = route('DELETE /watches/{id}/link', {
  summary: 'Delete the secret links of a watch',
  path: idPath,
  refuses: ['conflict'],
  success: { status: 204, description: 'Deleted' },
  handle: async ({ path, principal }, services) => {
    const watch = await readOwn('watch', path.id, principal, services.watches);
    const { linkKeyHash: _deleted, ...changed } = watch;
    await services.watches.replace(watch, { ...changed, updatedAt: services.now() });
    return { status: 204 };
  },
});
