import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { readSettings } from '../../../lib/settings.ts';
import { Storage } from '../../../lib/storage/storage.ts';

/** The parameters that create a table, without its name. */
export type TableDefinition = Omit<CreateTableCommandInput, 'TableName'>;

let known: ReadonlyMap<string, TableDefinition> | undefined;

/**
 * Returns Dateline's tables by noun, with the keys and indexes that lib/storage deploys, so that tests use the same
 * ones.
 */
export function tableDefinitions(): ReadonlyMap<string, TableDefinition> {
  known ??= synthesized();
  return known;
}

function synthesized(): ReadonlyMap<string, TableDefinition> {
  const app = new App();
  const stack = new Stack(app, 'Stack');
  const storage = new Storage(stack, 'Storage', { settings: readSettings(app.node) });
  const resources = Template.fromStack(stack).findResources('AWS::DynamoDB::Table');
  const definitions = new Map<string, TableDefinition>();
  for (const [noun, name] of Object.entries(storage.tableNames)) {
    const { Ref: logicalId } = stack.resolve(name) as { readonly Ref: string };
    const properties: TableDefinition = resources[logicalId]?.Properties;
    const { KeySchema, AttributeDefinitions, GlobalSecondaryIndexes, BillingMode } = properties;
    definitions.set(noun, { KeySchema, AttributeDefinitions, GlobalSecondaryIndexes, BillingMode });
  }
  return definitions;
}
