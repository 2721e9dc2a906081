import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { secondsOf } from '../domain/time/instants.ts';
import { controlKeys } from './keys.ts';
import type { RequestCounter } from './request-counter.ts';
import { parseRow } from './rows.ts';

const countRow = z.object({ requests: z.int() });
/** A minute is of no interest once it is over; the rest is for clocks that differ. */
const keptSeconds = 600;

/** The counter in DynamoDB: one row an owner and minute, so that all copies of a function count together. */
export class DynamoRequestCounter implements RequestCounter {
  readonly #client: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#client = client;
    this.#table = table;
  }

  async count(owner: string, minute: string): Promise<number> {
    const Key = { ...controlKeys.requests(owner, minute) };
    const { Attributes = {} } = await this.#client.send(
      new UpdateCommand({
        TableName: this.#table,
        Key,
        UpdateExpression: 'ADD requests :one SET expiresAt = :expiresAt',
        ExpressionAttributeValues: {
          ':one': 1,
          ':expiresAt': secondsOf(`${minute}:00Z`) + keptSeconds,
        },
        ReturnValues: 'UPDATED_NEW',
      }),
    );
    return parseRow(countRow, { ...Key, ...Attributes }, this.#table).requests;
  }
}
