import { idPath } from '../http/parameters.ts';
import { route } from '../http/route.ts';
import { stopWatch } from '../watches/stop-watch.ts';
import { alertPage } from './alert-page.ts';
import { readAlertContext } from './read-alert-context.ts';

/** `POST /a/{id}/stop`: deletes the watch of an alert, for the reader of its message. */
export const postAlertStop = route('POST /a/{id}/stop', {
  summary: 'Stop the watch of an alert',
  path: idPath,
  refuses: ['not-found'],
  success: { status: 200, description: 'A page for people', mediaType: 'text/html' },
  handle: async ({ path, baseUrl, requestId }, services) => {
    const context = await readAlertContext(path.id, services);
    if (context.watch !== undefined) await stopWatch(context.watch, requestId, services);
    const at = { now: services.now(), baseUrl };
    return alertPage({ ...context, watch: undefined }, at, 'The watch is stopped.');
  },
});
