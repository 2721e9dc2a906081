import { idPath } from '../http/parameters.ts';
import { route } from '../http/route.ts';
import { alertPage } from './alert-page.ts';
import { readAlertContext } from './read-alert-context.ts';

/**
 * `GET /a/{id}`: shows the page that a message links to. It changes nothing, because mail scanners follow links too.
 */
export const getAlertPage = route('GET /a/{id}', {
  summary: 'Show an alert to its reader',
  path: idPath,
  refuses: ['not-found'],
  success: { status: 200, description: 'A page for people', mediaType: 'text/html' },
  handle: async ({ path, baseUrl }, services) =>
    alertPage(await readAlertContext(path.id, services), { now: services.now(), baseUrl }),
});
