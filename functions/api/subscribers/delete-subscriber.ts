import { dropHeld } from '../alerts/held-alerts.ts';
import { idPath } from '../http/parameters.ts';
import { readOwn } from '../http/read-own.ts';
import { route } from '../http/route.ts';
import { watchesOf } from './watches-of.ts';

/**
 * `DELETE /subscribers/{id}`: deletes a subscriber in this order: it stops all messages, then it deletes the watches,
 * the held alerts, the topic at SNS, and last the row with all personal data. Because the row is last, a caller can
 * repeat a request that failed.
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
    await dropHeld({ subscriberId: subscriber.id }, 'subscriber-deleted', requestId, services);
    if (subscriber.topicArn !== undefined) await services.channel.deleteTopic(subscriber.topicArn);
    await services.subscribers.delete(subscriber);
    return { status: 204 };
  },
});
