import { DeleteCommand, type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { anchorsOf } from '../domain/query/anchors.ts';
import { parseQuery } from '../domain/query/parse.ts';
import { type Watch, watchSchema } from '../domain/query/watch.ts';
import { ConflictError } from '../runtime/errors.ts';
import { DynamoPostingWriter } from './dynamo-posting-writer.ts';
import { byInstant, watchKeys } from './keys.ts';
import type { Page, PageRequest } from './page.ts';
import { countRows, getAll, isConditionFailure, parseRow, queryPage, type Row } from './rows.ts';
import type { WatchStore } from './watch-store.ts';

const watchRow = z.object({ watch: watchSchema });

/** Watches in DynamoDB: one row per watch. The row is the commit point of its postings (`DynamoPostingWriter`). */
export class DynamoWatchStore implements WatchStore {
  readonly #client: DynamoDBDocumentClient;
  readonly #table: string;
  readonly #postings: DynamoPostingWriter;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#client = client;
    this.#table = table;
    this.#postings = new DynamoPostingWriter(client, table);
  }

  async put(watch: Watch): Promise<void> {
    await this.#postings.file(watch, anchorsOfWatch(watch));
    await this.#client.send(new PutCommand({ TableName: this.#table, Item: rowOf(watch) }));
  }

  async replace(previous: Watch, watch: Watch): Promise<void> {
    const isNewRevision = watch.revision !== previous.revision;
    if (isNewRevision) await this.#postings.file(watch, anchorsOfWatch(watch));
    try {
      await this.#client.send(
        new PutCommand({
          TableName: this.#table,
          Item: rowOf(watch),
          ConditionExpression: 'watch.revision = :revision AND watch.updatedAt = :updatedAt',
          ExpressionAttributeValues: { ':revision': previous.revision, ':updatedAt': previous.updatedAt },
        }),
      );
    } catch (error) {
      if (!isConditionFailure(error)) throw error;
      throw new ConflictError(`The watch ${watch.id} was changed meanwhile.`, { cause: error });
    }
    if (isNewRevision) await this.#postings.unfile(previous, anchorsOfWatch(previous));
  }

  async delete(watch: Watch): Promise<void> {
    const anchors = anchorsOfWatch(watch);
    await this.#client.send(
      new DeleteCommand({ TableName: this.#table, Key: { ...watchKeys.watch(watch.id) } }),
    );
    await this.#postings.unfile(watch, anchors);
  }

  async get(id: string): Promise<Watch | undefined> {
    const { Item } = await this.#client.send(
      new GetCommand({ TableName: this.#table, Key: { ...watchKeys.watch(id) }, ConsistentRead: true }),
    );
    return Item && this.#watch(Item);
  }

  async getMany(ids: readonly string[]): Promise<Watch[]> {
    const keys = [...new Set(ids)].map((id) => watchKeys.watch(id));
    const rows = await getAll(this.#client, this.#table, keys, true);
    return rows.map((row) => this.#watch(row));
  }

  async listByOwner(owner: string, page: PageRequest): Promise<Page<Watch>> {
    return this.#list('ByOwner', { name: 'owner', value: owner }, page);
  }

  async countByOwner(owner: string, most: number): Promise<number> {
    const of = { table: this.#table, index: 'ByOwner', partition: { name: 'owner', value: owner } };
    return countRows(this.#client, of, most);
  }

  async listBySubscriber(subscriberId: string, page: PageRequest): Promise<Page<Watch>> {
    return this.#list('BySubscriber', { name: 'subscriberId', value: subscriberId }, page);
  }

  #list(index: string, partition: { name: string; value: string }, page: PageRequest): Promise<Page<Watch>> {
    const listing = { table: this.#table, index, partition, sort: 'createdKey', newestFirst: true };
    return queryPage(this.#client, listing, page, (row) => this.#watch(row));
  }

  #watch(row: Row): Watch {
    return parseRow(watchRow, row, this.#table).watch;
  }
}

/** Returns the anchors of the watch's canonical query, which is also the query in its postings. */
function anchorsOfWatch(watch: Watch): string[] {
  return anchorsOf(parseQuery(watch.canonical));
}

function rowOf(watch: Watch): Row {
  const { id, owner, subscriberId, createdAt } = watch;
  return { ...watchKeys.watch(id), owner, subscriberId, createdKey: byInstant(createdAt, id), watch };
}
