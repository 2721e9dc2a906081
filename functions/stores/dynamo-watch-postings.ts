import { type DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Watch } from '../domain/query/watch.ts';
import { type Key, shardOf, watchKeys } from './keys.ts';
import { deleteAll, getAll, inParallel, isConditionFailure, parseRow, putAll, queryPages } from './rows.ts';
import type { Filing, WatchedAnchor, WatchPosting } from './watch-store.ts';

/** A partition of postings takes about this many before its anchor is spread over twice as many partitions. */
const postingsPerShard = 2_000;
const maxShards = 64;
/** How long a filing's note stays. Functions that keep postings drop them after half of that. */
const filingKeptSeconds = 60 * 60;

const directoryRow = z.object({ anchor: z.string(), shards: z.int().positive(), postings: z.int() });
const postingRow = z.object({ watchId: z.string(), revision: z.int(), query: z.string() });
const filingsRow = z.object({ latest: z.int().nonnegative() });
const filingRow = z.object({ ...postingRow.shape, number: z.int(), anchors: z.array(z.string()) });
/**
 * The index over the anchors of watches: each anchor has a directory entry, which says that anyone watches it and over
 * how many partitions its postings are spread; each watch has a posting under each of its anchors.
 */
export class DynamoWatchPostings {
  readonly #client: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#client = client;
    this.#table = table;
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

  async latestFiling(): Promise<number> {
    const { Item } = await this.#client.send(
      new GetCommand({ TableName: this.#table, Key: { ...watchKeys.filings }, ConsistentRead: true }),
    );
    return Item === undefined ? 0 : parseRow(filingsRow, Item, this.#table).latest;
  }

  async getFilings(numbers: readonly number[]): Promise<Filing[]> {
    const keys = numbers.map((number) => watchKeys.filing(number));
    const rows = await getAll(this.#client, this.#table, keys, true);
    return rows.map((row) => parseRow(filingRow, row, this.#table));
  }

  /** Directory first, then the posting, then its note: a reader that sees the posting's watch committed sees all. */
  async file(watch: Watch, anchors: readonly string[]): Promise<void> {
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
    await this.#noteFiling(watch, anchors);
  }

  /** Tells those who keep postings. */
  async #noteFiling(watch: Watch, anchors: readonly string[]): Promise<void> {
    const { Attributes = {} } = await this.#client.send(
      new UpdateCommand({
        TableName: this.#table,
        Key: { ...watchKeys.filings },
        UpdateExpression: 'ADD latest :one',
        ExpressionAttributeValues: { ':one': 1 },
        ReturnValues: 'ALL_NEW',
      }),
    );
    const { latest: number } = parseRow(filingsRow, Attributes, this.#table);
    const filing: Filing = {
      number,
      watchId: watch.id,
      revision: watch.revision,
      query: watch.canonical,
      anchors,
    };
    const expiresAt = Math.floor(Date.parse(watch.updatedAt) / 1_000) + filingKeptSeconds;
    await this.#client.send(
      new PutCommand({ TableName: this.#table, Item: { ...watchKeys.filing(number), ...filing, expiresAt } }),
    );
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
  async unfile(watch: Watch, anchors: readonly string[]): Promise<void> {
    const keys: Key[] = [];
    for (const anchor of anchors) {
      const shards = new Set<number>();
      for (let count = 1; count <= maxShards; count *= 2) shards.add(shardOf(watch.id, count));
      for (const shard of shards) keys.push(watchKeys.posting(anchor, shard, watch));
    }
    await deleteAll(this.#client, this.#table, keys);
  }
}
