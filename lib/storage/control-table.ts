import { Construct } from 'constructs';
import type { DatelineFunction } from '../building-blocks/dateline-function.ts';
import { DatelineTable } from '../building-blocks/dateline-table.ts';
import type { Settings } from '../settings.ts';

/** What runs Dateline itself: the tokens, what callers sent with which key and how often, and CLOCK's cursor. */
export class ControlTable extends Construct {
  readonly table: DatelineTable<'ByKind'>;

  constructor(scope: Construct, id: string, props: { readonly settings: Settings }) {
    super(scope, id);
    this.table = new DatelineTable(this, 'Control', {
      settings: props.settings,
      expires: true,
      indexes: { ByKind: { partitionKey: 'kind', sortKey: 'createdKey' } },
    });
  }

  /** Finding a token by its hash, and noting that it is in use. */
  grantFindToken<E>(fn: DatelineFunction<E>): void {
    this.table.allow(fn, 'GetItem', 'UpdateItem');
  }

  /** Creating, listing and revoking tokens. */
  grantManageTokens<E>(fn: DatelineFunction<E>): void {
    this.table.allow(fn, 'GetItem', 'PutItem', 'DeleteItem');
    this.table.allowQuery(fn, 'ByKind');
  }

  /** Knowing a request that is sent again, and counting requests. */
  grantCountRequests<E>(fn: DatelineFunction<E>): void {
    this.table.allow(fn, 'GetItem', 'PutItem', 'UpdateItem', 'DeleteItem');
  }

  /** Reading and moving CLOCK's cursor. */
  grantMoveCursor<E>(fn: DatelineFunction<E>): void {
    this.table.allow(fn, 'GetItem', 'PutItem');
  }
}
