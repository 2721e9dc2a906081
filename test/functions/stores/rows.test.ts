import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UnprocessedError } from '../../../functions/stores/errors.ts';
import { deleteAll, getAll, inParallel, putAll } from '../../../functions/stores/rows.ts';

const keys = Array.from({ length: 20 }, (_, i) => ({ pk: `${i}`, sk: 'SELF' }));

/** A client whose DynamoDB is so busy that it takes nothing. */
function busyClient(): { client: DynamoDBDocumentClient; calls: () => number } {
  const send = vi.fn(async ({ input }) => ({
    UnprocessedItems: input.RequestItems,
    UnprocessedKeys: input.RequestItems,
  }));
  return { client: { send } as unknown as DynamoDBDocumentClient, calls: () => send.mock.calls.length };
}

describe('batches', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    ['putAll', putAll, '20 writes to Table'],
    ['deleteAll', deleteAll, '20 writes to Table'],
    ['getAll', getAll, '20 reads of Table'],
  ] as const)('%s says so when DynamoDB leaves it undone however often it asks', async (_, run, left) => {
    const { client, calls } = busyClient();

    const failing = expect(run(client, 'Table', keys)).rejects.toThrow(
      new UnprocessedError(`${left} are left undone.`),
    );
    await vi.runAllTimersAsync();
    await failing;

    expect(calls()).toBe(8);
  });

  it('does nothing when there is nothing to do', async () => {
    const { client, calls } = busyClient();

    await putAll(client, 'Table', []);
    await deleteAll(client, 'Table', []);

    expect(await getAll(client, 'Table', [])).toEqual([]);
    expect(calls()).toBe(0);
  });
});

describe('inParallel', () => {
  it('works on a few at once and answers in order', async () => {
    let running = 0;
    let most = 0;

    const doubled = await inParallel([...Array(50).keys()], async (n) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      return n * 2;
    });

    expect(doubled).toEqual([...Array(50).keys()].map((n) => n * 2));
    expect(most).toBe(8);
  });

  it('throws what the work throws', async () => {
    const working = inParallel([1, 2, 3], async (n) => {
      if (n === 2) throw new RangeError('two');
      return n;
    });

    await expect(working).rejects.toThrow(RangeError);
  });
});
