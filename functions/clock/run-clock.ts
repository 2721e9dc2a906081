import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { earlier, hourMs, minuteMs, shift } from '../domain/time/instants.ts';
import { RetryLaterError } from '../runtime/errors.ts';
import type { ScheduledRun } from '../runtime/middleware/schedule-handler.ts';
import { reconcileSubscribers } from './reconcile-subscribers.ts';
import { releaseHeld } from './release-held.ts';
import { readOnce, remindersOwed } from './reminders-owed.ts';
import { requeueWaiting } from './requeue-waiting.ts';
import type { ClockServices } from './services.ts';

/** Period of the schedule. On a new database the cursor starts this long before the first run. */
const periodMs = 15 * minuteMs;
/** Length of one step of the cursor after an outage. A run that is cut off keeps the steps that it finished. */
const stepMs = 6 * hourMs;
/** Time that must be left of the invocation to start a step, in milliseconds. */
const neededMs = 20_000;

/**
 * Runs CLOCK once. CLOCK takes the time from its schedule and its cursor only, and works through every window since the
 * cursor. So an outage makes reminders late but loses none. A window that is worked through twice sends nothing twice,
 * because the ledger knows each alert by its key.
 *
 * The parts of a run are independent: when one fails, the others still run. Every failure is logged. The first one is
 * thrown at the end, so that the scheduler retries the run.
 */
export async function runClock(run: ScheduledRun, services: ClockServices): Promise<void> {
  const stored = await services.cursor.get();
  const before = stored ?? shift(run.time, -periodMs);
  // In order of urgency: reconciling subscribers can wait for another run.
  const parts: readonly (readonly [name: string, work: () => Promise<void>])[] = [
    ['reminders', () => remindSince(before, stored, run, services)],
    ['release', () => release(run, services)],
    ['requeue', () => requeueWaiting(before, run.time, services)],
    ['reconcile', () => reconcile(run, services)],
  ];
  const failures: unknown[] = [];
  for (const [part, work] of parts) {
    try {
      await work();
    } catch (error) {
      if (error instanceof RetryLaterError) services.logger.info(error.message, { part });
      else services.logger.error('A part of CLOCK failed', { part, error: error as Error });
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  services.logger.info('Clock ran', { time: run.time });
}

async function release(run: ScheduledRun, services: ClockServices): Promise<void> {
  const released = await releaseHeld(run.time, services);
  services.metrics.addMetric('AlertsReleased', MetricUnit.Count, released);
}

async function reconcile(run: ScheduledRun, services: ClockServices): Promise<void> {
  const left = await reconcileSubscribers(run, services);
  services.metrics.addMetric('SubscribersLeft', MetricUnit.Count, left);
}

/** @param stored the cursor as it was read; undefined on a new database */
async function remindSince(
  before: string,
  stored: string | undefined,
  run: ScheduledRun,
  services: ClockServices,
): Promise<void> {
  let cursor = before;
  let known = stored;
  const dueOn = readOnce(services.itemIndex);
  while (cursor < run.time) {
    if (run.remainingMs() < neededMs) {
      // Thrown, so that the scheduler runs CLOCK again. The cursor says how far this run came.
      throw new RetryLaterError(`Windows up to ${cursor} are done; the rest needs another run.`);
    }
    const next = earlier(shift(cursor, stepMs), run.time);
    const messages = await remindersOwed(cursor, next, { dueOn, reminderZones: services.reminderZones });
    if (messages.length > 0) await services.enqueueDueItems(messages);
    services.metrics.addMetric('ItemsDue', MetricUnit.Count, messages.length);
    // Comes last: a run that is cut off before it finds the same items again. False: another run did this window too.
    if (!(await services.cursor.advance(known, next))) return;
    known = next;
    cursor = next;
  }
}
