import type { Subscriber } from '../../domain/alert/subscriber.ts';
import { idPath } from '../http/parameters.ts';
import type { ApiRequest, ApiResponse } from '../http/route.ts';
import { route } from '../http/route.ts';
import type { ApiServices } from '../services.ts';
import { alertPage } from './alert-page.ts';
import { readStory } from './read-story.ts';

const common = {
  path: idPath,
  refuses: ['conflict', 'not-found'],
  success: { status: 200, description: 'A page for people', mediaType: 'text/html' },
} as const;

/** `POST /a/{id}/pause`: the reader of a message pauses everything that they are sent. */
export const postAlertPause = route('POST /a/{id}/pause', {
  summary: 'Pause all messages to whoever got this alert',
  ...common,
  handle: (request, services) => turn(request, services, 'confirmed', 'paused', 'All messages are paused.'),
});

/** `POST /a/{id}/resume`: and goes on. */
export const postAlertResume = route('POST /a/{id}/resume', {
  summary: 'Resume messages to whoever got this alert',
  ...common,
  handle: (request, services) =>
    turn(request, services, 'paused', 'confirmed', 'You are sent messages again.'),
});

/** Turns the subscriber from one status to another; one who is in neither is shown as they are. */
async function turn(
  { path, baseUrl }: ApiRequest<{ id: string }, unknown, unknown>,
  services: ApiServices,
  from: Subscriber['status'],
  to: Subscriber['status'],
  done: string,
): Promise<ApiResponse> {
  const story = await readStory(path.id, services);
  const at = { now: services.now(), baseUrl };
  const { subscriber } = story;
  if (subscriber?.status === to) return alertPage(story, at, done);
  if (subscriber?.status !== from) return alertPage(story, at);
  const turned: Subscriber = { ...subscriber, status: to, updatedAt: at.now };
  await services.subscribers.update(turned, subscriber.updatedAt);
  return alertPage({ ...story, subscriber: turned }, at, done);
}
