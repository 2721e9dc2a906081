import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deleteAll, getAll, putAll } from '../../../functions/stores/batches.ts';
import { UnprocessedError } from '../../../functions/stores/errors.ts';

const keys = Array.from({ length: 20 }, (_, i) => ({ pk: `${i}`, sk: 'SELF' }));

/** A client of a DynamoDB that is so busy that it processes nothing. */
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
  ] as const)('%s throws when DynamoDB leaves requests undone after 8 attempts', async (_, run, left) => {
    const { client, calls } = busyClient();

    const failing = expect(run(client, 'Table', keys)).rejects.toThrow(
      new UnprocessedError(`${left} are left undone.`),
    );
    await vi.runAllTimersAsync();
    await failing;

    expect(calls()).toBe(8);
  });

  it('makes no call for an empty list', async () => {
    const { client, calls } = busyClient();

    await putAll(client, 'Table', []);
    await deleteAll(client, 'Table', []);

    expect(await getAll(client, 'Table', [])).toEqual([]);
    expect(calls()).toBe(0);
  });
});
