import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Subscriber } from '../domain/alert/subscriber.ts';
import { dayMs, shift } from '../domain/time/instants.ts';
import { ConflictError } from '../runtime/errors.ts';
import type { ScheduledRun } from '../runtime/middleware/schedule-handler.ts';
import type { Parking } from './parking.ts';
import type { ClockServices } from './services.ts';

/** Time between two look-ups of the same subscriber. */
const everyMs = dayMs;
/** Subscribers in one run. At 25 per second they take ten seconds. */
const perRun = 250;
/** Time that must be left of the invocation for another look-up, in milliseconds. */
const neededMs = 10_000;

interface Services extends Pick<ClockServices, 'channel' | 'channelPacer' | 'logger' | 'metrics'> {
  readonly subscribers: Omit<ClockServices['subscribers'], 'getMany'>;
}

/**
 * Finds subscribers who left through SNS: they used the unsubscribe link of a mail, or SNS deactivated their
 * subscription. SNS does not report this, so CLOCK looks up each confirmed subscriber once per day, at a rate below
 * SNS's limit. Those who were looked up longest ago come first. Returns how many have left.
 *
 * A subscriber that cannot be looked up is logged and looked up again the next day, so that it does not stay in front of
 * the others. A subscriber whose row cannot be read is parked.
 */
export async function reconcileSubscribers(
  run: ScheduledRun,
  parking: Pick<Parking, 'unreadable'>,
  services: Services,
): Promise<number> {
  const { subscribers, channelPacer } = services;
  let left = 0;
  const before = shift(run.time, -everyMs);
  for (const subscriber of await subscribers.listToCheck(before, perRun, parking.unreadable)) {
    if (run.remainingMs() < neededMs) break;
    await channelPacer.waitForSlot();
    if (await reconcileOne(subscriber, run.time, services)) left += 1;
  }
  return left;
}

/** Looks one subscriber up at SNS and records what SNS says. Returns whether the subscriber left. */
async function reconcileOne(subscriber: Subscriber, at: string, services: Services): Promise<boolean> {
  const { subscribers, channel, logger, metrics } = services;
  try {
    const state = await channel.stateOf(subscriber.subscriptionArn ?? '');
    if (state !== 'confirmed') return await recordDeparture(subscriber, state, at, services);
  } catch (error) {
    const { id: subscriberId } = subscriber;
    logger.error('A subscriber could not be looked up', { subscriberId, error: error as Error });
    metrics.addMetric('LookUpsFailed', MetricUnit.Count, 1);
  }
  await subscribers.noteChecked(subscriber.id, at);
  return false;
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
