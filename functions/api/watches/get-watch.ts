import { idPath } from '../http/parameters.ts';
import { readOwn } from '../http/read-own.ts';
import { route } from '../http/route.ts';
import { showWatch, watchResource } from './watch-resource.ts';

/** `GET /watches/{id}`: reads a watch. */
export const getWatch = route('GET /watches/{id}', {
  summary: 'Read a watch',
  path: idPath,
  success: { status: 200, description: 'The watch', schema: watchResource },
  handle: async ({ path, principal }, services) => ({
    status: 200,
    body: showWatch(await readOwn('watch', path.id, principal, services.watches)),
  }),
});
