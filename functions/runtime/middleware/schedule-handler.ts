import type { Context } from 'aws-lambda';
import * as z from 'zod';
import { PermanentError } from '../errors.ts';
import { observed } from './observed.ts';

/** What the schedule sends: the time it was scheduled for, which is not the time it arrives. */
const scheduledSchema = z.object({ time: z.iso.datetime({ offset: true }) });

export interface ScheduledRun {
  /** The scheduled instant, ISO 8601 UTC with milliseconds. */
  readonly time: string;
  readonly remainingMs: () => number;
}

/** The bundle for EventBridge Scheduler: parses the event; a failure is thrown, so that the scheduler retries. */
export function scheduleHandler(handle: (run: ScheduledRun) => Promise<void>) {
  return observed<unknown, void>().handler(async (event: unknown, context: Context) => {
    const parsed = scheduledSchema.safeParse(event);
    if (!parsed.success) {
      throw new PermanentError(`The schedule's event is not of its form:\n${z.prettifyError(parsed.error)}`);
    }
    const time = new Date(parsed.data.time).toISOString();
    await handle({ time, remainingMs: () => context.getRemainingTimeInMillis() });
  });
}
