import { Construct } from 'constructs';
import type { DatelineFunction } from '../building-blocks/dateline-function.ts';
import { DatelineTable } from '../building-blocks/dateline-table.ts';
import type { Settings } from '../settings.ts';

/** Subscribers: addresses with their zones, digests and quiet hours. */
export class SubscribersTable extends Construct {
  readonly table: DatelineTable<'ByOwner'>;

  constructor(scope: Construct, id: string, props: { readonly settings: Settings }) {
    super(scope, id);
    this.table = new DatelineTable(this, 'Subscribers', {
      settings: props.settings,
      indexes: { ByOwner: { partitionKey: 'owner', sortKey: 'createdKey' } },
    });
  }

  /** Reading subscribers by their ids. */
  grantReadById<E>(fn: DatelineFunction<E>): void {
    this.table.allow(fn, 'GetItem', 'BatchGetItem');
  }

  /** Reading subscribers by their ids, and noting that one has confirmed. */
  grantConfirm<E>(fn: DatelineFunction<E>): void {
    this.grantReadById(fn);
    this.table.allow(fn, 'PutItem', 'UpdateItem');
  }

  /** Everything that keeping subscribers takes. */
  grantManage<E>(fn: DatelineFunction<E>): void {
    this.table.allow(fn, 'GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem', 'DeleteItem');
    this.table.allowQuery(fn, 'ByOwner');
  }
}
