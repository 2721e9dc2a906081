import { Construct } from 'constructs';
import type { DatelineFunction } from '../building-blocks/dateline-function.ts';
import { DatelineTable } from '../building-blocks/dateline-table.ts';
import type { Settings } from '../settings.ts';

/** Watches, filed under their anchors, and the zones in which they ask for reminders. */
export class WatchesTable extends Construct {
  readonly table: DatelineTable<'ByOwner' | 'BySubscriber'>;

  constructor(scope: Construct, id: string, props: { readonly settings: Settings }) {
    super(scope, id);
    this.table = new DatelineTable(this, 'Watches', {
      settings: props.settings,
      // Notes of filings go after an hour.
      expires: true,
      indexes: {
        ByOwner: { partitionKey: 'owner', sortKey: 'createdKey' },
        BySubscriber: { partitionKey: 'subscriberId', sortKey: 'createdKey' },
      },
    });
  }

  /** Finding the watches that an item's terms lead to. */
  grantMatch<E>(fn: DatelineFunction<E>): void {
    this.table.allow(fn, 'GetItem', 'BatchGetItem', 'Query');
  }

  /** Reading watches by their ids. */
  grantReadById<E>(fn: DatelineFunction<E>): void {
    this.table.allow(fn, 'GetItem', 'BatchGetItem');
  }

  /** Listing the zones in which reminders are asked for. */
  grantListZones<E>(fn: DatelineFunction<E>): void {
    this.table.allow(fn, 'Query');
  }

  /** Everything that keeping watches takes. */
  grantManage<E>(fn: DatelineFunction<E>): void {
    this.table.allow(fn, 'GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem');
    this.table.allowQuery(fn, 'ByOwner', 'BySubscriber');
  }
}
