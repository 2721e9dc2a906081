import type { DynamoDBDocumentClient, NativeAttributeValue } from '@aws-sdk/lib-dynamodb';
import {
  BatchGetCommand,
  BatchWriteCommand,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { inParts } from '../runtime/in-parts.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { StoredRowError, UnprocessedError } from './errors.ts';
import type { Key } from './keys.ts';
import type { Page, PageRequest } from './page.ts';

/** A row as DynamoDB gives it. */
export type Row = Record<string, NativeAttributeValue>;

const maxAttempts = 8;
/** DynamoDB's own limits on a call. */
const maxWrites = 25;
const maxReads = 100;
/** Calls under way at once. */
const atOnce = 8;

/**
 * A row through its schema.
 * @throws {StoredRowError} naming table, key and fault
 */
export function parseRow<S extends z.ZodType>(schema: S, row: Row, table: string): z.output<S> {
  const parsed = schema.safeParse(row);
  if (parsed.success) return parsed.data;
  throw new StoredRowError(
    `A row of ${table} is not of its form (pk ${row.pk}, sk ${row.sk}): ${z.prettifyError(parsed.error)}`,
  );
}

/** True when a write was refused because its condition does not hold. */
export function isConditionFailure(error: unknown): boolean {
  return error instanceof Error && error.name === 'ConditionalCheckFailedException';
}

/** Writes rows, whatever was there before; repeated until DynamoDB has taken all of them. */
export async function putAll(
  client: DynamoDBDocumentClient,
  table: string,
  rows: readonly Row[],
): Promise<void> {
  await writeAll(
    client,
    table,
    rows.map((Item) => ({ PutRequest: { Item } })),
  );
}

/** Deletes rows; those that are not there are no fault. */
export async function deleteAll(
  client: DynamoDBDocumentClient,
  table: string,
  keys: readonly Key[],
): Promise<void> {
  await writeAll(
    client,
    table,
    keys.map((key) => ({ DeleteRequest: { Key: { ...key } } })),
  );
}

type Write = NonNullable<BatchWriteCommand['input']['RequestItems']>[string][number];

async function writeAll(
  client: DynamoDBDocumentClient,
  table: string,
  writes: readonly Write[],
): Promise<void> {
  await inParallel(inParts(writes, maxWrites), async (part) => {
    let left: Write[] = part;
    for (let attempt = 1; left.length > 0; attempt += 1) {
      if (attempt > maxAttempts)
        throw new UnprocessedError(`${left.length} writes to ${table} are left undone.`);
      if (attempt > 1) await backOff(attempt);
      const { UnprocessedItems } = await client.send(
        new BatchWriteCommand({ RequestItems: { [table]: left } }),
      );
      left = UnprocessedItems?.[table] ?? [];
    }
  });
}

/** Reads rows by key, in no order; keys without a row are left out. */
export async function getAll(
  client: DynamoDBDocumentClient,
  table: string,
  keys: readonly Key[],
  consistent = false,
): Promise<Row[]> {
  const found = await inParallel(inParts(keys, maxReads), async (part) => {
    const rows: Row[] = [];
    let left: Row[] = part.map((key) => ({ ...key }));
    for (let attempt = 1; left.length > 0; attempt += 1) {
      if (attempt > maxAttempts)
        throw new UnprocessedError(`${left.length} reads of ${table} are left undone.`);
      if (attempt > 1) await backOff(attempt);
      const { Responses, UnprocessedKeys } = await client.send(
        new BatchGetCommand({ RequestItems: { [table]: { Keys: left, ConsistentRead: consistent } } }),
      );
      rows.push(...(Responses?.[table] ?? []));
      left = UnprocessedKeys?.[table]?.Keys ?? [];
    }
    return rows;
  });
  return found.flat();
}

/** The rows of a query, a page at a time. */
export async function* queryPages(
  client: DynamoDBDocumentClient,
  input: QueryCommandInput,
): AsyncGenerator<Row[]> {
  let from: Row | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({ ...input, ExclusiveStartKey: from }),
    );
    yield Items;
    from = LastEvaluatedKey;
  } while (from !== undefined);
}

/** The rows of a query, all together. */
export async function queryAll(client: DynamoDBDocumentClient, input: QueryCommandInput): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const page of queryPages(client, input)) rows.push(...page);
  return rows;
}

/** How many rows of an index are in a partition; counting ends at `most`. */
export async function countRows(
  client: DynamoDBDocumentClient,
  of: {
    readonly table: string;
    readonly index: string;
    readonly partition: { readonly name: string; readonly value: string };
  },
  most: number,
): Promise<number> {
  let count = 0;
  let from: Row | undefined;
  do {
    const { Count = 0, LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: of.table,
        IndexName: of.index,
        KeyConditionExpression: '#partition = :partition',
        ExpressionAttributeNames: { '#partition': of.partition.name },
        ExpressionAttributeValues: { ':partition': of.partition.value },
        Select: 'COUNT',
        Limit: most - count,
        ExclusiveStartKey: from,
      }),
    );
    count += Count;
    from = LastEvaluatedKey;
  } while (from !== undefined && count < most);
  return count;
}

/** No key is longer than DynamoDB takes. */
const keyPart = z.string().min(1).max(1_024);
const placeSchema = z.object({ sort: keyPart, pk: keyPart, sk: keyPart });

/**
 * One part of a listing by an index. The cursor holds the last row's place only; the partition is the caller's.
 * @throws {CursorError} when the request's cursor is none of ours
 */
export async function queryPage<T>(
  client: DynamoDBDocumentClient,
  listing: {
    readonly table: string;
    readonly index: string;
    readonly partition: { readonly name: string; readonly value: string };
    readonly sort: string;
    readonly newestFirst: boolean;
  },
  request: PageRequest,
  parse: (row: Row) => T,
): Promise<Page<T>> {
  const { table, index, partition, sort } = listing;
  const name = `${table}/${index}/${partition.value}`;
  const place = request.cursor === undefined ? undefined : decodeCursor(request.cursor, placeSchema, name);
  // One more than asked for says whether there is more; so does DynamoDB where it cut the page at a megabyte.
  const { Items = [], LastEvaluatedKey } = await client.send(
    new QueryCommand({
      TableName: table,
      IndexName: index,
      KeyConditionExpression: '#partition = :partition',
      ExpressionAttributeNames: { '#partition': partition.name },
      ExpressionAttributeValues: { ':partition': partition.value },
      ScanIndexForward: !listing.newestFirst,
      Limit: request.limit + 1,
      ExclusiveStartKey: place && {
        pk: place.pk,
        sk: place.sk,
        [partition.name]: partition.value,
        [sort]: place.sort,
      },
    }),
  );
  const rows = Items.slice(0, request.limit);
  const isMore = Items.length > request.limit || LastEvaluatedKey !== undefined;
  const last = isMore ? rows.at(-1) : undefined;
  return {
    entries: rows.map(parse),
    ...(last && { cursor: encodeCursor({ sort: last[sort], pk: last.pk, sk: last.sk }, name) }),
  };
}

/** Runs `work` on each, a few at once; the results are in the order of `all`. */
export async function inParallel<T, R>(all: readonly T[], work: (each: T) => Promise<R>): Promise<R[]> {
  const results: R[] = new Array(all.length);
  let next = 0;
  await Promise.all(
    Array.from({ length: Math.min(atOnce, all.length) }, async () => {
      while (next < all.length) {
        const i = next;
        next += 1;
        results[i] = await work(all[i] as T);
      }
    }),
  );
  return results;
}

function backOff(attempt: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.min(25 * 2 ** attempt, 2_000) * Math.random()));
}
