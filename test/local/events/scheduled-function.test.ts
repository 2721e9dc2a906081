import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Messaging } from '../../../local/engines/messaging.ts';
import { ScheduledFunction } from '../../../local/events/scheduled-function.ts';
import type { LocalFunction } from '../../../local/functions/local-function.ts';
import type { Outcome } from '../../../local/functions/protocol.ts';
import { arn } from '../../../local/template/account.ts';

const deadLetters = arn('sqs', 'dead');
const time = Date.parse('2026-03-02T09:15:00Z');
const failure: Outcome = { ok: false, error: { errorType: 'Error', errorMessage: 'no' } };

describe('ScheduledFunction', () => {
  let messaging: Messaging;

  beforeEach(async () => {
    messaging = await Messaging.open(undefined);
    const properties = { MessageRetentionPeriod: 60, VisibilityTimeout: 30 };
    messaging.createQueues([{ logicalId: 'D', ref: 'http://h/0/dead', arn: deadLetters, properties }]);
  });
  afterEach(() => messaging.close());

  /** Makes a function whose runs end with these outcomes, in this order. `events` has the events that it got. */
  function scheduled(...outcomes: Outcome[]) {
    const events: unknown[] = [];
    const invoke = async (event: unknown) => {
      events.push(event);
      return outcomes[events.length - 1];
    };
    const fn = new ScheduledFunction({
      schedule: {
        ScheduleExpression: 'cron(0/15 * * * ? *)',
        ScheduleExpressionTimezone: 'UTC',
        FlexibleTimeWindow: { Mode: 'OFF' },
        Target: { Arn: 'a', RoleArn: 'r', Input: '{"time":"<aws.scheduler.scheduled-time>"}' },
      },
      target: { invoke } as unknown as LocalFunction,
      messaging,
      deadLetters,
    });
    return { fn, events };
  }
  const parked = () =>
    messaging
      .queue(deadLetters)
      .inspectMessages()
      .ready.map(({ body }) => body);

  it('gives the function the scheduled time, as the scheduler writes it', async () => {
    const { fn, events } = scheduled({ ok: true, result: null });

    expect(await fn.fire(time)).toMatchObject({ ok: true });
    expect(events).toEqual([{ time: '2026-03-02T09:15:00Z' }]);
  });

  it('tries twice more, with the same time', async () => {
    const { fn, events } = scheduled(failure, failure, { ok: true, result: null });

    expect(await fn.fire(time)).toMatchObject({ ok: true });
    expect(new Set(events.map((event) => JSON.stringify(event))).size).toBe(1);
    expect(parked()).toEqual([]);
  });

  it('puts the event into the dead letters when the retries fail too', async () => {
    const { fn, events } = scheduled(failure, failure, failure);

    expect(await fn.fire(time)).toEqual(failure);
    expect(events).toHaveLength(3);
    expect(parked()).toEqual(['{"time":"2026-03-02T09:15:00Z"}']);
  });

  it('runs given up events again in a redrive, and parks those that fail again', async () => {
    const ok: Outcome = { ok: true, result: null };
    const { fn, events } = scheduled(failure, failure, failure, failure, failure, failure, ok, failure);
    await fn.fire(time);
    await fn.fire(time + 900_000);

    expect(await fn.redrive()).toBe(2);

    expect(events.slice(6)).toEqual([{ time: '2026-03-02T09:15:00Z' }, { time: '2026-03-02T09:30:00Z' }]);
    expect(parked()).toEqual(['{"time":"2026-03-02T09:30:00Z"}']);
  });
});
