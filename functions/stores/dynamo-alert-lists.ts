import type { Alert } from '../domain/alert/alert.ts';
import { alertRow } from './alert-rows.ts';
import type { AlertStore } from './alert-store.ts';
import type { DynamoTable } from './dynamo-table.ts';
import type { OnUnreadable } from './errors.ts';
import { alertKeys, byInstant, lastKey } from './keys.ts';
import { listPage } from './list-page.ts';
import type { Page, PageRequest } from './page.ts';
import type { RowQuery } from './row-query.ts';
import type { Row } from './rows.ts';
import { type TableIndex, tables } from './tables.ts';

const { BySubscriber, ByWatch, ByOwner, Held, HeldBySubscriber } = tables.alerts.indexes;

/** The lists of alerts in DynamoDB: one index per list. */
export class DynamoAlertLists
  implements
    Pick<AlertStore, 'listBySubscriber' | 'listByWatch' | 'listByOwner' | 'listHeld' | 'listReleasable'>
{
  readonly #table: DynamoTable;

  constructor(table: DynamoTable) {
    this.#table = table;
  }

  listBySubscriber(subscriberId: string, page: PageRequest): Promise<Page<Alert>> {
    return this.#list(BySubscriber, subscriberId, page);
  }

  listByWatch(watchId: string, page: PageRequest): Promise<Page<Alert>> {
    return this.#list(ByWatch, watchId, page);
  }

  listByOwner(owner: string, page: PageRequest): Promise<Page<Alert>> {
    return this.#list(ByOwner, owner, page);
  }

  listHeld(subscriberId: string, onUnreadable?: OnUnreadable): AsyncGenerator<readonly Alert[]> {
    return this.#alertPages({ index: HeldBySubscriber, partition: subscriberId }, onUnreadable);
  }

  async *listReleasable(instant: string, onUnreadable?: OnUnreadable): AsyncGenerator<readonly Alert[]> {
    const upTo = byInstant(instant, lastKey);
    for (const partition of alertKeys.heldPartitions) {
      yield* this.#alertPages({ index: Held, partition, sort: { upTo } }, onUnreadable);
    }
  }

  #list(index: TableIndex, partition: string, page: PageRequest): Promise<Page<Alert>> {
    return listPage(this.#table, { index, partition }, page, (row) => this.#alert(row));
  }

  async *#alertPages(query: RowQuery, onUnreadable?: OnUnreadable): AsyncGenerator<readonly Alert[]> {
    for await (const rows of this.#table.queryPages(query)) {
      yield this.#table.parseAll(alertRow, rows, onUnreadable).map(({ alert }) => alert);
    }
  }

  #alert(row: Row): Alert {
    return this.#table.parse(alertRow, row).alert;
  }
}
