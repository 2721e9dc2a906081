import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { CursorStore } from './cursor-store.ts';
import { controlKeys } from './keys.ts';
import { isConditionFailure, parseRow } from './rows.ts';

const cursorRow = z.object({ instant: z.string() });

/** CLOCK's cursor in DynamoDB: one row. */
export class DynamoCursorStore implements CursorStore {
  readonly #client: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#client = client;
    this.#table = table;
  }

  async get(): Promise<string | undefined> {
    const { Item } = await this.#client.send(
      new GetCommand({ TableName: this.#table, Key: { ...controlKeys.clockCursor }, ConsistentRead: true }),
    );
    return Item && parseRow(cursorRow, Item, this.#table).instant;
  }

  async advance(from: string | undefined, to: string): Promise<boolean> {
    const condition =
      from === undefined
        ? { ConditionExpression: 'attribute_not_exists(pk)' }
        : { ConditionExpression: 'instant = :from', ExpressionAttributeValues: { ':from': from } };
    try {
      await this.#client.send(
        new PutCommand({
          TableName: this.#table,
          Item: { ...controlKeys.clockCursor, instant: to },
          ...condition,
        }),
      );
      return true;
    } catch (error) {
      if (isConditionFailure(error)) return false;
      throw error;
    }
  }
}
