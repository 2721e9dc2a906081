import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { secondsOf } from '../domain/time/instants.ts';
import { DynamoTable } from './dynamo-table.ts';
import { controlKeys } from './keys.ts';
import type { RequestCounter } from './request-counter.ts';
import { expiryAttribute } from './tables.ts';

export const requestCountRow = z.object({ requests: z.int() });

/** A count is not needed after its minute. It is kept longer, because clocks differ. */
const keptSeconds = 600;

/** The counter in DynamoDB: one row per owner and minute, so that all instances of a function count together. */
export class DynamoRequestCounter implements RequestCounter {
  readonly #table: DynamoTable;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#table = new DynamoTable(client, table);
  }

  async count(owner: string, minute: string): Promise<number> {
    const row = await this.#table.update(controlKeys.requests(owner, minute), {
      update: 'ADD requests :one SET #expiry = :expiry',
      names: { '#expiry': expiryAttribute },
      values: { ':one': 1, ':expiry': secondsOf(`${minute}:00Z`) + keptSeconds },
    });
    return this.#table.parse(requestCountRow, row).requests;
  }
}
