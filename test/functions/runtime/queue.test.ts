import { SQSClient } from '@aws-sdk/client-sqs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SendError, sendBatch, sendEach } from '../../../functions/runtime/queue.ts';
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

  it('sends the messages behind one that SQS will never take', async () => {
    const { sqs, taken } = aQueue(({ MessageBody }) =>
      MessageBody === '3' ? 'InvalidMessageContents' : undefined,
    );
    const all = Array.from({ length: 25 }, (_, i) => String(i));

    await expect(sendBatch(sqs, url, all)).rejects.toThrow('1 of 25 messages, and never will');

    expect(taken).toEqual(all.filter((body) => body !== '3'));
  });

  it('delays messages as long as asked, and not at all otherwise', async () => {
    const { sqs, tap } = aQueue();

    await sendBatch(sqs, url, ['late'], { delaySeconds: 60 });
    await sendBatch(sqs, url, ['at once']);

    const delays = tap.calls.flatMap(({ input }) =>
      input.Entries.map((entry: { DelaySeconds?: number }) => entry.DelaySeconds),
    );
    expect(delays).toEqual([60, undefined]);
  });

  it('makes no call for no messages', async () => {
    const { sqs, tap } = aQueue();

    await sendBatch(sqs, url, []);

    expect(tap.calls).toEqual([]);
  });
});

describe('sendEach', () => {
  it('returns the messages that SQS will never take, with the reason, and sends the others', async () => {
    const { sqs, taken } = aQueue(({ MessageBody }) =>
      MessageBody === '{"n":1}' ? 'InvalidMessageContents' : undefined,
    );

    const refused = await sendEach(sqs, url, [{ n: 0 }, { n: 1 }, { n: 2 }]);

    expect(taken).toEqual(['{"n":0}', '{"n":2}']);
    expect(refused).toEqual([
      { message: { n: 1 }, reason: expect.stringContaining('InvalidMessageContents') },
    ]);
  });

  it('does not even send a message that is larger than SQS takes in every region', async () => {
    const { sqs, taken } = aQueue();
    const large = 'x'.repeat(262_143);

    const refused = await sendEach(sqs, url, [large, 'small']);

    expect(taken).toEqual(['"small"']);
    expect(refused).toEqual([{ message: large, reason: 'The message has 262145 bytes; SQS takes 262144.' }]);
  });

  it('finds the one message for which SQS refuses a whole call', async () => {
    const { sqs, tap, taken } = aQueue();
    const take = tap.intercept;
    tap.intercept = async (call, go) => {
      const bodies = call.input.Entries.map((entry: Entry) => entry.MessageBody);
      if (!bodies.includes('"bad"')) return take?.(call, go);
      throw Object.assign(new Error('The call is too long.'), { name: 'BatchRequestTooLong' });
    };

    const refused = await sendEach(sqs, url, ['a', 'bad', 'b']);

    expect(taken).toEqual(['"a"', '"b"']);
    expect(refused).toEqual([{ message: 'bad', reason: 'BatchRequestTooLong: The call is too long.' }]);
  });

  it('throws an error that is not about a message', async () => {
    const { sqs, tap } = aQueue();
    tap.intercept = async () => {
      throw Object.assign(new Error('No.'), { name: 'AccessDenied' });
    };

    await expect(sendEach(sqs, url, ['a', 'b'])).rejects.toThrow('No.');
  });

  it('escapes the characters that SQS refuses', async () => {
    const { sqs, taken } = aQueue();

    await sendEach(sqs, url, ['a\uFFFE\uFFFF\uD800']);

    expect(taken).toEqual(['"a\\ufffe\\uffff\\ud800"']);
    expect(JSON.parse(taken[0] ?? '')).toBe('a\uFFFE\uFFFF\uD800');
  });
});
