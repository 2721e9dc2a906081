import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { maxPassages } from '../domain/article/article.ts';
import { earlier } from '../domain/time/instants.ts';
import { putAll } from './batches.ts';
import { DynamoTable } from './dynamo-table.ts';
import type { OnUnreadable } from './errors.ts';
import type { DueEntry, IndexRange, ItemIndexEntry, ItemIndexStore } from './item-index-store.ts';
import { byInstant, indexKeys, lastKey } from './keys.ts';
import { ordinalRanges, ordinalsIn } from './ordinal-ranges.ts';

/** All passages that an article can have. An older row says which items have the term, and not which passages. */
const anyPassage = `0-${maxPassages - 1}`;

export const termRow = z.object({
  articleId: z.string(),
  datePublished: z.string(),
  /** The places of the passages, as ranges: `0-3,7`. */
  passages: z.string().default(anyPassage),
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

  async putTerms(
    { articleId, datePublished }: FiledArticle,
    passagesByTerm: ReadonlyMap<string, Iterable<number>>,
  ): Promise<void> {
    // Grouped by partition, not by term: a long term is hashed, and one batch may hold each key only once.
    const byPartition = Map.groupBy(passagesByTerm, ([term]) => indexKeys.term(term));
    await putAll(
      this.#table,
      [...byPartition].map(([partition, terms]) => ({
        ...indexKeys.termEntry(partition, datePublished, articleId),
        articleId,
        datePublished,
        passages: ordinalRanges([...new Set(terms.flatMap(([, passages]) => [...passages]))]),
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
        if (row.sk !== upTo) {
          const { passages, ...entry } = this.#table.parse(termRow, row);
          entries.push({ ...entry, passages: ordinalsIn(passages) });
        }
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
