import type { Context } from 'aws-lambda';
import * as z from 'zod';
import { PermanentError } from '../errors.ts';
import { observed } from './observed.ts';

/**
 * The event of the schedule: the time that it was scheduled for. It can arrive later. A person who runs the function by
 * hand may add `since`.
 */
const scheduledSchema = z.object({
  time: z.iso.datetime({ offset: true }),
  since: z.iso.datetime({ offset: true }).optional(),
});

export interface ScheduledRun {
  /** The scheduled instant, ISO 8601 UTC with milliseconds. */
  readonly time: string;
  /** The instant from which work is to be done again, in the same form. */
  readonly since?: string | undefined;
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
    const { time, since } = parsed.data;
    await handle({
      time: new Date(time).toISOString(),
      since: since === undefined ? undefined : new Date(since).toISOString(),
      remainingMs: () => context.getRemainingTimeInMillis(),
    });
  });
}
