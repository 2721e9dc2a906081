import { idPath } from '../http/parameters.ts';
import { showWatch, watchResource } from '../http/resources.ts';
import { route } from '../http/route.ts';
import { ownWatch } from './own-watch.ts';

/** `GET /watches/{id}` */
export const getWatch = route('GET /watches/{id}', {
  summary: 'Read a watch',
  path: idPath,
  success: { status: 200, description: 'The watch', schema: watchResource },
  handle: async ({ path, principal }, services) => ({
    status: 200,
    body: showWatch(await ownWatch(path.id, principal, services)),
  }),
});
