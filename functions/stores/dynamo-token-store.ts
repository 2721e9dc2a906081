import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { AccessToken } from '../domain/access/access-token.ts';
import { scopes } from '../domain/access/scopes.ts';
import { DynamoTable, isThere } from './dynamo-table.ts';
import { controlKeys } from './keys.ts';
import { listPage } from './list-page.ts';
import type { Page, PageRequest } from './page.ts';
import type { Row } from './rows.ts';
import { expiryAttribute, tables } from './tables.ts';
import type { TokenStore } from './token-store.ts';

export const tokenRow = z.object({
  token: z.object({
    id: z.string(),
    hash: z.string(),
    owner: z.string(),
    scopes: z.array(z.enum(scopes)),
    expiresAt: z.string().optional(),
    createdAt: z.string(),
    lastUsedAt: z.string().optional(),
  }),
});
export const tokenIdRow = z.object({ hash: z.string() });

/**
 * Tokens in DynamoDB: one row under the hash of the secret, one row under the id. The row of the hash is the commit point:
 * the token is valid while that row is there. The row of the id leads to it. It is written first and removed last.
 */
export class DynamoTokenStore implements TokenStore {
  readonly #table: DynamoTable;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#table = new DynamoTable(client, table);
  }

  async create(token: AccessToken): Promise<void> {
    const { expiresAt } = token;
    // DynamoDB removes an expired row some time later, so each reader checks the token's own `expiresAt`.
    const expiry =
      expiresAt === undefined ? {} : { [expiryAttribute]: Math.ceil(Date.parse(expiresAt) / 1_000) };
    await this.#table.put({ ...controlKeys.tokenId(token.id), hash: token.hash, ...expiry });
    await this.#table.put({
      ...controlKeys.token(token.hash),
      ...controlKeys.inTokens(token),
      token,
      ...expiry,
    });
  }

  async findByHash(hash: string): Promise<AccessToken | undefined> {
    const row = await this.#table.get(controlKeys.token(hash));
    return row && this.#token(row);
  }

  async get(id: string): Promise<AccessToken | undefined> {
    const hash = await this.#hashOf(id);
    return hash === undefined ? undefined : this.findByHash(hash);
  }

  async noteUse({ hash }: AccessToken, at: string): Promise<void> {
    // Without the condition, a token that was revoked a moment ago would come back as half a row.
    await this.#table.updateIf(controlKeys.token(hash), {
      update: 'SET #token.lastUsedAt = :at',
      ...isThere,
      names: { '#token': 'token' },
      values: { ':at': at },
    });
  }

  async delete(id: string): Promise<boolean> {
    const hash = await this.#hashOf(id);
    if (hash === undefined) return false;
    await this.#table.delete(controlKeys.token(hash));
    await this.#table.delete(controlKeys.tokenId(id));
    return true;
  }

  async list(page: PageRequest): Promise<Page<AccessToken>> {
    const tokens = { index: tables.control.indexes.ByKind, partition: controlKeys.tokens };
    return listPage(this.#table, tokens, page, (row) => this.#token(row));
  }

  async #hashOf(id: string): Promise<string | undefined> {
    const row = await this.#table.get(controlKeys.tokenId(id));
    return row && this.#table.parse(tokenIdRow, row).hash;
  }

  #token(row: Row): AccessToken {
    return this.#table.parse(tokenRow, row).token;
  }
}
