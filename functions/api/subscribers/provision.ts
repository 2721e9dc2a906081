import { confirmationMessage } from '../../domain/alert/confirmation-message.ts';
import type { Subscriber } from '../../domain/alert/subscriber.ts';
import { dayMs } from '../../domain/time/instants.ts';
import type { ApiServices } from '../services.ts';
import { newCode } from './confirmation-code.ts';
import { mayAsk } from './sign-up-limits.ts';

/** SNS's confirmation link is good for two days, so it is worth sending again after one. */
const askAgainMs = dayMs;

type Services = Pick<ApiServices, 'channel' | 'subscribers' | 'quotas' | 'signUpBudget' | 'now'>;

/**
 * Gives a subscriber who is not confirmed what is missing: the topic, then the question for confirmation (SNS's own mail,
 * or a code by SMS). Who unsubscribed or bounced is asked anew, because somebody signs them up anew. A subscriber who has it
 * all, or was asked as often as may be, is answered as it is. Each step can be cut off and repeated.
 * @throws {Problem} when no more may be asked today or this month
 */
export async function provision(subscriber: Subscriber, services: Services): Promise<Subscriber> {
  if (!isToBeAsked(subscriber, services.now())) return subscriber;
  if (!(await mayAsk(subscriber, services))) return subscriber;
  const withTopic =
    subscriber.topicArn === undefined
      ? await save(subscriber, { topicArn: await services.channel.createTopic(subscriber.id) }, services)
      : subscriber;
  return subscriber.channel === 'email' ? askByMail(withTopic, services) : askByText(withTopic, services);
}

function isToBeAsked({ status, channel, subscriptionArn, code, askedAt }: Subscriber, now: string): boolean {
  if (status === 'confirmed' || status === 'paused') return false;
  if (status !== 'pending') return true;
  // A code that still holds is not replaced: asking again must not make a stream of messages.
  if (channel === 'sms') return code === undefined || code.expiresAt <= now;
  if (subscriptionArn === undefined || askedAt === undefined) return true;
  return Date.parse(askedAt) + askAgainMs <= Date.parse(now);
}

async function askByMail(subscriber: Subscriber, services: Services): Promise<Subscriber> {
  const subscriptionArn = await services.channel.subscribe(subscriber.topicArn ?? '', subscriber);
  return save(subscriber, { subscriptionArn, status: 'pending', askedAt: services.now() }, services);
}

async function askByText(subscriber: Subscriber, services: Services): Promise<Subscriber> {
  const { code, stored } = newCode(services.now());
  const change = { code: stored, status: 'pending', askedAt: services.now() } as const;
  const saved = await save(subscriber, change, services);
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
