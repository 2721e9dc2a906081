import { anchorsOf } from '../../domain/query/anchors.ts';
import { parseQuery } from '../../domain/query/parse.ts';
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
    const anchors = anchorsOf(parseQuery(watch.canonical));
    await services.watches.replace(watch, anchors, { ...changed, updatedAt: services.now() }, anchors);
    return { status: 204 };
  },
});
