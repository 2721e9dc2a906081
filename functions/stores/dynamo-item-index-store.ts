import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { itemId, itemOrdinal } from '../domain/article/item.ts';
import { earlier } from '../domain/time/instants.ts';
import { putAll } from './batches.ts';
import { DynamoTable } from './dynamo-table.ts';
import type { OnUnreadable } from './errors.ts';
import {
  type DueEntry,
  type IndexRange,
  type ItemIndexEntry,
  type ItemIndexStore,
  textTerm,
} from './item-index-store.ts';
import { byInstant, indexKeys, lastKey } from './keys.ts';
import { ordinalRanges, ordinalsIn } from './ordinal-ranges.ts';

export const termRow = z.object({
  articleId: z.string(),
  datePublished: z.string(),
  /** The ordinals of the items, as ranges: `0-3,7`. Empty for an article without items. */
  ordinals: z.string().optional(),
  /** The ids of the items, in rows that were written before `ordinals`. */
  itemIds: z.array(z.string()).optional(),
});
export const dueRow = z.object({
  articleId: z.string(),
  itemId: z.string(),
  date: z.string(),
  day: z.string(),
  /** The `knownSince` of the entry. The attribute has the older name, so that stored rows stay readable. */
  acceptedAt: z.string(),
  movedTo: z.string().optional(),
  calledOff: z.literal(true).optional(),
  moved: z.object({ from: z.string(), articleId: z.string(), itemId: z.string() }).optional(),
});

/** Sorts before every instant. DynamoDB accepts no empty key. */
const firstKey = ' ';

interface FiledArticle {
  readonly articleId: string;
  readonly datePublished: string;
}

/** The term index and the due index in DynamoDB: one partition per term, one partition per day. */
export class DynamoItemIndexStore implements ItemIndexStore {
  readonly #table: DynamoTable;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#table = new DynamoTable(client, table);
  }

  async putTerms(article: FiledArticle, termsByItem: ReadonlyMap<string, Iterable<string>>): Promise<void> {
    // Grouped by partition, not by term: a long term is hashed, and one batch may hold each key only once.
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

  async putText(article: FiledArticle, terms: Iterable<string>): Promise<void> {
    const partitions = new Set([...terms].map((term) => indexKeys.term(textTerm(term))));
    await this.#file(article, new Map([...partitions].map((partition) => [partition, []])));
  }

  async #file(
    { articleId, datePublished }: FiledArticle,
    itemIdsByPartition: ReadonlyMap<string, Iterable<string>>,
  ): Promise<void> {
    await putAll(
      this.#table,
      [...itemIdsByPartition].map(([partition, itemIds]) => ({
        ...indexKeys.termEntry(partition, datePublished, articleId),
        articleId,
        datePublished,
        ordinals: ordinalRanges([...itemIds].map(itemOrdinal)),
      })),
    );
  }

  async putDue(entries: readonly DueEntry[]): Promise<void> {
    const rows = entries.map(({ knownSince, ...entry }) => ({
      ...indexKeys.dueEntry(entry),
      ...entry,
      acceptedAt: knownSince,
    }));
    // One batch may hold each key only once.
    const rowsByKey = new Map(rows.map((row) => [`${row.pk} ${row.sk}`, row]));
    await putAll(this.#table, [...rowsByKey.values()]);
  }

  async listByTerm(term: string, range: IndexRange): Promise<ItemIndexEntry[]> {
    const { from = firstKey, before = lastKey, after, limit } = range;
    const start = after === undefined ? lastKey : byInstant(after.datePublished, after.articleId);
    const upTo = earlier(start, before);
    // DynamoDB refuses a range that ends before it begins.
    if (upTo < from) return [];
    const entries: ItemIndexEntry[] = [];
    const pages = this.#table.queryPages({
      partition: indexKeys.term(term),
      sort: { from, upTo },
      newestFirst: true,
      // One more, because the range includes its end, which is not wanted.
      limit: limit + 1,
    });
    // DynamoDB may cut a page at 1 MB, so a short page does not mean that it is the last one.
    for await (const page of pages) {
      for (const row of page) {
        if (row.sk !== upTo) entries.push(entryOf(this.#table.parse(termRow, row)));
        if (entries.length === limit) return entries;
      }
    }
    return entries;
  }

  async listDue(day: string, onUnreadable?: OnUnreadable): Promise<DueEntry[]> {
    const rows = await this.#table.queryAll({ partition: indexKeys.due(day) });
    return this.#table
      .parseAll(dueRow, rows, onUnreadable)
      .map(({ acceptedAt, ...entry }) => ({ ...entry, knownSince: acceptedAt }));
  }
}

function entryOf({ ordinals, itemIds = [], ...entry }: z.output<typeof termRow>): ItemIndexEntry {
  const filed =
    ordinals === undefined ? itemIds : ordinalsIn(ordinals).map((n) => itemId(entry.articleId, n));
  return { ...entry, itemIds: filed };
}
