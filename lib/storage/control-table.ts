import { Construct } from 'constructs';
import { controlKeys } from '../../functions/stores/keys.ts';
import { tables } from '../../functions/stores/tables.ts';
import type { DatelineFunction } from '../building-blocks/dateline-function.ts';
import { DatelineTable } from '../building-blocks/dateline-table.ts';
import type { Settings } from '../settings.ts';

/**
 * Rows that Dateline itself runs by: tokens, Idempotency-Keys, counts of requests, the key of readers' pages, CLOCK's cursor, and work
 * that it parked.
 */
export class ControlTable extends Construct {
  /** The variable that goes with every grant. */
  readonly variable: { readonly CONTROL_TABLE: string };
  readonly #table: DatelineTable<keyof typeof tables.control.indexes>;

  constructor(scope: Construct, id: string, props: { readonly settings: Settings }) {
    super(scope, id);
    this.#table = new DatelineTable(this, 'Control', {
      settings: props.settings,
      definition: tables.control,
    });
    this.variable = { CONTROL_TABLE: this.#table.name };
  }

  /** Allows the function to find a token by its hash, and to note that it was used. */
  grantFindToken<E>(fn: DatelineFunction<E>): void {
    this.#table.allowOnly(fn, [controlKeys.token('*').pk], 'GetItem', 'UpdateItem');
  }

  /** Allows the function to create, list and revoke tokens. */
  grantManageTokens<E>(fn: DatelineFunction<E>): void {
    this.#table.allow(fn, 'GetItem', 'PutItem', 'DeleteItem');
    this.#table.allowQuery(fn, 'ByKind');
  }

  /** Allows the function to recognise a request that is sent again, and to count requests. */
  grantCountRequests<E>(fn: DatelineFunction<E>): void {
    this.#table.allow(fn, 'GetItem', 'PutItem', 'UpdateItem', 'DeleteItem');
  }

  /** Allows the function to read the key of readers' pages, and to make it. */
  grantPageKey<E>(fn: DatelineFunction<E>): void {
    this.#table.allowOnly(fn, [controlKeys.pageKey.pk], 'GetItem', 'PutItem');
  }

  /** Allows the function to read and move CLOCK's cursor. */
  grantMoveCursor<E>(fn: DatelineFunction<E>): void {
    this.#table.allowOnly(fn, [controlKeys.clockCursor.pk], 'GetItem', 'PutItem');
  }

  /** Allows the function to park work, and to count what is parked. */
  grantPark<E>(fn: DatelineFunction<E>): void {
    this.#table.allowOnly(fn, [controlKeys.parked], 'UpdateItem', 'Query');
  }
}
