import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, ProjectionType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';
import type { DatelineFunction } from './dateline-function.ts';

/** A secondary index: its two key attributes (text) and what it holds. */
export interface TableIndex {
  readonly partitionKey: string;
  readonly sortKey: string;
  /** @default every attribute */
  readonly keysOnly?: boolean;
}

export interface DatelineTableProps<Index extends string> {
  readonly settings: Pick<Settings, 'deletionProtection' | 'removal'>;
  readonly indexes?: Readonly<Record<Index, TableIndex>>;
  /** Whether rows with the attribute `expiresAt` (epoch seconds) go by themselves. @default false */
  readonly expires?: boolean;
}

/** What a function does with a table. */
export type TableAction =
  | 'GetItem'
  | 'BatchGetItem'
  | 'Query'
  | 'PutItem'
  | 'UpdateItem'
  | 'DeleteItem'
  | 'BatchWriteItem';

/** A table of Dateline: on demand, encrypted, restorable to any second of the last 35 days. Keys `pk` and `sk`. */
export class DatelineTable<Index extends string = never> extends Construct {
  readonly table: Table;

  constructor(scope: Construct, id: string, props: DatelineTableProps<Index>) {
    super(scope, id);
    this.table = new Table(this, 'Table', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      // The account's key for DynamoDB: its use shows in CloudTrail, its policy needs no grant, and DynamoDB asks
      // for it once in five minutes a caller and table, not with each request.
      encryption: TableEncryption.AWS_MANAGED,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: props.settings.deletionProtection,
      removalPolicy: props.settings.removal === 'retain' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      timeToLiveAttribute: props.expires === true ? 'expiresAt' : undefined,
    });
    for (const [indexName, index] of Object.entries<TableIndex>(props.indexes ?? {})) {
      this.table.addGlobalSecondaryIndex({
        indexName,
        partitionKey: { name: index.partitionKey, type: AttributeType.STRING },
        sortKey: { name: index.sortKey, type: AttributeType.STRING },
        projectionType: index.keysOnly === true ? ProjectionType.KEYS_ONLY : ProjectionType.ALL,
      });
    }
  }

  /** Allows a function these actions on the table's own rows. */
  allow<E>(fn: DatelineFunction<E>, ...actions: readonly TableAction[]): void {
    fn.allow(
      actions.map((action) => `dynamodb:${action}`),
      [this.table.tableArn],
    );
  }

  /** Allows a function to query these indexes. */
  allowQuery<E>(fn: DatelineFunction<E>, ...indexes: readonly Index[]): void {
    fn.allow(
      ['dynamodb:Query'],
      indexes.map((index) => `${this.table.tableArn}/index/${index}`),
    );
  }
}
