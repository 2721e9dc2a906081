import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { AccessToken } from '../domain/access/access-token.ts';
import { scopes } from '../domain/access/scopes.ts';
import { byInstant, controlKeys, type Key } from './keys.ts';
import type { Page, PageRequest } from './page.ts';
import { isConditionFailure, parseRow, queryPage, type Row } from './rows.ts';
import type { TokenStore } from './token-store.ts';

const tokenRow = z.object({
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
const tokenIdRow = z.object({ hash: z.string() });

const kind = 'token';

/** Tokens in DynamoDB, found by the hash of their secret. The row of the hash counts; that of the id leads to it. */
export class DynamoTokenStore implements TokenStore {
  readonly #client: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#client = client;
    this.#table = table;
  }

  async create(token: AccessToken): Promise<void> {
    // DynamoDB removes rows when this many seconds since 1970 have passed, some time later: reads check for themselves.
    const expires =
      token.expiresAt === undefined ? {} : { expiresAt: Math.ceil(Date.parse(token.expiresAt) / 1_000) };
    await this.#put({ ...controlKeys.tokenId(token.id), hash: token.hash, ...expires });
    await this.#put({
      ...controlKeys.token(token.hash),
      kind,
      createdKey: byInstant(token.createdAt, token.id),
      token,
      ...expires,
    });
  }

  async findByHash(hash: string): Promise<AccessToken | undefined> {
    const row = await this.#read(controlKeys.token(hash));
    return row && this.#token(row);
  }

  async get(id: string): Promise<AccessToken | undefined> {
    const row = await this.#read(controlKeys.tokenId(id));
    return row && this.findByHash(parseRow(tokenIdRow, row, this.#table).hash);
  }

  async noteUse({ hash }: AccessToken, at: string): Promise<void> {
    try {
      await this.#client.send(
        new UpdateCommand({
          TableName: this.#table,
          Key: { ...controlKeys.token(hash) },
          UpdateExpression: 'SET #token.lastUsedAt = :at',
          // A token that was revoked a moment ago must not come back as half a row.
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeNames: { '#token': 'token' },
          ExpressionAttributeValues: { ':at': at },
        }),
      );
    } catch (error) {
      if (!isConditionFailure(error)) throw error;
    }
  }

  async delete(id: string): Promise<boolean> {
    const row = await this.#read(controlKeys.tokenId(id));
    if (row === undefined) return false;
    await this.#remove(controlKeys.token(parseRow(tokenIdRow, row, this.#table).hash));
    await this.#remove(controlKeys.tokenId(id));
    return true;
  }

  async list(page: PageRequest): Promise<Page<AccessToken>> {
    const partition = { name: 'kind', value: kind };
    const listing = { table: this.#table, index: 'ByKind', partition, sort: 'createdKey', newestFirst: true };
    return queryPage(this.#client, listing, page, (row) => this.#token(row));
  }

  async #read(key: Key): Promise<Row | undefined> {
    const { Item } = await this.#client.send(
      new GetCommand({ TableName: this.#table, Key: { ...key }, ConsistentRead: true }),
    );
    return Item;
  }

  async #put(row: Row): Promise<void> {
    await this.#client.send(new PutCommand({ TableName: this.#table, Item: row }));
  }

  async #remove(key: Key): Promise<void> {
    await this.#client.send(new DeleteCommand({ TableName: this.#table, Key: { ...key } }));
  }

  #token(row: Row): AccessToken {
    return parseRow(tokenRow, row, this.#table).token;
  }
}
