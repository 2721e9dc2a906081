import { route } from '../http/route.ts';
import { pageOfAlert, pageRoute } from './page-of-alert.ts';

/**
 * `GET /a/{id}`: shows the page that a message links to. It changes nothing, because mail scanners follow links too.
 */
export const getAlertPage = route('GET /a/{id}', {
  summary: 'Show an alert to its reader',
  ...pageRoute,
  handle: async ({ path, baseUrl }, services) =>
    pageOfAlert(path.id, services, (context, makePage) =>
      makePage(context, { now: services.now(), baseUrl }),
    ),
});
