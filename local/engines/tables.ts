import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { isDeepStrictEqual } from 'node:util';
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceNotFoundException,
} from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { region } from '../template/account.ts';
import type { Table } from '../template/tables.ts';
import { close, listen } from './listen.ts';
import type { EngineRequest } from './messaging.ts';

/** DynamoDB on dynalite. */
export interface Tables {
  /** Address of the server. */
  readonly url: string;
  /** Handles a request of an AWS SDK. */
  serve(request: EngineRequest, response: ServerResponse): void;
  /** Creates the tables of the template. Existing tables keep their rows. */
  create(tables: readonly Table[]): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the engine.
 * @param folder folder of the LevelDB store; absent for memory
 */
export async function openTables(folder: string | undefined): Promise<Tables> {
  const server = dynalite({ path: folder, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  const url = await listen(server, 0);
  const client = new DynamoDBClient({
    endpoint: url,
    region,
    credentials: { accessKeyId: 'driver', secretAccessKey: 'driver' },
  });
  return {
    url,
    serve: ({ headers, body }, response) => {
      // dynalite gets the request directly, not over a connection. A connection that a caller broke off would end
      // dynalite.
      const request = Object.assign(Readable.from([Buffer.from(body)]), {
        method: 'POST',
        url: '/',
        headers,
      });
      server.emit('request', request, response);
    },
    create: async (tables) => {
      await Promise.all(tables.map((table) => createTable(client, table)));
    },
    close: async () => {
      client.destroy();
      await close(server);
    },
  };
}

async function createTable(client: DynamoDBClient, { ref: TableName, properties }: Table): Promise<void> {
  const { AttributeDefinitions, KeySchema, GlobalSecondaryIndexes, BillingMode } = properties;
  const wanted = { KeySchema, GlobalSecondaryIndexes };
  const there = await shapeOf(client, TableName);
  if (there === undefined) {
    await client.send(new CreateTableCommand({ TableName, AttributeDefinitions, BillingMode, ...wanted }));
    while ((await shapeOf(client, TableName))?.status !== 'ACTIVE') await new Promise(setImmediate);
  } else if (!isDeepStrictEqual(there.shape, shape(wanted))) {
    throw new Error(
      `The data folder has the table ${TableName} with other keys or indexes than the template. Choose another folder.`,
    );
  }
}

async function shapeOf(client: DynamoDBClient, TableName: string) {
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName }));
    return { status: Table?.TableStatus, shape: shape(Table ?? {}) };
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}

interface Keyed {
  readonly KeySchema?: readonly { AttributeName?: string; KeyType?: string }[];
}

function shape({
  KeySchema,
  GlobalSecondaryIndexes = [],
}: Keyed & { GlobalSecondaryIndexes?: readonly (Keyed & { IndexName?: string })[] }) {
  const keys = (keyed: Keyed) =>
    keyed.KeySchema?.map(({ AttributeName, KeyType }) => `${KeyType} ${AttributeName}`);
  const indexes = GlobalSecondaryIndexes.map((index) => [index.IndexName, keys(index)]);
  return { keys: keys({ KeySchema }), indexes: Object.fromEntries(indexes) };
}
