import { Construct } from 'constructs';
import type { DatelineFunction } from '../building-blocks/dateline-function.ts';
import { DatelineTable } from '../building-blocks/dateline-table.ts';
import type { Settings } from '../settings.ts';

/** Articles with their texts and items. The index `Pending` holds those that wait to be structured. */
export class ArticlesTable extends Construct {
  readonly table: DatelineTable<'Pending'>;

  constructor(scope: Construct, id: string, props: { readonly settings: Settings }) {
    super(scope, id);
    this.table = new DatelineTable(this, 'Articles', {
      settings: props.settings,
      indexes: { Pending: { partitionKey: 'pendingShard', sortKey: 'acceptedAt', keysOnly: true } },
    });
  }

  /** Reading articles with their items, each from its partition. */
  grantRead<E>(fn: DatelineFunction<E>): void {
    this.table.allow(fn, 'Query');
  }

  /** Reading articles and storing new ones. */
  grantAccept<E>(fn: DatelineFunction<E>): void {
    this.grantRead(fn);
    this.table.allow(fn, 'GetItem', 'PutItem', 'BatchWriteItem');
  }

  /** Reading articles, storing their items, and turning them `structured` or `failed`. */
  grantStructure<E>(fn: DatelineFunction<E>): void {
    this.grantRead(fn);
    this.table.allow(fn, 'BatchWriteItem', 'UpdateItem');
  }

  /** Finding the articles that wait to be structured. */
  grantFindPending<E>(fn: DatelineFunction<E>): void {
    this.table.allowQuery(fn, 'Pending');
  }
}
