import type { NativeAttributeValue } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type OnUnreadable, StoredRowError } from './errors.ts';

/** A row as DynamoDB returns it. */
export type Row = Record<string, NativeAttributeValue>;

/**
 * Parses a row of a table.
 * @throws {StoredRowError} with the table, the key and the fault
 */
export function parseRow<S extends z.ZodType>(schema: S, row: Row, table: string): z.output<S> {
  const parsed = schema.safeParse(row);
  if (parsed.success) return parsed.data;
  throw new StoredRowError(
    `${table} ${row.pk} ${row.sk}`,
    `A row of ${table} does not fit its schema (pk ${row.pk}, sk ${row.sk}): ${z.prettifyError(parsed.error)}`,
  );
}

/**
 * Parses rows of a table one by one. A row that does not fit the schema is left out and given to `onUnreadable`, so that
 * it does not stop the others.
 * @throws {StoredRowError} without `onUnreadable`
 */
export function parseRows<S extends z.ZodType>(
  schema: S,
  rows: readonly Row[],
  table: string,
  onUnreadable?: OnUnreadable,
): z.output<S>[] {
  return rows.flatMap((row) => {
    try {
      return [parseRow(schema, row, table)];
    } catch (error) {
      if (onUnreadable === undefined || !(error instanceof StoredRowError)) throw error;
      onUnreadable(error);
      return [];
    }
  });
}
