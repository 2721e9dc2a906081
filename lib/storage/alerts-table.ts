import { Construct } from 'constructs';
import type { DatelineFunction } from '../building-blocks/dateline-function.ts';
import { DatelineTable } from '../building-blocks/dateline-table.ts';
import type { Settings } from '../settings.ts';

/** The ledger: what became of each alert. */
export class AlertsTable extends Construct {
  readonly table: DatelineTable<'BySubscriber' | 'ByWatch' | 'ByOwner' | 'Held'>;

  constructor(scope: Construct, id: string, props: { readonly settings: Settings }) {
    super(scope, id);
    this.table = new DatelineTable(this, 'Alerts', {
      settings: props.settings,
      expires: true,
      indexes: {
        BySubscriber: { partitionKey: 'subscriberId', sortKey: 'atKey' },
        ByWatch: { partitionKey: 'watchId', sortKey: 'atKey' },
        ByOwner: { partitionKey: 'owner', sortKey: 'atKey' },
        Held: { partitionKey: 'heldShard', sortKey: 'releaseKey' },
      },
    });
  }

  /** Claiming, holding, dropping and marking alerts. */
  grantDecide<E>(fn: DatelineFunction<E>): void {
    this.table.allow(fn, 'GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem', 'DeleteItem');
  }

  /** Finding the held alerts whose time has come. */
  grantFindHeld<E>(fn: DatelineFunction<E>): void {
    this.table.allowQuery(fn, 'Held');
  }

  /** Reading the ledger. */
  grantRead<E>(fn: DatelineFunction<E>): void {
    this.table.allow(fn, 'GetItem');
    this.table.allowQuery(fn, 'BySubscriber', 'ByWatch', 'ByOwner');
  }
}
