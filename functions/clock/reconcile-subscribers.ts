import type { Subscriber } from '../domain/alert/subscriber.ts';
import { dayMs, shift } from '../domain/time/instants.ts';
import { ConflictError } from '../runtime/errors.ts';
import type { ScheduledRun } from '../runtime/middleware/schedule-handler.ts';
import type { ClockServices } from './services.ts';

/** How often each subscriber is looked up at SNS. */
const everyMs = dayMs;
/** Subscribers in one run: at 25 a second, ten seconds of it. */
const perRun = 250;
/** A look is begun only while this much of the invocation is left, in milliseconds. */
const neededMs = 10_000;

type Services = Pick<ClockServices, 'subscribers' | 'channel' | 'channelPacer' | 'logger'>;

/**
 * Notices who left by SNS's own means: somebody unsubscribed by the link in a mail, or SNS deactivated the subscription.
 * SNS tells nobody, so each confirmed subscriber is looked up once a day, those whose turn is longest due first, slower than
 * SNS's limit on asking. Answers how many are confirmed no more.
 */
export async function reconcileSubscribers(run: ScheduledRun, services: Services): Promise<number> {
  const before = shift(run.time, -everyMs);
  let left = 0;
  for (const subscriber of await services.subscribers.listToCheck(before, perRun)) {
    if (run.remainingMs() < neededMs) break;
    await services.channelPacer.waitForSlot();
    if (await hasLeft(subscriber, run.time, services)) left += 1;
  }
  return left;
}

async function hasLeft(
  subscriber: Subscriber,
  at: string,
  { subscribers, channel, logger }: Services,
): Promise<boolean> {
  const { id, subscriptionArn = '' } = subscriber;
  const state = await channel.stateOf(subscriptionArn);
  if (state === 'confirmed') {
    await subscribers.noteChecked(id, at);
    return false;
  }
  // SNS turns a subscription that it deactivates back to pending.
  const status = state === 'gone' ? 'unsubscribed' : 'bounced';
  try {
    await subscribers.update({ ...subscriber, status, updatedAt: at }, subscriber.updatedAt);
  } catch (error) {
    // It was changed meanwhile; the next run looks again.
    if (!(error instanceof ConflictError)) throw error;
    return false;
  }
  logger.info('A subscriber left by way of SNS', { subscriberId: id, status });
  return true;
}
