import * as z from 'zod';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { DynamoTable } from './dynamo-table.ts';
import type { Page, PageRequest } from './page.ts';
import type { Row } from './rows.ts';
import { primaryKey, type TableIndex } from './tables.ts';

/** DynamoDB's limit on the bytes of a sort key. Partition keys may be longer, but ours are not. */
const keyPart = z.string().min(1).max(1_024);
const placeSchema = z.object({ sort: keyPart, pk: keyPart, sk: keyPart });

/**
 * Reads one page of an index's partition, newest first. The cursor holds the keys of the last row, but not the partition:
 * that is always the caller's.
 * @throws {CursorError} when the request's cursor was not issued by this listing
 */
export async function listPage<T>(
  table: DynamoTable,
  { index, partition }: { readonly index: TableIndex; readonly partition: string },
  request: PageRequest,
  parse: (row: Row) => T,
): Promise<Page<T>> {
  const listing = `${table.name}/${index.name}/${partition}`;
  const place = request.cursor === undefined ? undefined : decodeCursor(request.cursor, placeSchema, listing);
  // One row more than the page holds tells whether there is another page.
  const query = { index, partition, newestFirst: true, limit: request.limit + 1 };
  const { rows: found, nextKey } = await table.queryPage(
    query,
    place && {
      [primaryKey.partitionKey]: place.pk,
      [primaryKey.sortKey]: place.sk,
      [index.partitionKey]: partition,
      [index.sortKey]: place.sort,
    },
  );
  const rows = found.slice(0, request.limit);
  // DynamoDB may also cut the page earlier, at 1 MB.
  const isMore = found.length > request.limit || nextKey !== undefined;
  const last = isMore ? rows.at(-1) : undefined;
  return {
    entries: rows.map(parse),
    ...(last && {
      cursor: encodeCursor({ sort: last[index.sortKey], pk: last.pk, sk: last.sk }, listing),
    }),
  };
}
