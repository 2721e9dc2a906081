import { BatchGetCommand, BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { inParallel } from '../runtime/in-parallel.ts';
import { inParts } from '../runtime/in-parts.ts';
import type { DynamoTable } from './dynamo-table.ts';
import { UnprocessedError } from './errors.ts';
import type { Key } from './keys.ts';
import type { Row } from './rows.ts';

// Apart from DynamoTable, so that a function whose stores need no batches does not have them in its bundle.

const maxAttempts = 8;
/** DynamoDB's own limits per call. */
const maxWrites = 25;
const maxReads = 100;

/** More batches than this are written two at a time, so that one long article does not take the table from others. */
const manyBatches = 20;

type Write = NonNullable<BatchWriteCommand['input']['RequestItems']>[string][number];

/**
 * Writes rows, whatever was there before.
 * @throws {UnprocessedError} when DynamoDB still leaves writes undone after several attempts
 */
export async function putAll(table: DynamoTable, rows: readonly Row[]): Promise<void> {
  const writes = rows.map((Item) => ({ PutRequest: { Item } }));
  await writeAll(table, writes);
}

/**
 * Deletes rows. A row that is not there is no fault.
 * @throws {UnprocessedError} when DynamoDB still leaves writes undone after several attempts
 */
export async function deleteAll(table: DynamoTable, keys: readonly Key[]): Promise<void> {
  const writes = keys.map((key) => ({ DeleteRequest: { Key: { ...key } } }));
  await writeAll(table, writes);
}

async function writeAll({ client, name }: DynamoTable, writes: readonly Write[]): Promise<void> {
  const parts = inParts(writes, maxWrites);
  await inParallel(
    parts,
    (part) =>
      untilProcessed(part, `writes to ${name}`, async (left) => {
        const { UnprocessedItems } = await client.send(
          new BatchWriteCommand({ RequestItems: { [name]: [...left] } }),
        );
        return UnprocessedItems?.[name] ?? [];
      }),
    { atOnce: parts.length > manyBatches ? 2 : 8 },
  );
}

/**
 * Reads rows by their keys, in no order. A key without a row is left out.
 * @throws {UnprocessedError} when DynamoDB still leaves reads undone after several attempts
 */
export async function getAll(
  { client, name }: DynamoTable,
  keys: readonly Key[],
  { consistent = false }: { readonly consistent?: boolean } = {},
): Promise<Row[]> {
  const found = await inParallel(inParts(keys, maxReads), async (part) => {
    const rows: Row[] = [];
    const wanted: Row[] = part.map((key) => ({ ...key }));
    await untilProcessed(wanted, `reads of ${name}`, async (left) => {
      const request = { Keys: [...left], ConsistentRead: consistent };
      const { Responses, UnprocessedKeys } = await client.send(
        new BatchGetCommand({ RequestItems: { [name]: request } }),
      );
      rows.push(...(Responses?.[name] ?? []));
      return UnprocessedKeys?.[name]?.Keys ?? [];
    });
    return rows;
  });
  return found.flat();
}

/** Calls `send` until it leaves nothing undone. `send` returns what DynamoDB did not process. */
async function untilProcessed<T>(
  requests: readonly T[],
  what: string,
  send: (left: readonly T[]) => Promise<readonly T[]>,
): Promise<void> {
  let left = requests;
  for (let attempt = 1; left.length > 0; attempt += 1) {
    if (attempt > maxAttempts) throw new UnprocessedError(`${left.length} ${what} are left undone.`);
    if (attempt > 1) await backOff(attempt);
    left = await send(left);
  }
}

function backOff(attempt: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.min(25 * 2 ** attempt, 2_000) * Math.random()));
}
