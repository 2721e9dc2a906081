import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { parsePosting, type WatchPosting } from '../domain/query/watch-posting.ts';
import { getAll } from './batches.ts';
import { DynamoTable } from './dynamo-table.ts';
import type { OnUnreadable } from './errors.ts';
import { watchKeys } from './keys.ts';
import { directoryRow, filingRow, filingsRow, postingRow } from './posting-rows.ts';
import type { Filing, PostingStore, WatchedAnchor } from './posting-store.ts';

/**
 * Reads the index over the anchors of watches in DynamoDB. `DynamoPostingWriter` writes it. All reads are consistent: MATCH
 * finds every watch whose creation the API has answered.
 */
export class DynamoPostingStore implements PostingStore {
  readonly #table: DynamoTable;
  readonly #onUnreadable: OnUnreadable | undefined;

  /** @param options.onUnreadable takes the errors of rows that cannot be read, which are left out. @default they throw */
  constructor(
    client: DynamoDBDocumentClient,
    table: string,
    { onUnreadable }: { readonly onUnreadable?: OnUnreadable } = {},
  ) {
    this.#table = new DynamoTable(client, table);
    this.#onUnreadable = onUnreadable;
  }

  async filterWatched(terms: readonly string[]): Promise<WatchedAnchor[]> {
    const termByKey = new Map(terms.map((term) => [watchKeys.directory(term).pk, term]));
    const keys = [...termByKey.values()].map((term) => watchKeys.directory(term));
    const rows = await getAll(this.#table, keys, { consistent: true });
    return rows.flatMap((row) => {
      const term = termByKey.get(String(row.pk)) ?? '';
      return this.#table
        .parseAll(directoryRow, [row], this.#onUnreadable)
        .map(({ shards, first }) => ({ term, first: [...first].map(parsePosting), shards }));
    });
  }

  async *listPostings({ term, first, shards }: WatchedAnchor): AsyncGenerator<readonly WatchPosting[]> {
    if (first.length > 0) yield first;
    for (let shard = 0; shard < shards; shard += 1) {
      const query = { partition: watchKeys.postings(term, shard), consistent: true };
      for await (const page of this.#table.queryPages(query)) {
        yield this.#table.parseAll(postingRow, page, this.#onUnreadable);
      }
    }
  }

  async latestFiling(): Promise<number> {
    const row = await this.#table.get(watchKeys.filings);
    return row === undefined ? 0 : this.#table.parse(filingsRow, row).latest;
  }

  async getFilings(numbers: readonly number[]): Promise<Filing[]> {
    const keys = numbers.map((number) => watchKeys.filing(number));
    const rows = await getAll(this.#table, keys, { consistent: true });
    return this.#table.parseAll(filingRow, rows, this.#onUnreadable);
  }
}
