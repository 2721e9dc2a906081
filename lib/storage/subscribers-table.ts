import { Construct } from 'constructs';
import { tables } from '../../functions/stores/tables.ts';
import type { DatelineFunction } from '../building-blocks/dateline-function.ts';
import { DatelineTable } from '../building-blocks/dateline-table.ts';
import type { Settings } from '../settings.ts';

/** Subscribers: addresses with their time zones, digests and quiet hours. */
export class SubscribersTable extends Construct {
  /** The variable that goes with every grant. */
  readonly variable: { readonly SUBSCRIBERS_TABLE: string };
  readonly #table: DatelineTable<keyof typeof tables.subscribers.indexes>;

  constructor(scope: Construct, id: string, props: { readonly settings: Settings }) {
    super(scope, id);
    this.#table = new DatelineTable(this, 'Subscribers', {
      settings: props.settings,
      definition: tables.subscribers,
    });
    this.variable = { SUBSCRIBERS_TABLE: this.#table.name };
  }

  /** Allows the function to read many subscribers by their ids. */
  grantReadMany<E>(fn: DatelineFunction<E>): void {
    this.#table.allow(fn, 'BatchGetItem');
  }

  /** Allows the function to read a subscriber, and to note that it confirmed. */
  grantConfirm<E>(fn: DatelineFunction<E>): void {
    this.#table.allow(fn, 'GetItem', 'PutItem');
  }

  /** Allows the function to find the subscribers that are to be checked, at SNS or by their ids, and to store the result. */
  grantReconcile<E>(fn: DatelineFunction<E>): void {
    this.#table.allow(fn, 'BatchGetItem', 'PutItem', 'UpdateItem');
    this.#table.allowQuery(fn, 'ToCheck');
  }

  /** Allows the function to create, read, change, list and delete subscribers. */
  grantManage<E>(fn: DatelineFunction<E>): void {
    this.#table.allow(fn, 'GetItem', 'PutItem', 'DeleteItem');
    this.#table.allowQuery(fn, 'ByOwner');
  }
}
