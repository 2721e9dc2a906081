import { confirmedSubscriber } from '../../channels/confirmed-subscriber.ts';
import { idPath } from '../http/parameters.ts';
import { readOwn } from '../http/read-own.ts';
import { route } from '../http/route.ts';
import { showSubscriber, subscriberResource } from './subscriber-resource.ts';

/** `GET /subscribers/{id}`: reads a subscriber. Asks SNS for the status of a pending email address. */
export const getSubscriber = route('GET /subscribers/{id}', {
  summary: 'Read a subscriber',
  path: idPath,
  success: { status: 200, description: 'The subscriber', schema: subscriberResource },
  handle: async ({ path, principal }, services) => {
    const subscriber = await readOwn('subscriber', path.id, principal, services.subscribers);
    return { status: 200, body: showSubscriber(await confirmedSubscriber(subscriber, services)) };
  },
});
