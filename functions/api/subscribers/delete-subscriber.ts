import { dropHeld } from '../alerts/held-alerts.ts';
import { idPath } from '../http/parameters.ts';
import { readOwn } from '../http/read-own.ts';
import { route } from '../http/route.ts';
import { watchesOf } from './watches-of.ts';

/**
 * `DELETE /subscribers/{id}`: from the first step on nothing is sent; then its watches go, what is held for it, its topic
 * at SNS, and last its row with all personal data. As the row goes last, a call that was cut off can be sent again.
 */
export const deleteSubscriber = route('DELETE /subscribers/{id}', {
  summary: 'Delete a subscriber with its watches',
  path: idPath,
  refuses: ['conflict'],
  success: { status: 204, description: 'Deleted' },
  handle: async ({ path, principal, requestId }, services) => {
    const subscriber = await readOwn('subscriber', path.id, principal, services.subscribers);
    if (subscriber.status !== 'unsubscribed') {
      const stopped = { ...subscriber, status: 'unsubscribed' as const, updatedAt: services.now() };
      await services.subscribers.update(stopped, subscriber.updatedAt);
    }
    for await (const watch of watchesOf(subscriber.id, services)) {
      await services.watches.delete(watch);
    }
    await dropHeld(subscriber.id, 'subscriber-deleted', requestId, services);
    if (subscriber.topicArn !== undefined) await services.channel.deleteTopic(subscriber.topicArn);
    await services.subscribers.delete(subscriber);
    return { status: 204 };
  },
});
