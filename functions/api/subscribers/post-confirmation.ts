import * as z from 'zod';
import { laterThan } from '../../domain/time/later-than.ts';
import { idPath } from '../http/parameters.ts';
import { Problem } from '../http/problem.ts';
import { readOwn } from '../http/read-own.ts';
import { route } from '../http/route.ts';
import { isCode } from './confirmation-code.ts';
import { showSubscriber, subscriberResource } from './subscriber-resource.ts';

/** The same answer for a wrong, an expired and a used-up code. The difference would help somebody who guesses. */
const refusal =
  'The code is wrong or not valid any more. A code is valid for 10 minutes and five tries. POST /subscribers sends a new one.';

/** `POST /subscribers/{id}/confirmation`: confirms a phone number with the code of the text message. */
export const postConfirmation = route('POST /subscribers/{id}/confirmation', {
  summary: 'Confirm a phone number with its code',
  path: idPath,
  body: z.strictObject({
    code: z
      .string()
      .trim()
      .regex(/^\d{6}$/, 'It must be six digits.'),
  }),
  examples: { 'The code of the text message': { code: '042137' } },
  refuses: ['conflict', 'unavailable'],
  success: { status: 200, description: 'The confirmed subscriber', schema: subscriberResource },
  handle: async ({ path, body, principal }, services) => {
    const subscriber = await readOwn('subscriber', path.id, principal, services.subscribers);
    if (subscriber.channel === 'email') {
      throw new Problem(
        'conflict',
        'An email address has no code. The reader confirms with the link in the email from Amazon SNS.',
      );
    }
    if (subscriber.status === 'confirmed') return { status: 200, body: showSubscriber(subscriber) };
    const { code, topicArn } = subscriber;
    const at = services.now();
    if (code === undefined || topicArn === undefined || code.triesLeft < 1 || code.expiresAt <= at) {
      throw new Problem('conflict', refusal);
    }
    // The try is counted before the code is compared, so that a failure in between gives no free try.
    const counted = {
      ...subscriber,
      code: { ...code, triesLeft: code.triesLeft - 1 },
      updatedAt: laterThan(subscriber.updatedAt, at),
    };
    await services.subscribers.update(counted, subscriber.updatedAt);
    if (!isCode(body.code, code)) throw new Problem('conflict', refusal);
    const subscriptionArn = await services.channel.subscribe(topicArn, subscriber);
    const confirmed = {
      ...counted,
      subscriptionArn,
      status: 'confirmed' as const,
      code: undefined,
      updatedAt: laterThan(counted.updatedAt, services.now()),
    };
    await services.subscribers.update(confirmed, counted.updatedAt);
    return { status: 200, body: showSubscriber(confirmed) };
  },
});
