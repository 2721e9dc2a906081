import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { minuteMs, shift } from '../domain/time/instants.ts';
import { RetryLaterError } from '../runtime/errors.ts';
import type { ScheduledRun } from '../runtime/middleware/schedule-handler.ts';
import { type ClockPart, Parking } from './parking.ts';
import { reconcileSubscribers } from './reconcile-subscribers.ts';
import { releaseHeld } from './release-held.ts';
import { remindSince } from './remind-since.ts';
import { removeUnusedZones } from './remove-unused-zones.ts';
import { requeueWaiting } from './requeue-waiting.ts';
import type { ClockServices } from './services.ts';

/** Period of the schedule. On a new database the cursor starts this long before the first run. */
const periodMs = 15 * minuteMs;

/**
 * Runs CLOCK once. CLOCK takes the time from its schedule and its cursor only, and works through every window since the
 * cursor. So an outage makes reminders late but loses none. A window that is worked through twice sends nothing twice,
 * because the ledger knows each alert by its key.
 *
 * The parts of a run are independent: when one fails, the others still run. Every failure is logged. The first one is
 * thrown at the end, so that the scheduler retries the run. One bad entry of a part (a row that cannot be read, a message
 * that SQS refuses) is parked, and the part continues without it.
 */
export async function runClock(run: ScheduledRun, services: ClockServices): Promise<void> {
  const stored = await services.cursor.get();
  const before = stored ?? shift(run.time, -periodMs);
  // In order of urgency: the last two can wait for another run.
  const parts: readonly (readonly [name: ClockPart, work: (parking: Parking) => Promise<void>])[] = [
    ['reminders', (parking) => remindSince(before, stored, run, parking, services)],
    ['release', (parking) => release(run, parking, services)],
    ['requeue', (parking) => requeueWaiting(before, run.time, parking, services)],
    ['reconcile', (parking) => reconcile(run, parking, services)],
    ['zones', (parking) => removeUnusedZones(run, parking, services)],
  ];
  const failures: unknown[] = [];
  for (const [part, work] of parts) {
    try {
      const parking = new Parking(part, services);
      await work(parking).finally(() => parking.save(run.time));
    } catch (error) {
      if (error instanceof RetryLaterError) services.logger.info(error.message, { part });
      else services.logger.error('A part of CLOCK failed', { part, error: error as Error });
      failures.push(error);
    }
  }
  // Counted in every run, so that the alarm lasts until a person has removed what is parked.
  services.metrics.addMetric('ParkedWork', MetricUnit.Count, await services.parked.count());
  if (failures.length > 0) throw failures[0];
  services.logger.info('Clock ran', { time: run.time });
}

async function release(run: ScheduledRun, parking: Parking, services: ClockServices): Promise<void> {
  const released = await releaseHeld(run.time, parking, services);
  services.metrics.addMetric('AlertsReleased', MetricUnit.Count, released);
}

async function reconcile(run: ScheduledRun, parking: Parking, services: ClockServices): Promise<void> {
  const left = await reconcileSubscribers(run, parking, services);
  services.metrics.addMetric('SubscribersLeft', MetricUnit.Count, left);
}
