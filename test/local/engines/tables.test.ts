import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTables, type Tables } from '../../../local/engines/tables.ts';
import type { Table } from '../../../local/template/tables.ts';

const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };
const key = { pk: { S: 'a' }, sk: { S: 'b' } };

function table(index?: string): Table {
  const KeySchema = [
    { AttributeName: 'pk', KeyType: 'HASH' as const },
    { AttributeName: 'sk', KeyType: 'RANGE' as const },
  ];
  return {
    logicalId: 'T',
    ref: 'the-table',
    arn: '',
    properties: {
      AttributeDefinitions: ['pk', 'sk'].map((AttributeName) => ({
        AttributeName,
        AttributeType: 'S' as const,
      })),
      KeySchema,
      BillingMode: 'PAY_PER_REQUEST',
      ...(index !== undefined && {
        GlobalSecondaryIndexes: [
          { IndexName: index, KeySchema, Projection: { ProjectionType: 'ALL' as const } },
        ],
      }),
    },
  };
}

describe('tables in a folder', () => {
  let folder: string;
  let tables: Tables;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-tables-'));
    tables = await openTables(folder);
  });
  afterEach(async () => {
    await tables.close();
    rmSync(folder, { recursive: true });
  });

  const client = () => new DynamoDBClient({ endpoint: tables.url, region: 'us-east-1', credentials });

  it('have their rows again after a restart', async () => {
    await tables.create([table('ByOther')]);
    await client().send(new PutItemCommand({ TableName: 'the-table', Item: { ...key, value: { N: '1' } } }));

    await tables.close();
    tables = await openTables(folder);
    await tables.create([table('ByOther')]);

    const { Item } = await client().send(new GetItemCommand({ TableName: 'the-table', Key: key }));
    expect(Item).toEqual({ ...key, value: { N: '1' } });
  });

  it('are refused by name when the template now has other keys or indexes', async () => {
    await tables.create([table()]);

    await expect(tables.create([table('ByOther')])).rejects.toThrow(/the-table .*Choose another folder/);
  });
});
