import { Construct } from 'constructs';
import { watchKeys } from '../../functions/stores/keys.ts';
import { tables } from '../../functions/stores/tables.ts';
import type { DatelineFunction } from '../building-blocks/dateline-function.ts';
import { DatelineTable } from '../building-blocks/dateline-table.ts';
import type { Settings } from '../settings.ts';

/** Watches, filed under their anchors, and the time zones of their reminders. */
export class WatchesTable extends Construct {
  /** The variable that goes with every grant. */
  readonly variable: { readonly WATCHES_TABLE: string };
  readonly #table: DatelineTable<keyof typeof tables.watches.indexes>;

  constructor(scope: Construct, id: string, props: { readonly settings: Settings }) {
    super(scope, id);
    this.#table = new DatelineTable(this, 'Watches', {
      settings: props.settings,
      definition: tables.watches,
    });
    this.variable = { WATCHES_TABLE: this.#table.name };
  }

  /** Allows the function to find the watches that an item's terms lead to. */
  grantMatch<E>(fn: DatelineFunction<E>): void {
    this.#table.allow(fn, 'GetItem', 'BatchGetItem', 'Query');
  }

  /** Allows the function to read watches by their ids. */
  grantReadById<E>(fn: DatelineFunction<E>): void {
    this.#table.allow(fn, 'GetItem', 'BatchGetItem');
  }

  /** Allows the function to list the time zones of reminders, and to remove those that no watch uses. */
  grantTidyZones<E>(fn: DatelineFunction<E>): void {
    const keys = [watchKeys.reminderZones, `${watchKeys.zoneUsersPrefix}*`];
    this.#table.allowOnly(fn, keys, 'Query', 'UpdateItem', 'DeleteItem');
    this.#table.allowQuery(fn, 'BySubscriber');
  }

  /** Allows the function to create, read, change, list and delete watches. */
  grantManage<E>(fn: DatelineFunction<E>): void {
    this.#table.allow(fn, 'GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem');
    this.#table.allowQuery(fn, 'ByOwner', 'BySubscriber');
  }
}
