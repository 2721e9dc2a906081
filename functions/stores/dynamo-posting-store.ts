import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { parsePosting, type WatchPosting } from '../domain/query/watch-posting.ts';
import { watchKeys } from './keys.ts';
import { directoryRow, filingRow, filingsRow, postingRow } from './posting-rows.ts';
import type { Filing, PostingStore, WatchedAnchor } from './posting-store.ts';
import { getAll, parseRow, queryPages } from './rows.ts';

/**
 * Reads the index over the anchors of watches in DynamoDB. `DynamoPostingWriter` writes it. All reads are consistent: a
 * watch that the API has answered is found.
 */
export class DynamoPostingStore implements PostingStore {
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

  async *listPostings({ term, first, shards }: WatchedAnchor): AsyncGenerator<readonly WatchPosting[]> {
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
}
