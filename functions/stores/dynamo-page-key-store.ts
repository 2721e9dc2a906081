import { randomBytes } from 'node:crypto';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { DynamoTable, isNew } from './dynamo-table.ts';
import { controlKeys } from './keys.ts';
import type { PageKeyStore } from './page-key-store.ts';

export const pageKeyRow = z.object({ key: z.string().min(43) });

/**
 * The key of readers' pages in DynamoDB: one row. The first function that needs the key writes it. Each instance of a
 * function reads it once.
 */
export class DynamoPageKeyStore implements PageKeyStore {
  readonly #table: DynamoTable;
  #key: string | undefined;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#table = new DynamoTable(client, table);
  }

  async get(): Promise<string> {
    this.#key ??= (await this.#read()) ?? (await this.#make());
    return this.#key;
  }

  async #read(): Promise<string | undefined> {
    const row = await this.#table.get(controlKeys.pageKey);
    return row && this.#table.parse(pageKeyRow, row).key;
  }

  /** Writes a new key, unless another function was faster. Then it returns the key of that function. */
  async #make(): Promise<string> {
    const key = randomBytes(32).toString('base64url');
    if (await this.#table.putIf({ ...controlKeys.pageKey, key }, isNew)) return key;
    return (await this.#read()) ?? key;
  }
}
