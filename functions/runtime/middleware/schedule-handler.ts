import type { Context } from 'aws-lambda';
import * as z from 'zod';
import { PermanentError } from '../errors.ts';
import { observed } from './observed.ts';

/** The event of the schedule: the time that it was scheduled for. It can arrive later. */
const scheduledSchema = z.object({ time: z.iso.datetime({ offset: true }) });

export interface ScheduledRun {
  /** The scheduled instant, ISO 8601 UTC with milliseconds. */
  readonly time: string;
  readonly remainingMs: () => number;
}

/**
 * Makes a handler for EventBridge Scheduler. It parses the event. A failure is thrown, so that the scheduler retries.
 */
export function scheduleHandler(handle: (run: ScheduledRun) => Promise<void>) {
  return observed<unknown, void>().handler(async (event: unknown, context: Context) => {
    const parsed = scheduledSchema.safeParse(event);
    if (!parsed.success) {
      throw new PermanentError(
        `The schedule's event does not have the expected form:\n${z.prettifyError(parsed.error)}`,
      );
    }
    const time = new Date(parsed.data.time).toISOString();
    await handle({ time, remainingMs: () => context.getRemainingTimeInMillis() });
  });
}
