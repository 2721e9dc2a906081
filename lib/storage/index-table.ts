import { Construct } from 'constructs';
import { tables } from '../../functions/stores/tables.ts';
import type { DatelineFunction } from '../building-blocks/dateline-function.ts';
import { DatelineTable } from '../building-blocks/dateline-table.ts';
import type { Settings } from '../settings.ts';

/** Items by their terms and by their due days. */
export class IndexTable extends Construct {
  /** The variable that goes with every grant. */
  readonly variable: { readonly INDEX_TABLE: string };
  readonly #table: DatelineTable;

  constructor(scope: Construct, id: string, props: { readonly settings: Settings }) {
    super(scope, id);
    this.#table = new DatelineTable(this, 'Index', { settings: props.settings, definition: tables.index });
    this.variable = { INDEX_TABLE: this.#table.name };
  }

  /** Allows the function to look up a term or a day. */
  grantLookUp<E>(fn: DatelineFunction<E>): void {
    this.#table.allow(fn, 'Query');
  }

  /** Allows the function to file items and reports. */
  grantFile<E>(fn: DatelineFunction<E>): void {
    this.#table.allow(fn, 'BatchWriteItem', 'UpdateItem');
  }
}
