import type { Subscriber } from '../../domain/alert/subscriber.ts';
import type { ApiRequest, ApiResponse } from '../http/route.ts';
import { route } from '../http/route.ts';
import type { ApiServices } from '../services.ts';
import { pageOfAlert, pageRoute } from './page-of-alert.ts';

const common = { ...pageRoute, refuses: ['conflict'] } as const;

/** `POST /a/{id}/pause`: pauses all messages to the reader of an alert. */
export const postAlertPause = route('POST /a/{id}/pause', {
  summary: 'Pause all messages to the reader of an alert',
  ...common,
  handle: (request, services) =>
    changeStatus(request, services, { from: 'confirmed', to: 'paused', done: 'All messages are paused.' }),
});

/** `POST /a/{id}/resume`: resumes all messages to the reader of an alert. */
export const postAlertResume = route('POST /a/{id}/resume', {
  summary: 'Resume all messages to the reader of an alert',
  ...common,
  handle: (request, services) =>
    changeStatus(request, services, { from: 'paused', to: 'confirmed', done: 'You get messages again.' }),
});

/** Changes the status of the alert's subscriber. A subscriber with any other status than `from` stays as it is. */
async function changeStatus(
  { path, baseUrl }: ApiRequest<{ id: string }, unknown, unknown>,
  services: ApiServices,
  { from, to, done }: { from: Subscriber['status']; to: Subscriber['status']; done: string },
): Promise<ApiResponse> {
  return pageOfAlert(path.id, services, async (context, makePage) => {
    const at = { now: services.now(), baseUrl };
    const { subscriber } = context;
    if (subscriber?.status === to) return makePage(context, at, done);
    if (subscriber?.status !== from) return makePage(context, at);
    const changed: Subscriber = { ...subscriber, status: to, updatedAt: at.now };
    await services.subscribers.update(changed, subscriber.updatedAt);
    return makePage({ ...context, subscriber: changed }, at, done);
  });
}
