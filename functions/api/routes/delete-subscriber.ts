import { anchorsOf } from '../../domain/query/anchors.ts';
import { parseQuery } from '../../domain/query/parse.ts';
import { idPath } from '../parameters.ts';
import { defineRoute } from '../route.ts';
import { ownSubscriber } from '../subscribers/own-subscriber.ts';
import { watchesOf } from '../subscribers/watches-of.ts';

/**
 * `DELETE /subscribers/{id}`: its watches, its topic at SNS, then its row. The row goes last, so that a call that
 * was cut off can be sent again. Alerts that are held are dropped when their time comes.
 */
export const deleteSubscriber = defineRoute({
  key: 'DELETE /subscribers/{id}',
  summary: 'Delete a subscriber with its watches',
  path: idPath,
  success: { status: 204, description: 'Deleted' },
  handle: async ({ path, principal }, services) => {
    const subscriber = await ownSubscriber(path.id, principal, services);
    for await (const watch of watchesOf(subscriber.id, services)) {
      await services.watches.delete(watch, anchorsOf(parseQuery(watch.canonical)));
    }
    if (subscriber.topicArn !== undefined) await services.channel.deleteTopic(subscriber.topicArn);
    await services.subscribers.delete(subscriber);
    return { status: 204 };
  },
});
