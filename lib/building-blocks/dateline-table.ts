import { AttributeType, BillingMode, ProjectionType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';
import type { DatelineFunction } from './dateline-function.ts';
import { removalPolicyOf } from './removal.ts';

/** A secondary index: its two key attributes, both text, and what it contains. */
export interface TableIndex {
  readonly partitionKey: string;
  readonly sortKey: string;
  /** @default every attribute */
  readonly keysOnly?: boolean;
}

export interface DatelineTableProps<Index extends string> {
  readonly settings: Pick<Settings, 'deletionProtection' | 'removal'>;
  readonly indexes?: Readonly<Record<Index, TableIndex>>;
  /** Whether DynamoDB deletes a row after the time in its attribute `expiresAt` (epoch seconds). @default false */
  readonly expires?: boolean;
}

/** An action on a table that a function may be allowed. */
export type TableAction =
  | 'GetItem'
  | 'BatchGetItem'
  | 'Query'
  | 'PutItem'
  | 'UpdateItem'
  | 'DeleteItem'
  | 'BatchWriteItem';

/** A table of Dateline: on demand, encrypted, restorable to any second of the last 35 days. Its keys are `pk` and `sk`. */
export class DatelineTable<Index extends string = never> extends Construct {
  readonly #table: Table;

  constructor(scope: Construct, id: string, props: DatelineTableProps<Index>) {
    super(scope, id);
    this.#table = new Table(this, 'Table', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      // The account's key for DynamoDB. CloudTrail shows its use, and its policy needs no grant. DynamoDB asks for the
      // key once in five minutes per caller and table, not at each request.
      encryption: TableEncryption.AWS_MANAGED,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: props.settings.deletionProtection,
      removalPolicy: removalPolicyOf(props.settings),
      timeToLiveAttribute: props.expires === true ? 'expiresAt' : undefined,
    });
    for (const [indexName, index] of Object.entries<TableIndex>(props.indexes ?? {})) {
      this.#table.addGlobalSecondaryIndex({
        indexName,
        partitionKey: { name: index.partitionKey, type: AttributeType.STRING },
        sortKey: { name: index.sortKey, type: AttributeType.STRING },
        projectionType: index.keysOnly === true ? ProjectionType.KEYS_ONLY : ProjectionType.ALL,
      });
    }
  }

  get name(): string {
    return this.#table.tableName;
  }

  /** Allows a function these actions on the rows of the table, not on its indexes. */
  allow<E>(fn: DatelineFunction<E>, ...actions: readonly TableAction[]): void {
    fn.allow(
      actions.map((action) => `dynamodb:${action}`),
      [this.#table.tableArn],
    );
  }

  /** Allows a function to query these indexes. */
  allowQuery<E>(fn: DatelineFunction<E>, ...indexes: readonly Index[]): void {
    fn.allow(
      ['dynamodb:Query'],
      indexes.map((index) => `${this.#table.tableArn}/index/${index}`),
    );
  }
}
