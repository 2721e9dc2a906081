import { type DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Watch } from '../domain/query/watch.ts';
import { parsePosting, postingText, type WatchPosting } from '../domain/query/watch-posting.ts';
import { secondsOf } from '../domain/time/instants.ts';
import { type Key, shardOf, watchKeys } from './keys.ts';
import { deleteAll, getAll, inParallel, isConditionFailure, parseRow, putAll, queryPages } from './rows.ts';
import type { Filing, WatchedAnchor } from './watch-store.ts';

/**
 * So many postings stand in an anchor's directory entry, where one read of a hundred entries brings them along: most
 * anchors never have more. Long ones do not, so that an entry stays far below what a row may hold.
 */
const maxFirst = 100;
const maxFirstBytes = 1_000;
/** A partition of further postings takes about this many before they are spread over twice as many partitions. */
const postingsPerShard = 2_000;
const maxShards = 64;
/** How long a filing's note stays. Functions that keep postings drop them after half of that. */
const filingKeptSeconds = 60 * 60;

const directoryRow = z.object({
  anchor: z.string(),
  first: z.set(z.string()).default(new Set<string>()),
  shards: z.int().nonnegative().default(0),
  further: z.int().nonnegative().default(0),
});
const postingRow = z.object({ watchId: z.string(), revision: z.int(), query: z.string() });
const filingsRow = z.object({ latest: z.int().nonnegative() });
const filingRow = z.object({ ...postingRow.shape, number: z.int(), anchors: z.array(z.string()) });

/**
 * The index over the anchors of watches. Each anchor has a directory entry: it says that anyone watches the anchor, holds
 * its first postings, and says over how many partitions the others are spread.
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
      const { shards, first } = parseRow(directoryRow, row, this.#table);
      return { term: termByKey.get(String(row.pk)) ?? '', first: [...first].map(parsePosting), shards };
    });
  }

  async *postings({ term, first, shards }: WatchedAnchor): AsyncGenerator<readonly WatchPosting[]> {
    if (first.length > 0) yield first;
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

  /** Directory, further postings, then the note: a reader that sees the watch committed sees all. */
  async file(watch: Watch, anchors: readonly string[]): Promise<void> {
    const posting = { watchId: watch.id, revision: watch.revision, query: watch.canonical };
    const further = await inParallel(anchors, async (anchor) => {
      if (await this.#fileFirst(anchor, posting)) return [];
      const shards = await this.#enter(anchor);
      return [{ ...watchKeys.posting(anchor, shardOf(watch.id, shards), watch), ...posting }];
    });
    await putAll(this.#client, this.#table, further.flat());
    await this.#noteFiling(watch, anchors);
  }

  /** Files the posting in the directory entry; false where that is full. */
  async #fileFirst(anchor: string, posting: WatchPosting): Promise<boolean> {
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
    const expiresAt = secondsOf(watch.updatedAt) + filingKeptSeconds;
    await this.#client.send(
      new PutCommand({ TableName: this.#table, Item: { ...watchKeys.filing(number), ...filing, expiresAt } }),
    );
  }

  /** Counts a further posting in the anchor's directory entry and answers the number of its partitions. */
  async #enter(anchor: string): Promise<number> {
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
    if (further > shards * postingsPerShard && shards < maxShards) {
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
    const posting = { watchId: watch.id, revision: watch.revision, query: watch.canonical };
    await inParallel(anchors, (anchor) => this.#unfileFirst(anchor, posting));
    for (const { term, shards: count } of await this.filterWatched(anchors)) {
      const shards = new Set<number>();
      for (let c = 1; c <= count; c *= 2) shards.add(shardOf(watch.id, c));
      for (const shard of shards) keys.push(watchKeys.posting(term, shard, watch));
    }
    await deleteAll(this.#client, this.#table, keys);
  }

  async #unfileFirst(anchor: string, posting: WatchPosting): Promise<void> {
    try {
      await this.#client.send(
        new UpdateCommand({
          TableName: this.#table,
          Key: { ...watchKeys.directory(anchor) },
          UpdateExpression: 'DELETE #first :posting',
          // Without it, an entry that is not there would be made.
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeNames: { '#first': 'first' },
          ExpressionAttributeValues: { ':posting': new Set([postingText(posting)]) },
        }),
      );
    } catch (error) {
      if (!isConditionFailure(error)) throw error;
    }
  }
}
