import { idPath } from '../http/parameters.ts';
import { route } from '../http/route.ts';
import { alertPage } from './alert-page.ts';
import { readStory } from './read-story.ts';

/** `GET /a/{id}`: the page that a message links to. Looking at it changes nothing: programs follow links, too. */
export const getAlertPage = route('GET /a/{id}', {
  summary: 'Show an alert to whoever got its message',
  path: idPath,
  refuses: ['not-found'],
  success: { status: 200, description: 'A page for people', mediaType: 'text/html' },
  handle: async ({ path, baseUrl }, services) =>
    alertPage(await readStory(path.id, services), { now: services.now(), baseUrl }),
});
