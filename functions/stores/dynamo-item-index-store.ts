import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import {
  type DueEntry,
  type IndexRange,
  type ItemIndexEntry,
  type ItemIndexStore,
  textTerm,
} from './item-index-store.ts';
import { byInstant, indexKeys } from './keys.ts';
import { parseRow, putAll, queryAll, queryPages } from './rows.ts';

const termRow = z.object({ articleId: z.string(), datePublished: z.string(), itemIds: z.array(z.string()) });
const dueRow = z.object({
  articleId: z.string(),
  itemId: z.string(),
  date: z.string(),
  day: z.string(),
  acceptedAt: z.string(),
  movedTo: z.string().optional(),
  moved: z.object({ from: z.string(), articleId: z.string(), itemId: z.string() }).optional(),
});

/** Sorts behind every text that begins the same. */
const after = '\u{10ffff}';

/** The term index and the due index in DynamoDB: a partition a term, and a partition a day. */
export class DynamoItemIndexStore implements ItemIndexStore {
  readonly #client: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#client = client;
    this.#table = table;
  }

  async putTerms(
    article: { articleId: string; datePublished: string },
    termsByItem: ReadonlyMap<string, Iterable<string>>,
  ): Promise<void> {
    // By partition, because long terms are hashed and a batch takes each key once.
    const itemIdsByPartition = new Map<string, Set<string>>();
    for (const [itemId, terms] of termsByItem) {
      for (const term of terms) {
        const partition = indexKeys.term(term);
        const itemIds = itemIdsByPartition.get(partition) ?? new Set();
        itemIdsByPartition.set(partition, itemIds.add(itemId));
      }
    }
    await this.#file(article, itemIdsByPartition);
  }

  async putText(
    article: { articleId: string; datePublished: string },
    terms: Iterable<string>,
  ): Promise<void> {
    const partitions = new Set([...terms].map((term) => indexKeys.term(textTerm(term))));
    await this.#file(article, new Map([...partitions].map((partition) => [partition, []])));
  }

  async #file(
    { articleId, datePublished }: { articleId: string; datePublished: string },
    itemIdsByPartition: ReadonlyMap<string, Iterable<string>>,
  ): Promise<void> {
    const sk = byInstant(datePublished, articleId);
    await putAll(
      this.#client,
      this.#table,
      [...itemIdsByPartition].map(([pk, itemIds]) => ({
        pk,
        sk,
        articleId,
        datePublished,
        itemIds: [...itemIds],
      })),
    );
  }

  async putDue(entries: readonly DueEntry[]): Promise<void> {
    const rows = new Map(entries.map((entry) => [indexKeys.dueEntry(entry).sk + entry.day, entry]));
    await putAll(
      this.#client,
      this.#table,
      [...rows.values()].map((entry) => ({ ...indexKeys.dueEntry(entry), ...entry })),
    );
  }

  async listByTerm(term: string, range: IndexRange): Promise<ItemIndexEntry[]> {
    // An empty bound is no key; a space sorts before every instant.
    const { from = ' ', before = after, after: place, limit } = range;
    const start = place === undefined ? after : byInstant(place.datePublished, place.articleId);
    const [last = after] = [start, before].sort();
    // DynamoDB takes no range that ends before it begins.
    if (last < from) return [];
    // DynamoDB refuses a range whose bounds are the wrong way round.
    if (last !== undefined && from > last) return [];
    const entries: ItemIndexEntry[] = [];
    const pages = queryPages(this.#client, {
      TableName: this.#table,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :last',
      ExpressionAttributeValues: {
        ':pk': indexKeys.term(term),
        ':from': from,
        ':last': last,
      },
      ScanIndexForward: false,
      // BETWEEN includes its bounds, and the place itself is to be left out.
      Limit: limit + 1,
    });
    // DynamoDB cuts a page at a megabyte, so a page that is short does not say that there is no more.
    for await (const page of pages) {
      for (const row of page) {
        if (row.sk !== last) entries.push(parseRow(termRow, row, this.#table));
        if (entries.length === limit) return entries;
      }
    }
    return entries;
  }

  async listDue(day: string): Promise<DueEntry[]> {
    const rows = await queryAll(this.#client, {
      TableName: this.#table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': indexKeys.due(day) },
    });
    return rows.map((row) => parseRow(dueRow, row, this.#table));
  }
}
