import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { anchorsOf } from '../domain/query/anchors.ts';
import { parseQuery } from '../domain/query/parse.ts';
import { type Watch, watchSchema } from '../domain/query/watch.ts';
import { ConflictError } from '../runtime/errors.ts';
import { getAll } from './batches.ts';
import { DynamoPostingWriter } from './dynamo-posting-writer.ts';
import { DynamoTable } from './dynamo-table.ts';
import { watchKeys } from './keys.ts';
import { listPage } from './list-page.ts';
import type { Page, PageRequest } from './page.ts';
import type { Row } from './rows.ts';
import { type TableIndex, tables } from './tables.ts';
import type { WatchStore } from './watch-store.ts';

export const watchRow = z.object({ watch: watchSchema });

const { ByOwner, BySubscriber } = tables.watches.indexes;

/** Watches in DynamoDB: one row per watch. The row is the commit point of its postings (`DynamoPostingWriter`). */
export class DynamoWatchStore implements WatchStore {
  readonly #table: DynamoTable;
  readonly #postings: DynamoPostingWriter;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.#table = new DynamoTable(client, table);
    this.#postings = new DynamoPostingWriter(client, table);
  }

  async put(watch: Watch): Promise<void> {
    await this.#postings.file(watch, anchorsOfWatch(watch));
    await this.#table.put(rowOf(watch));
  }

  async replace(previous: Watch, watch: Watch): Promise<void> {
    const isNewRevision = watch.revision !== previous.revision;
    const previousAnchors = isNewRevision ? anchorsOfWatch(previous) : [];
    if (isNewRevision) await this.#postings.file(watch, anchorsOfWatch(watch));
    const isReplaced = await this.#table.putIf(rowOf(watch), {
      condition: 'watch.revision = :revision AND watch.updatedAt = :updatedAt',
      values: { ':revision': previous.revision, ':updatedAt': previous.updatedAt },
    });
    if (!isReplaced) throw new ConflictError(`The watch ${watch.id} was changed meanwhile.`);
    if (isNewRevision) await this.#postings.unfile(previous, previousAnchors);
  }

  async delete(watch: Watch): Promise<void> {
    const anchors = anchorsOfWatch(watch);
    await this.#table.delete(watchKeys.watch(watch.id));
    await this.#postings.unfile(watch, anchors);
  }

  async get(id: string): Promise<Watch | undefined> {
    const row = await this.#table.get(watchKeys.watch(id));
    return row && this.#watch(row);
  }

  async getMany(ids: readonly string[]): Promise<Watch[]> {
    const keys = [...new Set(ids)].map((id) => watchKeys.watch(id));
    const rows = await getAll(this.#table, keys, { consistent: true });
    return rows.map((row) => this.#watch(row));
  }

  listByOwner(owner: string, page: PageRequest): Promise<Page<Watch>> {
    return this.#list(ByOwner, owner, page);
  }

  countByOwner(owner: string, most: number): Promise<number> {
    return this.#table.count({ index: ByOwner, partition: owner }, most);
  }

  listBySubscriber(subscriberId: string, page: PageRequest): Promise<Page<Watch>> {
    return this.#list(BySubscriber, subscriberId, page);
  }

  #list(index: TableIndex, partition: string, page: PageRequest): Promise<Page<Watch>> {
    return listPage(this.#table, { index, partition }, page, (row) => this.#watch(row));
  }

  #watch(row: Row): Watch {
    return this.#table.parse(watchRow, row).watch;
  }
}

/** Returns the anchors of the watch's canonical query, which is also the query in its postings. */
function anchorsOfWatch(watch: Watch): string[] {
  return anchorsOf(parseQuery(watch.canonical));
}

function rowOf(watch: Watch): Row {
  return { ...watchKeys.watch(watch.id), ...watchKeys.inLists(watch), watch };
}
