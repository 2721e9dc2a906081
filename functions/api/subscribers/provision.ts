import { confirmationMessage } from '../../domain/alert/confirmation-message.ts';
import type { Subscriber } from '../../domain/alert/subscriber.ts';
import { dayMs } from '../../domain/time/instants.ts';
import type { ApiServices } from '../services.ts';
import { noteReminders } from '../watches/note-reminders.ts';
import { newCode } from './confirmation-code.ts';
import { watchesOf } from './watches-of.ts';

/** When to send a confirmation link again: after one day, because the link of SNS is valid for two days. */
const askAgainMs = dayMs;

type Services = Pick<
  ApiServices,
  'channel' | 'subscribers' | 'watches' | 'reminderZones' | 'quotas' | 'signUpBudget' | 'now'
>;

/**
 * Does the missing steps of a sign-up: creates the topic, then asks the address to confirm (an email from SNS, or a
 * code by SMS). Each step is safe to repeat.
 *
 * A subscriber who unsubscribed or bounced is asked again, because the owner signs it up again. A subscriber is
 * returned unchanged if no step is missing, or if its address was asked too often today.
 * @throws {Problem} when the owner or the deployment reached a limit of `takeFromSignUpBudget`
 */
export async function provision(subscriber: Subscriber, services: Services): Promise<Subscriber> {
  if (!needsRequest(subscriber, services.now())) return subscriber;
  // Loaded on first use: only a sign-up needs it.
  const { takeFromSignUpBudget } = await import('./sign-up-limits.ts');
  if (!(await takeFromSignUpBudget(subscriber, services))) return subscriber;
  // A subscriber who left does not count as a user of their zone, so CLOCK may have removed the zone.
  if (subscriber.status !== 'pending') await noteAllReminders(subscriber, services);
  const withTopic =
    subscriber.topicArn === undefined
      ? await save(subscriber, { topicArn: await services.channel.createTopic(subscriber.id) }, services)
      : subscriber;
  return subscriber.channel === 'email' ? askByMail(withTopic, services) : askByText(withTopic, services);
}

async function noteAllReminders(subscriber: Subscriber, services: Services): Promise<void> {
  for await (const watch of watchesOf(subscriber.id, services)) {
    await noteReminders(watch, subscriber, services);
  }
}

function needsRequest({ status, channel, subscriptionArn, code, askedAt }: Subscriber, now: string): boolean {
  if (status === 'confirmed' || status === 'paused') return false;
  if (status !== 'pending') return true;
  // A valid code is not replaced, so that repeated requests do not send many messages.
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
