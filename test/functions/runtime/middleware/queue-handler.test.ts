import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { RetryLaterError } from '../../../../functions/runtime/errors.ts';
import { logger, metrics } from '../../../../functions/runtime/logger.ts';
import { type Delivery, queueHandler } from '../../../../functions/runtime/middleware/queue-handler.ts';
import { aContext } from '../../../support/lambda/context.ts';
import { sqsEvent } from '../../../support/lambda/sqs-event.ts';

const schema = z.object({ n: z.int() });

function message(n: unknown, id = `msg_${n}`) {
  return { id, body: JSON.stringify({ n }), receives: 1 };
}

function failedIds(response: { batchItemFailures: { itemIdentifier: string }[] }): string[] {
  return response.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
}

describe('queueHandler', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('gives each message to the work, parsed, with its delivery', async () => {
    const seen: [{ n: number }, Delivery][] = [];
    const handler = queueHandler(schema, async (parsed, delivery) => void seen.push([parsed, delivery]));

    const response = await handler(sqsEvent([message(1), { ...message(2), receives: 3 }]), aContext(12_345));

    expect(failedIds(response)).toEqual([]);
    expect(seen).toEqual([
      [{ n: 1 }, { messageId: 'msg_1', receiveCount: 1, remainingMs: expect.any(Function) }],
      [{ n: 2 }, { messageId: 'msg_2', receiveCount: 3, remainingMs: expect.any(Function) }],
    ]);
    expect(seen[0]?.[1].remainingMs()).toBe(12_345);
  });

  it.each([false, true])('sends back only the messages that failed (one by one: %s)', async (oneByOne) => {
    const done: number[] = [];
    const work = async ({ n }: { n: number }) => {
      if (n % 2 === 0) throw new Error(`no ${n}`);
      done.push(n);
    };
    const handler = queueHandler(schema, work, { oneByOne });

    const response = await handler(sqsEvent([1, 2, 3, 4].map((n) => message(n))), aContext());

    expect(failedIds(response)).toEqual(['msg_2', 'msg_4']);
    expect(done).toEqual([1, 3]);
  });

  it.each([
    ['not JSON', { id: 'poison', body: '{', receives: 1 }, /not JSON/],
    ['of another form', message('one', 'poison'), /not have the expected form/],
  ])(
    'sends back a message that is %s, with the reason, and handles the others',
    async (_, poison, reason) => {
      const logged = vi.spyOn(logger, 'error');
      const counted = vi.spyOn(metrics, 'addMetric');
      const done: number[] = [];
      const handler = queueHandler(schema, async ({ n }) => void done.push(n));

      const response = await handler(sqsEvent([message(1), poison, message(2)]), aContext());

      expect(failedIds(response)).toEqual(['poison']);
      expect(done).toEqual([1, 2]);
      expect(logged).toHaveBeenCalledExactlyOnceWith(
        'Message failed',
        expect.objectContaining({
          messageId: 'poison',
          error: expect.objectContaining({ message: expect.stringMatching(reason) }),
        }),
      );
      expect(counted).toHaveBeenCalledExactlyOnceWith('MessagesFailed', 'Count', 1);
    },
  );

  it('reports partial failures even when everything failed: the batch as a whole is not an error', async () => {
    const handler = queueHandler(schema, async () => {
      throw new Error('no');
    });

    const response = await handler(sqsEvent([message(1), message(2)]), aContext());

    expect(failedIds(response)).toEqual(['msg_1', 'msg_2']);
  });

  it('sends back a message that only has to wait, and does not count it as a failure', async () => {
    const logged = vi.spyOn(logger, 'error');
    const counted = vi.spyOn(metrics, 'addMetric');
    const handler = queueHandler(schema, async () => {
      throw new RetryLaterError('Throttled.');
    });

    const response = await handler(sqsEvent([message(1)]), aContext());

    expect(failedIds(response)).toEqual(['msg_1']);
    expect(logged).not.toHaveBeenCalled();
    expect(counted).not.toHaveBeenCalled();
  });

  it('starts no message when the invocation ends soon', async () => {
    const work = vi.fn(async () => undefined);

    const response = await queueHandler(schema, work)(sqsEvent([message(1), message(2)]), aContext(2_999));

    expect(failedIds(response)).toEqual(['msg_1', 'msg_2']);
    expect(work).not.toHaveBeenCalled();
  });

  it('handles one message after the other with `oneByOne`, and all at once without', async () => {
    const most = async (oneByOne: boolean) => {
      let running = 0;
      let highest = 0;
      const work = async () => {
        running += 1;
        highest = Math.max(highest, running);
        await new Promise((resolve) => setImmediate(resolve));
        running -= 1;
      };
      await queueHandler(schema, work, { oneByOne })(sqsEvent([1, 2, 3].map((n) => message(n))), aContext());
      return highest;
    };

    expect(await most(true)).toBe(1);
    expect(await most(false)).toBe(3);
  });

  it('forgets the batch before, so that a failure is not reported twice', async () => {
    const handler = queueHandler(schema, async ({ n }) => {
      if (n === 1) throw new Error('no');
    });
    await handler(sqsEvent([message(1)]), aContext());

    expect(failedIds(await handler(sqsEvent([message(2)]), aContext()))).toEqual([]);
  });
});
