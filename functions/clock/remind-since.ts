import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { ItemsDue } from '../domain/messages.ts';
import { earlier, hourMs, shift } from '../domain/time/instants.ts';
import { RetryLaterError } from '../runtime/errors.ts';
import type { ScheduledRun } from '../runtime/middleware/schedule-handler.ts';
import type { Parking } from './parking.ts';
import { type DueOn, readOnce, remindersOwed } from './reminders-owed.ts';
import type { ClockServices } from './services.ts';

/** Length of one step of the cursor after an outage. A run that is cut off keeps the steps that it finished. */
const stepMs = 6 * hourMs;
/** Time that must be left of the invocation to start a step, in milliseconds. */
const neededMs = 20_000;

interface Surroundings {
  readonly run: ScheduledRun;
  readonly dueOn: DueOn;
  readonly parking: Parking;
  readonly services: ClockServices;
}

/**
 * Puts the reminders of every window since the cursor on the match queue, and moves the cursor. A run with `since` first
 * works through the windows from there to the cursor again.
 * @param stored the cursor as it was read; undefined on a new database
 * @throws {RetryLaterError} when time runs short
 */
export async function remindSince(
  before: string,
  stored: string | undefined,
  run: ScheduledRun,
  parking: Parking,
  services: ClockServices,
): Promise<void> {
  const surroundings = { run, dueOn: readOnce(services.itemIndex, parking.unreadable), parking, services };
  if (run.since !== undefined) await remindAgain(run.since, earlier(before, run.time), surroundings);
  let cursor = before;
  let known = stored;
  while (cursor < run.time) {
    // Thrown, so that the scheduler runs CLOCK again. The cursor says how far this run came.
    ensureTimeLeft(run, `Windows up to ${cursor} are done; the rest needs another run.`);
    const next = earlier(shift(cursor, stepMs), run.time);
    await remindIn(cursor, next, surroundings);
    // Comes last: a run that is cut off before it finds the same items again. False: another run did this window too.
    if (!(await services.cursor.advance(known, next))) return;
    known = next;
    cursor = next;
  }
}

/** Works through windows that the cursor has left behind. The ledger lets nothing through twice. */
async function remindAgain(since: string, upTo: string, surroundings: Surroundings): Promise<void> {
  for (let from = since; from < upTo; ) {
    ensureTimeLeft(
      surroundings.run,
      `Windows from ${since} to ${from} were done again. Run CLOCK with "since": "${from}" for the rest.`,
    );
    const next = earlier(shift(from, stepMs), upTo);
    await remindIn(from, next, surroundings);
    from = next;
  }
}

function ensureTimeLeft(run: ScheduledRun, message: string): void {
  if (run.remainingMs() < neededMs) throw new RetryLaterError(message);
}

/** Puts the reminders of one window on the match queue, zone by zone. Stores what had to be parked. */
async function remindIn(after: string, upTo: string, surroundings: Surroundings): Promise<void> {
  const { run, dueOn, parking, services } = surroundings;
  let sent = 0;
  for await (const messages of remindersOwed(after, upTo, { ...services, dueOn, parking })) {
    const refused = await services.enqueueDueItems(messages);
    for (const { message, reason } of refused) parking.park(reminderOf(message), reason);
    sent += messages.length - refused.length;
  }
  services.metrics.addMetric('ItemsDue', MetricUnit.Count, sent);
  await parking.save(run.time);
}

function reminderOf({ articleId, timezone, morning }: ItemsDue): string {
  return `reminders of the article ${articleId} on the morning ${morning} in ${timezone}`;
}
