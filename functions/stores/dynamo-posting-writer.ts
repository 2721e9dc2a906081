import { type DynamoDBDocumentClient, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Watch } from '../domain/query/watch.ts';
import { postingText, type WatchPosting } from '../domain/query/watch-posting.ts';
import { secondsOf } from '../domain/time/instants.ts';
import { type Key, shardOf, watchKeys } from './keys.ts';
import { directoryRow, filingsRow } from './posting-rows.ts';
import type { Filing } from './posting-store.ts';
import { deleteAll, getAll, inParallel, isConditionFailure, parseRow, putAll } from './rows.ts';

/**
 * Up to this many postings are stored in the directory entry itself, so that one batch read returns them. Most anchors
 * never have more.
 */
const maxFirst = 100;
/** A longer posting is never stored in the directory entry, so that the entry stays far below the limit of a row. */
const maxFirstBytes = 1_000;
/** Further postings per partition, on average. With more of them, the number of partitions doubles. */
const postingsPerShard = 2_000;
const maxShards = 64;
/** How long the record of a filing is kept. Functions that cache postings drop them after half of this time. */
const filingKeptSeconds = 60 * 60;

/**
 * Writes the index over the anchors of watches in DynamoDB. Each anchor has a directory entry. The entry shows that
 * somebody watches the anchor, holds its first postings, and counts the partitions that hold the further ones.
 */
export class DynamoPostingWriter {
  readonly #client: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#client = client;
    this.#table = table;
  }

  /**
   * Files a watch under its anchors, in this order:
   * 1. the posting, in the directory entry of each anchor that has room;
   * 2. for the other anchors, the number of partitions in the directory entry, then the posting in a row of its own;
   * 3. the record of the filing.
   *
   * The row of the watch comes after that. A reader that sees the row sees all postings.
   */
  async file(watch: Watch, anchors: readonly string[]): Promise<void> {
    const posting = postingOf(watch);
    const further = await inParallel(anchors, async (anchor) => {
      if (await this.#addFirst(anchor, posting)) return [];
      const shards = await this.#countFurther(anchor);
      return [{ ...watchKeys.posting(anchor, shardOf(watch.id, shards), watch), ...posting }];
    });
    await putAll(this.#client, this.#table, further.flat());
    await this.#recordFiling(watch, anchors);
  }

  /** Removes the postings of a watch from every place where they can be. */
  async unfile(watch: Watch, anchors: readonly string[]): Promise<void> {
    const posting = postingOf(watch);
    await inParallel(anchors, (anchor) => this.#removeFirst(anchor, posting));
    const entries = await getAll(
      this.#client,
      this.#table,
      anchors.map((anchor) => watchKeys.directory(anchor)),
      true,
    );
    const keys: Key[] = [];
    for (const entry of entries) {
      const { anchor, shards: count } = parseRow(directoryRow, entry, this.#table);
      // The number of partitions may have grown since, so the posting can be where each smaller number had put it.
      const shards = new Set<number>();
      for (let c = 1; c <= count; c *= 2) shards.add(shardOf(watch.id, c));
      for (const shard of shards) keys.push(watchKeys.posting(anchor, shard, watch));
    }
    await deleteAll(this.#client, this.#table, keys);
  }

  /** Adds the posting to the directory entry. Returns false when the entry is full or the posting too long. */
  async #addFirst(anchor: string, posting: WatchPosting): Promise<boolean> {
    const text = postingText(posting);
    if (Buffer.byteLength(text) > maxFirstBytes) return false;
    try {
      await this.#client.send(
        new UpdateCommand({
          TableName: this.#table,
          Key: { ...watchKeys.directory(anchor) },
          UpdateExpression: 'ADD #first :posting SET anchor = :anchor',
          ConditionExpression: 'attribute_not_exists(#first) OR size(#first) < :most',
          ExpressionAttributeNames: { '#first': 'first' },
          ExpressionAttributeValues: {
            ':posting': new Set([text]),
            ':anchor': anchor,
            ':most': maxFirst,
          },
        }),
      );
      return true;
    } catch (error) {
      if (isConditionFailure(error)) return false;
      throw error;
    }
  }

  /** Removes the posting from the directory entry, if it is there. */
  async #removeFirst(anchor: string, posting: WatchPosting): Promise<void> {
    try {
      await this.#client.send(
        new UpdateCommand({
          TableName: this.#table,
          Key: { ...watchKeys.directory(anchor) },
          UpdateExpression: 'DELETE #first :posting',
          // Without the condition the update would create an entry that is not there.
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeNames: { '#first': 'first' },
          ExpressionAttributeValues: { ':posting': new Set([postingText(posting)]) },
        }),
      );
    } catch (error) {
      if (!isConditionFailure(error)) throw error;
    }
  }

  /** Counts one more further posting in the directory entry. Returns the number of partitions to spread them over. */
  async #countFurther(anchor: string): Promise<number> {
    const Key = { ...watchKeys.directory(anchor) };
    const { Attributes = {} } = await this.#client.send(
      new UpdateCommand({
        TableName: this.#table,
        Key,
        UpdateExpression: 'ADD further :one SET shards = if_not_exists(shards, :one), anchor = :anchor',
        ExpressionAttributeValues: { ':one': 1, ':anchor': anchor },
        ReturnValues: 'ALL_NEW',
      }),
    );
    const { shards, further } = parseRow(directoryRow, { ...Key, ...Attributes }, this.#table);
    if (further > shards * postingsPerShard && shards < maxShards) await this.#doubleShards(anchor, shards);
    // Not the doubled number: a reader may still have the old one. The lower partitions are always read.
    return shards;
  }

  async #doubleShards(anchor: string, shards: number): Promise<void> {
    try {
      await this.#client.send(
        new UpdateCommand({
          TableName: this.#table,
          Key: { ...watchKeys.directory(anchor) },
          UpdateExpression: 'SET shards = :more',
          ConditionExpression: 'shards = :shards',
          ExpressionAttributeValues: { ':more': shards * 2, ':shards': shards },
        }),
      );
    } catch (error) {
      if (!isConditionFailure(error)) throw error;
    }
  }

  /** Records the filing under the next number. Functions that cache postings read it. */
  async #recordFiling(watch: Watch, anchors: readonly string[]): Promise<void> {
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
    const filing: Filing = { number, ...postingOf(watch), anchors };
    const expiresAt = secondsOf(watch.updatedAt) + filingKeptSeconds;
    await this.#client.send(
      new PutCommand({ TableName: this.#table, Item: { ...watchKeys.filing(number), ...filing, expiresAt } }),
    );
  }
}

function postingOf({ id, revision, canonical }: Watch): WatchPosting {
  return { watchId: id, revision, query: canonical };
}
