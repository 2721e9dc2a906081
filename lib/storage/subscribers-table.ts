import { Construct } from 'constructs';
import type { DatelineFunction } from '../building-blocks/dateline-function.ts';
import { DatelineTable } from '../building-blocks/dateline-table.ts';
import type { Settings } from '../settings.ts';

/** Subscribers: addresses with their zones, digests and quiet hours. */
export class SubscribersTable extends Construct {
  readonly table: DatelineTable<'ByOwner' | 'ToCheck'>;

  constructor(scope: Construct, id: string, props: { readonly settings: Settings }) {
    super(scope, id);
    this.table = new DatelineTable(this, 'Subscribers', {
      settings: props.settings,
      indexes: {
        ByOwner: { partitionKey: 'owner', sortKey: 'createdKey' },
        ToCheck: { partitionKey: 'checkShard', sortKey: 'checkKey' },
      },
    });
  }

  /** Reading many subscribers by their ids. */
  grantReadMany<E>(fn: DatelineFunction<E>): void {
    this.table.allow(fn, 'BatchGetItem');
  }

  /** Reading a subscriber, and noting that it has confirmed. */
  grantConfirm<E>(fn: DatelineFunction<E>): void {
    this.table.allow(fn, 'GetItem', 'PutItem');
  }

  /** Finding the subscribers to look up at SNS, and noting what was found. */
  grantReconcile<E>(fn: DatelineFunction<E>): void {
    this.table.allow(fn, 'PutItem', 'UpdateItem');
    this.table.allowQuery(fn, 'ToCheck');
  }

  /** Everything that keeping subscribers takes. */
  grantManage<E>(fn: DatelineFunction<E>): void {
    this.table.allow(fn, 'GetItem', 'PutItem', 'DeleteItem');
    this.table.allowQuery(fn, 'ByOwner');
  }
}
