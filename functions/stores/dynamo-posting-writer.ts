import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Watch } from '../domain/query/watch.ts';
import { postingText, type WatchPosting } from '../domain/query/watch-posting.ts';
import { secondsOf } from '../domain/time/instants.ts';
import { inParallel } from '../runtime/in-parallel.ts';
import { deleteAll, getAll, putAll } from './batches.ts';
import { DynamoTable, isThere } from './dynamo-table.ts';
import { type Key, shardOf, watchKeys } from './keys.ts';
import { directoryRow, filingsRow } from './posting-rows.ts';
import type { Filing } from './posting-store.ts';
import { expiryAttribute } from './tables.ts';

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
  readonly #table: DynamoTable;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#table = new DynamoTable(client, table);
  }

  /**
   * Files a watch under its anchors, in this order:
   * 1. For each anchor, the posting is added to the directory entry, if there is room.
   * 2. For each other anchor, the posting is counted in the directory entry and then written in a row of its own.
   * 3. The filing is recorded.
   *
   * The caller writes the row of the watch after that. A reader that sees the row sees all postings.
   */
  async file(watch: Watch, anchors: readonly string[]): Promise<void> {
    const posting = postingOf(watch);
    const further = await inParallel(anchors, async (anchor) => {
      if (await this.#addFirst(anchor, posting)) return [];
      const shards = await this.#countFurther(anchor);
      return [{ ...watchKeys.posting(anchor, shardOf(watch.id, shards), watch), ...posting }];
    });
    await putAll(this.#table, further.flat());
    await this.#recordFiling(watch, anchors);
  }

  /** Removes the postings of a watch from every place where they can be. */
  async unfile(watch: Watch, anchors: readonly string[]): Promise<void> {
    const posting = postingOf(watch);
    await inParallel(anchors, (anchor) => this.#removeFirst(anchor, posting));
    const entryKeys = anchors.map((anchor) => watchKeys.directory(anchor));
    const keys: Key[] = [];
    for (const entry of await getAll(this.#table, entryKeys, { consistent: true })) {
      const { anchor, shards: count } = this.#table.parse(directoryRow, entry);
      // The number of partitions may have doubled since the filing. The posting is where one of the numbers had put it.
      const shards = new Set<number>();
      for (let c = 1; c <= count; c *= 2) shards.add(shardOf(watch.id, c));
      for (const shard of shards) keys.push(watchKeys.posting(anchor, shard, watch));
    }
    await deleteAll(this.#table, keys);
  }

  /** Adds the posting to the directory entry. Returns false when the entry is full or the posting is too long. */
  async #addFirst(anchor: string, posting: WatchPosting): Promise<boolean> {
    const text = postingText(posting);
    if (Buffer.byteLength(text) > maxFirstBytes) return false;
    return this.#table.updateIf(watchKeys.directory(anchor), {
      update: 'ADD #first :posting SET anchor = :anchor',
      condition: 'attribute_not_exists(#first) OR size(#first) < :most',
      names: { '#first': 'first' },
      values: { ':posting': new Set([text]), ':anchor': anchor, ':most': maxFirst },
    });
  }

  /** Removes the posting from the directory entry, if it is there. */
  async #removeFirst(anchor: string, posting: WatchPosting): Promise<void> {
    // Without the condition, the update would create an entry that does not exist.
    await this.#table.updateIf(watchKeys.directory(anchor), {
      update: 'DELETE #first :posting',
      ...isThere,
      names: { '#first': 'first' },
      values: { ':posting': new Set([postingText(posting)]) },
    });
  }

  /** Counts one more further posting in the directory entry. Returns the number of partitions to spread them over. */
  async #countFurther(anchor: string): Promise<number> {
    const key = watchKeys.directory(anchor);
    const entry = await this.#table.update(key, {
      update: 'ADD further :one SET shards = if_not_exists(shards, :one), anchor = :anchor',
      values: { ':one': 1, ':anchor': anchor },
    });
    const { shards, further } = this.#table.parse(directoryRow, entry);
    if (further > shards * postingsPerShard && shards < maxShards) {
      // Another filing may double it at the same time. Once is enough.
      await this.#table.updateIf(key, {
        update: 'SET shards = :more',
        condition: 'shards = :shards',
        values: { ':more': shards * 2, ':shards': shards },
      });
    }
    // Not the doubled number: a reader may still have the old one, and every reader reads the lower partitions.
    return shards;
  }

  /** Records the filing under the next number. Functions that cache postings read it. */
  async #recordFiling(watch: Watch, anchors: readonly string[]): Promise<void> {
    const counter = await this.#table.update(watchKeys.filings, {
      update: 'ADD latest :one',
      values: { ':one': 1 },
    });
    const { latest: number } = this.#table.parse(filingsRow, counter);
    const filing: Filing = { number, ...postingOf(watch), anchors };
    await this.#table.put({
      ...watchKeys.filing(number),
      ...filing,
      [expiryAttribute]: secondsOf(watch.updatedAt) + filingKeptSeconds,
    });
  }
}

function postingOf({ id, revision, canonical }: Watch): WatchPosting {
  return { watchId: id, revision, query: canonical };
}
