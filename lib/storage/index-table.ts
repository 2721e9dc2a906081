import { Construct } from 'constructs';
import type { DatelineFunction } from '../building-blocks/dateline-function.ts';
import { DatelineTable } from '../building-blocks/dateline-table.ts';
import type { Settings } from '../settings.ts';

/** Items by the terms that they hold, and by the days that come due. */
export class IndexTable extends Construct {
  readonly table: DatelineTable;

  constructor(scope: Construct, id: string, props: { readonly settings: Settings }) {
    super(scope, id);
    this.table = new DatelineTable(this, 'Index', { settings: props.settings });
  }

  /** Looking up a term or a day. */
  grantLookUp<E>(fn: DatelineFunction<E>): void {
    this.table.allow(fn, 'Query');
  }

  /** Filing items. */
  grantFile<E>(fn: DatelineFunction<E>): void {
    this.table.allow(fn, 'BatchWriteItem');
  }
}
