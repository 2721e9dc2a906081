import { confirmationMessage } from '../../domain/alert/confirmation-message.ts';
import type { Subscriber } from '../../domain/alert/subscriber.ts';
import type { ApiServices } from '../services.ts';
import { newCode } from './confirmation-code.ts';

/**
 * Gives a pending subscriber what is missing: the topic, then the question for confirmation (SNS's own mail, or
 * a code by SMS). A subscriber that has it all is answered as it is. Each step can be cut off and repeated.
 */
export async function provision(
  subscriber: Subscriber,
  services: Pick<ApiServices, 'channel' | 'subscribers' | 'now'>,
): Promise<Subscriber> {
  if (subscriber.status !== 'pending') return subscriber;
  if (subscriber.topicArn === undefined) {
    const topicArn = await services.channel.createTopic(subscriber.id);
    return provision(await save(subscriber, { topicArn }, services), services);
  }
  if (subscriber.channel === 'email') {
    if (subscriber.subscriptionArn !== undefined) return subscriber;
    const subscriptionArn = await services.channel.subscribe(subscriber.topicArn, subscriber);
    return save(subscriber, { subscriptionArn }, services);
  }
  // A code that still holds is not replaced: asking again must not make a stream of messages.
  if (subscriber.code !== undefined && subscriber.code.expiresAt > services.now()) return subscriber;
  const { code, stored } = newCode(services.now());
  const saved = await save(subscriber, { code: stored }, services);
  await services.channel.sendText(subscriber.address, confirmationMessage(code));
  return saved;
}

async function save(
  subscriber: Subscriber,
  change: Partial<Subscriber>,
  { subscribers, now }: Pick<ApiServices, 'subscribers' | 'now'>,
): Promise<Subscriber> {
  const changed = { ...subscriber, ...change, updatedAt: now() };
  await subscribers.update(changed, subscriber.updatedAt);
  return changed;
}
