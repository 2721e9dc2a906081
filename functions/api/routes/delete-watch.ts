import { anchorsOf } from '../../domain/query/anchors.ts';
import { parseQuery } from '../../domain/query/parse.ts';
import { idPath } from '../parameters.ts';
import { defineRoute } from '../route.ts';
import { ownWatch } from '../watches/own-watch.ts';

/** `DELETE /watches/{id}`: from then on nothing fires for it; alerts that are held are dropped when their time comes. */
export const deleteWatch = defineRoute({
  key: 'DELETE /watches/{id}',
  summary: 'Delete a watch',
  path: idPath,
  success: { status: 204, description: 'Deleted' },
  handle: async ({ path, principal }, services) => {
    const watch = await ownWatch(path.id, principal, services);
    await services.watches.delete(watch, anchorsOf(parseQuery(watch.canonical)));
    return { status: 204 };
  },
});
