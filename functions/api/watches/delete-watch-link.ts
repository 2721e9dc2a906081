import { anchorsOf } from '../../domain/query/anchors.ts';
import { parseQuery } from '../../domain/query/parse.ts';
import { idPath } from '../http/parameters.ts';
import { route } from '../http/route.ts';
import { ownWatch } from './own-watch.ts';

/** `DELETE /watches/{id}/link`: its secret links lead nowhere from then on. */
export const deleteWatchLink = route('DELETE /watches/{id}/link', {
  summary: 'End the secret links of a watch',
  path: idPath,
  refuses: ['conflict'],
  success: { status: 204, description: 'Ended' },
  handle: async ({ path, principal }, services) => {
    const watch = await ownWatch(path.id, principal, services);
    const { linkKeyHash: _ended, ...changed } = watch;
    const anchors = anchorsOf(parseQuery(watch.canonical));
    await services.watches.replace(watch, anchors, { ...changed, updatedAt: services.now() }, anchors);
    return { status: 204 };
  },
});
