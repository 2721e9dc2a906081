import { idPath } from '../http/parameters.ts';
import { readOwn } from '../http/read-own.ts';
import { route } from '../http/route.ts';

/** `DELETE /watches/{id}/link`: its secret links lead nowhere from then on. */
export const deleteWatchLink = route('DELETE /watches/{id}/link', {
  summary: 'End the secret links of a watch',
  path: idPath,
  refuses: ['conflict'],
  success: { status: 204, description: 'Ended' },
  handle: async ({ path, principal }, services) => {
    const watch = await readOwn('watch', path.id, principal, services.watches);
    const { linkKeyHash: _ended, ...changed } = watch;
    await services.watches.replace(watch, { ...changed, updatedAt: services.now() });
    return { status: 204 };
  },
});
