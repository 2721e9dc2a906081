import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deleteAll, getAll, putAll } from '../../../functions/stores/batches.ts';
import { DynamoTable } from '../../../functions/stores/dynamo-table.ts';
import { UnprocessedError } from '../../../functions/stores/errors.ts';

const keys = Array.from({ length: 20 }, (_, i) => ({ pk: `${i}`, sk: 'SELF' }));

/** A table of a DynamoDB that is so busy that it processes nothing. */
function busyTable(): { table: DynamoTable; calls: () => number } {
  const send = vi.fn(async ({ input }) => ({
    UnprocessedItems: input.RequestItems,
    UnprocessedKeys: input.RequestItems,
  }));
  const client = { send } as unknown as DynamoDBDocumentClient;
  return { table: new DynamoTable(client, 'Table'), calls: () => send.mock.calls.length };
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
    const { table, calls } = busyTable();

    const failing = expect(run(table, keys)).rejects.toThrow(
      new UnprocessedError(`${left} are left undone.`),
    );
    await vi.runAllTimersAsync();
    await failing;

    expect(calls()).toBe(8);
  });

  it('makes no call for an empty list', async () => {
    const { table, calls } = busyTable();

    await putAll(table, []);
    await deleteAll(table, []);

    expect(await getAll(table, [])).toEqual([]);
    expect(calls()).toBe(0);
  });
});
