import { idPath } from '../http/parameters.ts';
import { route } from '../http/route.ts';
import { stopWatch } from '../watches/stop-watch.ts';
import { alertPage } from './alert-page.ts';
import { readStory } from './read-story.ts';

/** `POST /a/{id}/stop`: the reader of a message deletes the watch that it came from. */
export const postAlertStop = route('POST /a/{id}/stop', {
  summary: 'Stop the watch that an alert came from',
  path: idPath,
  refuses: ['not-found'],
  success: { status: 200, description: 'A page for people', mediaType: 'text/html' },
  handle: async ({ path, baseUrl, requestId }, services) => {
    const story = await readStory(path.id, services);
    if (story.watch !== undefined) await stopWatch(story.watch, requestId, services);
    const at = { now: services.now(), baseUrl };
    return alertPage({ ...story, watch: undefined }, at, 'The watch is stopped.');
  },
});
