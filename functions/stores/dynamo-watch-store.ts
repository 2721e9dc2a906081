import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type Watch, watchSchema } from '../domain/query/watch.ts';
import { ConflictError } from '../runtime/errors.ts';
import { byInstant, type Key, shardOf, watchKeys } from './keys.ts';
import type { Page, PageRequest } from './page.ts';
import {
  countRows,
  deleteAll,
  getAll,
  inParallel,
  isConditionFailure,
  parseRow,
  putAll,
  queryAll,
  queryPage,
  queryPages,
  type Row,
} from './rows.ts';
import type { ReminderZone, WatchedAnchor, WatchPosting, WatchStore } from './watch-store.ts';

/** A partition of postings takes about this many before its anchor is spread over twice as many partitions. */
const postingsPerShard = 2_000;
const maxShards = 64;

const watchRow = z.object({ watch: watchSchema });
const directoryRow = z.object({ anchor: z.string(), shards: z.int().positive(), postings: z.int() });
const postingRow = z.object({ watchId: z.string(), revision: z.int(), query: z.string() });
const zoneRow = z.object({
  timezone: z.string(),
  hour: z.int(),
  leadDays: z.set(z.number()).default(new Set<number>()),
  changedAt: z.string(),
  movedAt: z.string().optional(),
});

/**
 * Watches in DynamoDB. A watch's row is the commit point. Each of its anchors has a directory entry, which says
 * that anyone watches the anchor and over how many partitions its postings are spread, and a posting.
 */
export class DynamoWatchStore implements WatchStore {
  readonly #client: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#client = client;
    this.#table = table;
  }

  async put(watch: Watch, anchors: readonly string[]): Promise<void> {
    await this.#file(watch, anchors);
    await this.#client.send(new PutCommand({ TableName: this.#table, Item: rowOf(watch) }));
  }

  async replace(
    previous: Watch,
    previousAnchors: readonly string[],
    watch: Watch,
    anchors: readonly string[],
  ): Promise<void> {
    if (watch.revision !== previous.revision) await this.#file(watch, anchors);
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
    if (watch.revision !== previous.revision) await this.#unfile(previous, previousAnchors);
  }

  async delete(watch: Watch, anchors: readonly string[]): Promise<void> {
    await this.#client.send(
      new DeleteCommand({ TableName: this.#table, Key: { ...watchKeys.watch(watch.id) } }),
    );
    await this.#unfile(watch, anchors);
  }

  async get(id: string): Promise<Watch | undefined> {
    const { Item } = await this.#client.send(
      new GetCommand({ TableName: this.#table, Key: { ...watchKeys.watch(id) }, ConsistentRead: true }),
    );
    return Item && this.#watch(Item);
  }

  async getMany(ids: readonly string[]): Promise<Watch[]> {
    const rows = await getAll(
      this.#client,
      this.#table,
      [...new Set(ids)].map((id) => watchKeys.watch(id)),
      true,
    );
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

  async filterWatched(terms: readonly string[]): Promise<WatchedAnchor[]> {
    const termByKey = new Map(terms.map((term) => [watchKeys.directory(term).pk, term]));
    const keys = [...termByKey.values()].map((term) => watchKeys.directory(term));
    const rows = await getAll(this.#client, this.#table, keys, true);
    return rows.map((row) => {
      const { shards, postings } = parseRow(directoryRow, row, this.#table);
      return { term: termByKey.get(String(row.pk)) ?? '', shards, postings };
    });
  }

  async *postings({ term, shards }: WatchedAnchor): AsyncGenerator<readonly WatchPosting[]> {
    for (let shard = 0; shard < shards; shard += 1) {
      const pages = queryPages(this.#client, {
        TableName: this.#table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': watchKeys.postings(term, shard) },
        ConsistentRead: true,
      });
      for await (const page of pages) yield page.map((row) => parseRow(postingRow, row, this.#table));
    }
  }

  async noteReminderZone({ timezone, hour, leadDays, changedAt, movedAt }: ReminderZone): Promise<void> {
    // DynamoDB has no empty sets.
    const leads = leadDays.length > 0 ? ' ADD leadDays :leadDays' : '';
    const moved = movedAt === undefined ? '' : ', movedAt = :movedAt';
    await this.#client.send(
      new UpdateCommand({
        TableName: this.#table,
        Key: { ...watchKeys.reminderZone(timezone, hour) },
        UpdateExpression: `SET #timezone = :timezone, #hour = :hour, changedAt = :changedAt${moved}${leads}`,
        ExpressionAttributeNames: { '#timezone': 'timezone', '#hour': 'hour' },
        ExpressionAttributeValues: {
          ...(leads !== '' && { ':leadDays': new Set(leadDays) }),
          ...(moved !== '' && { ':movedAt': movedAt }),
          ':timezone': timezone,
          ':hour': hour,
          ':changedAt': changedAt,
        },
      }),
    );
  }

  async listReminderZones(): Promise<ReminderZone[]> {
    const rows = await queryAll(this.#client, {
      TableName: this.#table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': watchKeys.reminderZones },
      ConsistentRead: true,
    });
    return rows.map((row) => {
      const { leadDays, ...zone } = parseRow(zoneRow, row, this.#table);
      return { ...zone, leadDays: [...leadDays].sort((a, b) => a - b) };
    });
  }

  /** Directory first, then the posting: a reader that sees the posting's watch committed sees both. */
  async #file(watch: Watch, anchors: readonly string[]): Promise<void> {
    const rows = await inParallel(anchors, async (anchor) => {
      const shards = await this.#enter(anchor);
      return {
        ...watchKeys.posting(anchor, shardOf(watch.id, shards), watch),
        watchId: watch.id,
        revision: watch.revision,
        query: watch.canonical,
      };
    });
    await putAll(this.#client, this.#table, rows);
  }

  /** Counts a posting in the anchor's directory entry and answers the number of its partitions. */
  async #enter(anchor: string): Promise<number> {
    const Key = { ...watchKeys.directory(anchor) };
    const { Attributes = {} } = await this.#client.send(
      new UpdateCommand({
        TableName: this.#table,
        Key,
        UpdateExpression: 'ADD postings :one SET shards = if_not_exists(shards, :one), anchor = :anchor',
        ExpressionAttributeValues: { ':one': 1, ':anchor': anchor },
        ReturnValues: 'ALL_NEW',
      }),
    );
    const { shards, postings } = parseRow(directoryRow, { ...Key, ...Attributes }, this.#table);
    if (postings > shards * postingsPerShard && shards < maxShards) {
      try {
        await this.#client.send(
          new UpdateCommand({
            TableName: this.#table,
            Key,
            UpdateExpression: 'SET shards = :more',
            ConditionExpression: 'shards = :shards',
            ExpressionAttributeValues: { ':more': shards * 2, ':shards': shards },
          }),
        );
      } catch (error) {
        if (!isConditionFailure(error)) throw error;
      }
    }
    // Not the grown number: a reader may still hold the old one, and all lower partitions are always read.
    return shards;
  }

  /** Takes the postings away wherever they were filed, as the number of partitions may have grown since. */
  async #unfile(watch: Watch, anchors: readonly string[]): Promise<void> {
    const keys: Key[] = [];
    for (const anchor of anchors) {
      const shards = new Set<number>();
      for (let count = 1; count <= maxShards; count *= 2) shards.add(shardOf(watch.id, count));
      for (const shard of shards) keys.push(watchKeys.posting(anchor, shard, watch));
    }
    await deleteAll(this.#client, this.#table, keys);
  }

  #list(index: string, partition: { name: string; value: string }, page: PageRequest): Promise<Page<Watch>> {
    const listing = { table: this.#table, index, partition, sort: 'createdKey', newestFirst: true };
    return queryPage(this.#client, listing, page, (row) => this.#watch(row));
  }

  #watch(row: Row): Watch {
    return parseRow(watchRow, row, this.#table).watch;
  }
}

function rowOf(watch: Watch): Row {
  const { id, owner, subscriberId, createdAt } = watch;
  return { ...watchKeys.watch(id), owner, subscriberId, createdKey: byInstant(createdAt, id), watch };
}
