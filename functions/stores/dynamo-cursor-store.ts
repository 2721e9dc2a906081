import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { CursorStore } from './cursor-store.ts';
import { DynamoTable, isNew } from './dynamo-table.ts';
import { controlKeys } from './keys.ts';

export const cursorRow = z.object({ instant: z.string() });

/** CLOCK's cursor in DynamoDB: one row. */
export class DynamoCursorStore implements CursorStore {
  readonly #table: DynamoTable;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#table = new DynamoTable(client, table);
  }

  async get(): Promise<string | undefined> {
    const row = await this.#table.get(controlKeys.clockCursor);
    return row && this.#table.parse(cursorRow, row).instant;
  }

  async advance(from: string | undefined, to: string): Promise<boolean> {
    const condition =
      from === undefined ? isNew : { condition: 'instant = :from', values: { ':from': from } };
    return this.#table.putIf({ ...controlKeys.clockCursor, instant: to }, condition);
  }
}
