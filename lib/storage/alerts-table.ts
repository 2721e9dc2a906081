import { Construct } from 'constructs';
import { tables } from '../../functions/stores/tables.ts';
import type { DatelineFunction } from '../building-blocks/dateline-function.ts';
import { DatelineTable } from '../building-blocks/dateline-table.ts';
import type { Settings } from '../settings.ts';

/** The ledger, which has one row per alert, and the counts of what was sent. */
export class AlertsTable extends Construct {
  /** The variable that goes with every grant. */
  readonly variable: { readonly ALERTS_TABLE: string };
  readonly #table: DatelineTable<keyof typeof tables.alerts.indexes>;

  constructor(scope: Construct, id: string, props: { readonly settings: Settings }) {
    super(scope, id);
    this.#table = new DatelineTable(this, 'Alerts', { settings: props.settings, definition: tables.alerts });
    this.variable = { ALERTS_TABLE: this.#table.name };
  }

  /** Allows the function to claim, hold, release, drop and mark alerts, and to count what was sent. */
  grantDecide<E>(fn: DatelineFunction<E>): void {
    this.#table.allow(fn, 'GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem', 'DeleteItem');
    this.#table.allowQuery(fn, 'HeldBySubscriber');
  }

  /** Allows the function to find the held alerts that are to be released. */
  grantFindHeld<E>(fn: DatelineFunction<E>): void {
    this.#table.allowQuery(fn, 'Held');
  }

  /** Allows the function to move and drop held alerts, and to count messages that are sent without an alert. */
  grantRearrange<E>(fn: DatelineFunction<E>): void {
    this.#table.allow(fn, 'PutItem', 'UpdateItem');
    this.#table.allowQuery(fn, 'HeldBySubscriber');
  }

  /** Allows the function to read the ledger. */
  grantRead<E>(fn: DatelineFunction<E>): void {
    this.#table.allow(fn, 'GetItem');
    this.#table.allowQuery(fn, 'BySubscriber', 'ByWatch', 'ByOwner');
  }
}
