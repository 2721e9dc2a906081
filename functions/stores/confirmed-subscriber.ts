import type { Subscriber } from '../domain/alert/subscriber.ts';
import { ConflictError } from '../runtime/errors.ts';
import type { SubscriberChannel } from './subscriber-channel.ts';
import type { SubscriberStore } from './subscriber-store.ts';

/** What {@link confirmedSubscriber} works with. */
export interface ConfirmationServices {
  readonly subscribers: Pick<SubscriberStore, 'get' | 'update'>;
  readonly channel: Pick<SubscriberChannel, 'isConfirmed'>;
  readonly now: () => string;
}

/**
 * The subscriber as SNS knows it. An email subscriber confirms at SNS, which tells us nothing, so one who is
 * still pending here is asked for there: one request, and only until it is confirmed.
 */
export async function confirmedSubscriber(
  subscriber: Subscriber,
  services: ConfirmationServices,
): Promise<Subscriber> {
  const { channel, status, subscriptionArn } = subscriber;
  if (channel !== 'email' || status !== 'pending' || subscriptionArn === undefined) return subscriber;
  if (!(await services.channel.isConfirmed(subscriptionArn))) return subscriber;
  const updated: Subscriber = { ...subscriber, status: 'confirmed', updatedAt: services.now() };
  try {
    await services.subscribers.update(updated, subscriber.updatedAt);
    return updated;
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    return (await services.subscribers.get(subscriber.id)) ?? subscriber;
  }
}
