import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
  type UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb';
import type * as z from 'zod';
import type { OnUnreadable } from './errors.ts';
import type { Key } from './keys.ts';
import { queryInput, type RowQuery } from './row-query.ts';
import { parseRow, parseRows, type Row } from './rows.ts';

/** The names and values of the placeholders `#name` and `:value` in an expression. */
interface Placeholders {
  readonly names?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, unknown>>;
}

/** When a write may happen, as an expression of DynamoDB. Example: `attribute_not_exists(pk)`. */
export interface Condition extends Placeholders {
  readonly condition: string;
}

/** A change of a row, as an expression of DynamoDB. Example: `SET used = :used`. */
export interface Update extends Placeholders {
  readonly update: string;
}

/** The condition of a write that must not replace a row. */
export const isNew: Condition = { condition: 'attribute_not_exists(pk)' };

/** The condition of a write that must not create a row. */
export const isThere: Condition = { condition: 'attribute_exists(pk)' };

/**
 * One table of DynamoDB. Reads by key are consistent. The writes whose name ends in `If` return false when their condition
 * does not hold, and change nothing then. Reads and writes of many rows at once are in batches.ts.
 */
export class DynamoTable {
  readonly client: DynamoDBDocumentClient;
  readonly name: string;

  constructor(client: DynamoDBDocumentClient, name: string) {
    this.client = client;
    this.name = name;
  }

  /**
   * Parses a row of this table.
   * @throws {StoredRowError} with the table, the key and the fault
   */
  parse<S extends z.ZodType>(schema: S, row: Row): z.output<S> {
    return parseRow(schema, row, this.name);
  }

  /**
   * Parses rows of this table, without those that do not fit: {@link parseRows}.
   * @throws {StoredRowError} without `onUnreadable`
   */
  parseAll<S extends z.ZodType>(schema: S, rows: readonly Row[], onUnreadable?: OnUnreadable): z.output<S>[] {
    return parseRows(schema, rows, this.name, onUnreadable);
  }

  async get(key: Key): Promise<Row | undefined> {
    const { Item } = await this.client.send(
      new GetCommand({ TableName: this.name, Key: { ...key }, ConsistentRead: true }),
    );
    return Item;
  }

  async put(row: Row): Promise<void> {
    await this.client.send(new PutCommand({ TableName: this.name, Item: row }));
  }

  putIf(row: Row, condition: Condition): Promise<boolean> {
    const command = new PutCommand({ TableName: this.name, Item: row, ...conditionInput(condition) });
    return happens(this.client.send(command));
  }

  /** Changes a row, or creates it. Returns the whole row after the change. */
  async update(key: Key, { update, ...placeholders }: Update): Promise<Row> {
    const { Attributes = {} } = await this.client.send(
      new UpdateCommand({
        TableName: this.name,
        Key: { ...key },
        UpdateExpression: update,
        ...placeholdersInput(placeholders),
        ReturnValues: 'ALL_NEW',
      }),
    );
    return Attributes;
  }

  updateIf(key: Key, { update, ...condition }: Update & Condition): Promise<boolean> {
    const command = new UpdateCommand({
      TableName: this.name,
      Key: { ...key },
      UpdateExpression: update,
      ...conditionInput(condition),
    });
    return happens(this.client.send(command));
  }

  /** Changes a row. Returns the changed attributes after the change, or undefined when the condition does not hold. */
  async changeIf(key: Key, { update, ...condition }: Update & Condition): Promise<Row | undefined> {
    let changed: Row | undefined;
    const command = new UpdateCommand({
      TableName: this.name,
      Key: { ...key },
      UpdateExpression: update,
      ...conditionInput(condition),
      ReturnValues: 'UPDATED_NEW',
    });
    const change = this.client.send(command).then(({ Attributes }) => {
      changed = Attributes;
    });
    return (await happens(change)) ? changed : undefined;
  }

  async delete(key: Key): Promise<void> {
    await this.client.send(new DeleteCommand({ TableName: this.name, Key: { ...key } }));
  }

  deleteIf(key: Key, condition: Condition): Promise<boolean> {
    const command = new DeleteCommand({
      TableName: this.name,
      Key: { ...key },
      ...conditionInput(condition),
    });
    return happens(this.client.send(command));
  }

  /** Reads the rows of a query, page by page. */
  async *queryPages(query: RowQuery): AsyncGenerator<Row[]> {
    let startKey: Row | undefined;
    do {
      const { rows, nextKey } = await this.queryPage(query, startKey);
      yield rows;
      startKey = nextKey;
    } while (startKey !== undefined);
  }

  /** Reads all rows of a query. */
  async queryAll(query: RowQuery): Promise<Row[]> {
    const rows: Row[] = [];
    for await (const page of this.queryPages(query)) rows.push(...page);
    return rows;
  }

  /** Reads one page of a query, after the row with the key `startKey`. `nextKey` is absent on the last page. */
  async queryPage(query: RowQuery, startKey?: Row): Promise<{ rows: Row[]; nextKey: Row | undefined }> {
    const { Items = [], LastEvaluatedKey } = await this.client.send(
      new QueryCommand({ TableName: this.name, ...queryInput(query), ExclusiveStartKey: startKey }),
    );
    return { rows: Items, nextKey: LastEvaluatedKey };
  }

  /** Counts the rows of a query, up to `most`. */
  async count(query: RowQuery, most: number): Promise<number> {
    let count = 0;
    let startKey: Row | undefined;
    do {
      const { Count = 0, LastEvaluatedKey } = await this.client.send(
        new QueryCommand({
          TableName: this.name,
          ...queryInput({ ...query, limit: most - count }),
          Select: 'COUNT',
          ExclusiveStartKey: startKey,
        }),
      );
      count += Count;
      startKey = LastEvaluatedKey;
    } while (startKey !== undefined && count < most);
    return count;
  }
}

type ExpressionInput = Pick<
  UpdateCommandInput,
  'ConditionExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues'
>;

function conditionInput({ condition, ...placeholders }: Condition): ExpressionInput {
  return { ConditionExpression: condition, ...placeholdersInput(placeholders) };
}

function placeholdersInput({ names, values }: Placeholders): ExpressionInput {
  return {
    ExpressionAttributeNames: names && { ...names },
    ExpressionAttributeValues: values && { ...values },
  };
}

/** Waits for a write. Returns false when its condition did not hold. */
async function happens(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'ConditionalCheckFailedException') return false;
    throw error;
  }
}
