import { AttributeType, BillingMode, ProjectionType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import {
  expiryAttribute,
  primaryKey,
  type TableDefinition,
  type TableIndex,
} from '../../functions/stores/tables.ts';
import type { Settings } from '../settings.ts';
import type { DatelineFunction } from './dateline-function.ts';
import { removalPolicyOf } from './removal.ts';

export interface DatelineTableProps<IndexName extends string> {
  readonly settings: Pick<Settings, 'deletionProtection' | 'removal'>;
  readonly definition: TableDefinition<IndexName>;
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
export class DatelineTable<IndexName extends string = never> extends Construct {
  readonly #table: Table;

  constructor(scope: Construct, id: string, props: DatelineTableProps<IndexName>) {
    super(scope, id);
    this.#table = new Table(this, 'Table', {
      partitionKey: { name: primaryKey.partitionKey, type: AttributeType.STRING },
      sortKey: { name: primaryKey.sortKey, type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      // The account's key for DynamoDB. CloudTrail shows its use, and its policy needs no grant. DynamoDB asks for the
      // key once in five minutes per caller and table, not at each request.
      encryption: TableEncryption.AWS_MANAGED,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: props.settings.deletionProtection,
      removalPolicy: removalPolicyOf(props.settings),
      timeToLiveAttribute: props.definition.expires ? expiryAttribute : undefined,
    });
    for (const index of Object.values<TableIndex>(props.definition.indexes)) {
      this.#table.addGlobalSecondaryIndex({
        indexName: index.name,
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

  /**
   * Allows a function these actions on the rows with these partition keys only. A `*` in a key is any text, so
   * `TOKEN#*` means every token.
   */
  allowOnly<E>(fn: DatelineFunction<E>, keys: readonly string[], ...actions: readonly TableAction[]): void {
    fn.allow(
      actions.map((action) => `dynamodb:${action}`),
      [this.#table.tableArn],
      { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...keys] } },
    );
  }

  /** Allows a function to query these indexes. */
  allowQuery<E>(fn: DatelineFunction<E>, ...indexes: readonly IndexName[]): void {
    fn.allow(
      ['dynamodb:Query'],
      indexes.map((index) => `${this.#table.tableArn}/index/${index}`),
    );
  }
}
