import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { parsePosting, type WatchPosting } from '../domain/query/watch-posting.ts';
import { getAll } from './batches.ts';
import { DynamoTable } from './dynamo-table.ts';
import { watchKeys } from './keys.ts';
import { directoryRow, filingRow, filingsRow, postingRow } from './posting-rows.ts';
import type { Filing, PostingStore, WatchedAnchor } from './posting-store.ts';

/**
 * Reads the index over the anchors of watches in DynamoDB. `DynamoPostingWriter` writes it. All reads are consistent: MATCH
 * finds every watch whose creation the API has answered.
 */
export class DynamoPostingStore implements PostingStore {
  readonly #table: DynamoTable;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#table = new DynamoTable(client, table);
  }

  async filterWatched(terms: readonly string[]): Promise<WatchedAnchor[]> {
    const termByKey = new Map(terms.map((term) => [watchKeys.directory(term).pk, term]));
    const keys = [...termByKey.values()].map((term) => watchKeys.directory(term));
    const rows = await getAll(this.#table, keys, { consistent: true });
    return rows.map((row) => {
      const { shards, first } = this.#table.parse(directoryRow, row);
      return { term: termByKey.get(String(row.pk)) ?? '', first: [...first].map(parsePosting), shards };
    });
  }

  async *listPostings({ term, first, shards }: WatchedAnchor): AsyncGenerator<readonly WatchPosting[]> {
    if (first.length > 0) yield first;
    for (let shard = 0; shard < shards; shard += 1) {
      const query = { partition: watchKeys.postings(term, shard), consistent: true };
      for await (const page of this.#table.queryPages(query)) {
        yield page.map((row) => this.#table.parse(postingRow, row));
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
    return rows.map((row) => this.#table.parse(filingRow, row));
  }
}
