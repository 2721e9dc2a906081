import { Construct } from 'constructs';
import type { DatelineFunction } from '../building-blocks/dateline-function.ts';
import { DatelineTable } from '../building-blocks/dateline-table.ts';
import type { Settings } from '../settings.ts';

/** The ledger: what became of each alert. Beside it, how much was sent of what may be. */
export class AlertsTable extends Construct {
  readonly table: DatelineTable<'BySubscriber' | 'ByWatch' | 'ByOwner' | 'Held' | 'HeldBySubscriber'>;

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
        HeldBySubscriber: { partitionKey: 'heldFor', sortKey: 'releaseKey' },
      },
    });
  }

  /** Claiming, holding, dropping and marking alerts, and counting what was sent. */
  grantDecide<E>(fn: DatelineFunction<E>): void {
    this.table.allow(fn, 'GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem', 'DeleteItem');
  }

  /** Finding the held alerts whose time has come. */
  grantFindHeld<E>(fn: DatelineFunction<E>): void {
    this.table.allowQuery(fn, 'Held');
  }

  /** Moving and dropping what is held, and counting what is sent without an alert. */
  grantRearrange<E>(fn: DatelineFunction<E>): void {
    this.table.allow(fn, 'PutItem', 'UpdateItem');
    this.table.allowQuery(fn, 'HeldBySubscriber');
  }

  /** Reading the ledger. */
  grantRead<E>(fn: DatelineFunction<E>): void {
    this.table.allow(fn, 'GetItem');
    this.table.allowQuery(fn, 'BySubscriber', 'ByWatch', 'ByOwner');
  }
}
