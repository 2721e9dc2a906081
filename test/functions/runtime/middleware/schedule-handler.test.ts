import { describe, expect, it } from 'vitest';
import { PermanentError } from '../../../../functions/runtime/errors.ts';
import { scheduleHandler } from '../../../../functions/runtime/middleware/schedule-handler.ts';
import { aContext } from '../../../support/lambda/context.ts';

describe('scheduleHandler', () => {
  it.each([
    ['2025-10-27T12:00:00Z', '2025-10-27T12:00:00.000Z'],
    ['2025-10-27T08:00:00-04:00', '2025-10-27T12:00:00.000Z'],
  ])('takes %s from the event as the time it was scheduled for', async (time, instant) => {
    const runs: { time: string; left: number }[] = [];
    const handler = scheduleHandler(
      async (run) => void runs.push({ time: run.time, left: run.remainingMs() }),
    );

    await handler({ time }, aContext(5_000));

    expect(runs).toEqual([{ time: instant, left: 5_000 }]);
  });

  it('accepts an instant since which work is done again', async () => {
    const runs: (string | undefined)[] = [];
    const handler = scheduleHandler(async (run) => void runs.push(run.since));

    await handler({ time: '2025-10-27T12:00:00Z', since: '2025-10-26T08:00:00-04:00' }, aContext());
    await handler({ time: '2025-10-27T12:00:00Z' }, aContext());

    expect(runs).toEqual(['2025-10-26T12:00:00.000Z', undefined]);
  });

  it.each([
    {},
    { time: '2025-10-27T12:00:00Z', since: 'yesterday' },
    { time: 'now' },
    { time: '2025-10-27' },
    null,
    'x',
  ])('refuses the event %j', async (event) => {
    const handler = scheduleHandler(async () => undefined);

    await expect(handler(event, aContext())).rejects.toThrow(PermanentError);
  });

  it('throws what the work throws, so that the scheduler tries again', async () => {
    const handler = scheduleHandler(async () => {
      throw new RangeError('no');
    });

    await expect(handler({ time: '2025-10-27T12:00:00Z' }, aContext())).rejects.toThrow(RangeError);
  });
});
