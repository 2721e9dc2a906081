import type { NativeAttributeValue } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { StoredRowError } from './errors.ts';

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
    `A row of ${table} does not fit its schema (pk ${row.pk}, sk ${row.sk}): ${z.prettifyError(parsed.error)}`,
  );
}
