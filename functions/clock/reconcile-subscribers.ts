import type { Subscriber } from '../domain/alert/subscriber.ts';
import { dayMs, shift } from '../domain/time/instants.ts';
import { ConflictError } from '../runtime/errors.ts';
import type { ScheduledRun } from '../runtime/middleware/schedule-handler.ts';
import type { ClockServices } from './services.ts';

/** Time between two look-ups of the same subscriber. */
const everyMs = dayMs;
/** Subscribers in one run. At 25 per second they take ten seconds. */
const perRun = 250;
/** Time that must be left of the invocation for another look-up, in milliseconds. */
const neededMs = 10_000;

type Services = Pick<ClockServices, 'subscribers' | 'channel' | 'channelPacer' | 'logger'>;

/**
 * Finds subscribers who left through SNS: they used the unsubscribe link of a mail, or SNS deactivated their
 * subscription. SNS does not report this, so CLOCK looks up each confirmed subscriber once per day, at a rate below
 * SNS's limit. Those who were looked up longest ago come first. Returns how many have left.
 */
export async function reconcileSubscribers(run: ScheduledRun, services: Services): Promise<number> {
  const { subscribers, channel, channelPacer } = services;
  let left = 0;
  for (const subscriber of await subscribers.listToCheck(shift(run.time, -everyMs), perRun)) {
    if (run.remainingMs() < neededMs) break;
    await channelPacer.waitForSlot();
    const state = await channel.stateOf(subscriber.subscriptionArn ?? '');
    if (state === 'confirmed') await subscribers.noteChecked(subscriber.id, run.time);
    else if (await recordDeparture(subscriber, state, run.time, services)) left += 1;
  }
  return left;
}

/** Writes that a subscriber left. Returns false when the row changed meanwhile: the next run looks again. */
async function recordDeparture(
  subscriber: Subscriber,
  state: 'pending' | 'gone',
  at: string,
  { subscribers, logger }: Services,
): Promise<boolean> {
  // SNS sets a subscription that it deactivated back to pending.
  const status = state === 'gone' ? 'unsubscribed' : 'bounced';
  try {
    await subscribers.update({ ...subscriber, status, updatedAt: at }, subscriber.updatedAt);
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    return false;
  }
  logger.info('A subscriber left through SNS', { subscriberId: subscriber.id, status });
  return true;
}
