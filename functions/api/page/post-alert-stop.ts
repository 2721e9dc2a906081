import { route } from '../http/route.ts';
import { stopWatch } from '../watches/stop-watch.ts';
import { pageOfAlert, pageRoute } from './page-of-alert.ts';

/** `POST /a/{id}/stop`: deletes the watch of an alert, for the reader of its message. */
export const postAlertStop = route('POST /a/{id}/stop', {
  summary: 'Stop the watch of an alert',
  ...pageRoute,
  handle: async ({ path, baseUrl, requestId }, services) =>
    pageOfAlert(path.id, services, async (context, makePage) => {
      if (context.watch !== undefined) await stopWatch(context.watch, requestId, services);
      const at = { now: services.now(), baseUrl };
      return makePage({ ...context, watch: undefined }, at, 'The watch is stopped.');
    }),
});
