import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { earlier, hourMs, minuteMs, shift } from '../domain/time/instants.ts';
import { RetryLaterError } from '../runtime/errors.ts';
import type { ScheduledRun } from '../runtime/middleware/schedule-handler.ts';
import { reconcileSubscribers } from './reconcile-subscribers.ts';
import { releaseHeld } from './release-held.ts';
import { readOnce, remindersOwed } from './reminders-owed.ts';
import { requeueWaiting } from './requeue-waiting.ts';
import type { ClockServices } from './services.ts';

/** The schedule's own period: where the cursor starts on a new database. */
const periodMs = 15 * minuteMs;
/** After an outage the cursor moves in steps of this length, so that what is done stays done. */
const stepMs = 6 * hourMs;
/** A step is begun only while this much of the invocation is left. */
const neededMs = 20_000;

/**
 * One run of CLOCK. It knows the time from its schedule and its cursor alone: every window since the cursor is
 * worked through, so an outage makes reminders late and never loses one, and a window done twice sends nothing
 * twice because the ledger knows each alert by name. A part that fails holds up none of the others: the first failure
 * is thrown when all have had their turn, so that the scheduler runs it again.
 */
export async function runClock(run: ScheduledRun, services: ClockServices): Promise<void> {
  const failures: unknown[] = [];
  const stored = await services.cursor.get();
  const before = stored ?? shift(run.time, -periodMs);
  // What is owed goes before what can wait for another run.
  const parts = [
    () => remindSince(before, stored, run, services),
    () => release(run, services),
    () => requeueWaiting(before, run.time, services),
    () => reconcile(run, services),
  ];
  for (const part of parts) {
    try {
      await part();
    } catch (error) {
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
  const unsubscribed = await reconcileSubscribers(run, services);
  services.metrics.addMetric('SubscribersLeft', MetricUnit.Count, unsubscribed);
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
      // Thrown, so that the scheduler runs it again; the cursor says how far this run came.
      throw new RetryLaterError(`Windows up to ${cursor} are done; the rest needs another run.`);
    }
    const next = earlier(shift(cursor, stepMs), run.time);
    const messages = await remindersOwed(cursor, next, { dueOn, watches: services.watches });
    if (messages.length > 0) await services.enqueueDueItems(messages);
    services.metrics.addMetric('ItemsDue', MetricUnit.Count, messages.length);
    // Last: what is not enqueued yet must be found again. False means that another run did this window too.
    if (!(await services.cursor.advance(known, next))) return;
    known = next;
    cursor = next;
  }
}
