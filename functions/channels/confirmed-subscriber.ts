import type { Subscriber } from '../domain/alert/subscriber.ts';
import { ConflictError } from '../runtime/errors.ts';
import type { SubscriberStore } from '../stores/subscriber-store.ts';
import type { SubscriberChannel } from './subscriber-channel.ts';

/** The services that {@link confirmedSubscriber} needs. */
export interface ConfirmationServices {
  readonly subscribers: Pick<SubscriberStore, 'get' | 'update'>;
  readonly channel: Pick<SubscriberChannel, 'isConfirmed'>;
  readonly now: () => string;
}

/**
 * Returns the subscriber with the status that SNS has. An email subscriber confirms at SNS, and SNS does not tell us.
 * So this function asks SNS about a subscriber who is still pending here. It makes one request, and none once the
 * subscriber is confirmed.
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
