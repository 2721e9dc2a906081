import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { DynamoTable } from './dynamo-table.ts';
import { controlKeys } from './keys.ts';
import type { ParkedStore, ParkedWork } from './parked-store.ts';

const mostCounted = 1_000;

/** Parked work in DynamoDB: one row each, all in one partition of the control table. */
export class DynamoParkedStore implements ParkedStore {
  readonly #table: DynamoTable;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#table = new DynamoTable(client, table);
  }

  async park({ part, about, reason }: ParkedWork, at: string): Promise<void> {
    await this.#table.update(controlKeys.parkedWork(part, about), {
      update:
        'SET part = :part, about = :about, reason = :reason, lastAt = :at, firstAt = if_not_exists(firstAt, :at)',
      values: { ':part': part, ':about': about, ':reason': reason, ':at': at },
    });
  }

  async count(): Promise<number> {
    return this.#table.count({ partition: controlKeys.parked }, mostCounted);
  }
}
