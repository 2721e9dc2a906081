import { SQSClient } from '@aws-sdk/client-sqs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SendError, sendBatch } from '../../../functions/runtime/queue.ts';
import { CallTap } from '../../support/call-tap.ts';

const url = 'https://sqs.eu-central-1.amazonaws.com/123456789012/queue';

interface Entry {
  readonly Id: string;
  readonly MessageBody: string;
}

/** A client of a queue. `take` returns the error code of an entry that SQS does not take. */
function aQueue(take: (entry: Entry, call: number) => string | undefined = () => undefined) {
  const sqs = new SQSClient({ region: 'eu-central-1' });
  const tap = new CallTap(sqs);
  const taken: string[] = [];
  tap.intercept = async ({ input }) => {
    const entries: Entry[] = input.Entries;
    const failed = new Map<string, string>();
    for (const entry of entries) {
      const code = take(entry, tap.calls.length);
      if (code === undefined) taken.push(entry.MessageBody);
      else failed.set(entry.Id, code);
    }
    const Failed = [...failed].map(([Id, Code]) => ({
      Id,
      Code,
      SenderFault: Code === 'InvalidMessageContents',
    }));
    return { Failed };
  };
  return { sqs, tap, taken };
}

describe('sendBatch', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('sends every message once, in order, within the limits of SQS', async () => {
    const bodies = fc.array(
      fc.integer({ min: 1, max: 120_000 }).map((n) => 'é'.repeat(n / 2)),
      { maxLength: 35 },
    );
    await fc.assert(
      fc.asyncProperty(bodies, async (all) => {
        const { sqs, tap, taken } = aQueue();

        await sendBatch(sqs, url, all);

        expect(taken).toEqual(all);
        for (const { input } of tap.calls) {
          const bytes = input.Entries.reduce(
            (sum: number, e: Entry) => sum + Buffer.byteLength(e.MessageBody),
            0,
          );
          expect(input.QueueUrl).toBe(url);
          expect(input.Entries.length).toBeLessThanOrEqual(10);
          expect(bytes).toBeLessThanOrEqual(200_000);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('sends again only the messages that SQS did not take', async () => {
    const { sqs, tap, taken } = aQueue(({ MessageBody }, call) =>
      MessageBody === 'b' && call < 3 ? 'InternalError' : undefined,
    );

    const sending = sendBatch(sqs, url, ['a', 'b', 'c']);
    await vi.runAllTimersAsync();
    await sending;

    expect(taken).toEqual(['a', 'c', 'b']);
    expect(tap.calls.map(({ input }) => input.Entries.length)).toEqual([3, 1, 1]);
  });

  it('throws when SQS does not take a message after all attempts', async () => {
    const { sqs, tap } = aQueue(({ MessageBody }) => (MessageBody === 'b' ? 'InternalError' : undefined));

    const sending = expect(sendBatch(sqs, url, ['a', 'b'])).rejects.toThrow(
      new SendError('SQS did not take 1 of 2 messages: InternalError.'),
    );
    await vi.runAllTimersAsync();
    await sending;

    expect(tap.calls).toHaveLength(4);
  });

  it('does not send a message again that SQS will never take', async () => {
    const { sqs, tap } = aQueue(() => 'InvalidMessageContents');

    await expect(sendBatch(sqs, url, ['a'])).rejects.toThrow(SendError);

    expect(tap.calls).toHaveLength(1);
  });

  it('makes no call for no messages', async () => {
    const { sqs, tap } = aQueue();

    await sendBatch(sqs, url, []);

    expect(tap.calls).toEqual([]);
  });
});
