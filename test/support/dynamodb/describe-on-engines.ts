import { randomUUID } from 'node:crypto';
import { CreateTableCommand, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, inject } from 'vitest';
import { documentClient } from '../../../functions/runtime/clients.ts';
import { CallTap } from '../call-tap.ts';
import { dynaliteEngine, dynamoDbLocal, type Engine } from './engines.ts';

/** A database of one test. Its members exist in hooks and tests, not while tests are collected. */
export interface Database {
  /** The functions' own client on this engine, a new one per test. */
  readonly client: DynamoDBDocumentClient;
  /** A document client on that client. */
  readonly tap: CallTap;
  /** Returns another client, without a tap. */
  newClient(): DynamoDBDocumentClient;
  /** Creates one empty table of Dateline. `noun`: as in lib/storage. Returns its name. */
  createTable(noun: string): Promise<string>;
  /** Creates all tables. Returns their names by noun. */
  createTables(): Promise<Record<string, string>>;
}

/** Runs a suite on every engine that the stores must support. If an engine cannot run, the title says why. */
export function describeOnEngines(subject: string, suite: (database: Database) => void): void {
  for (const engine of [dynaliteEngine, dynamoDbLocal(inject('dynamoDbLocal'))]) {
    describeOn(engine, subject, suite);
  }
}

export function describeOn(engine: Engine, subject: string, suite: (database: Database) => void): void {
  const title = `${subject} on ${engine.name}`;
  if (engine.missing !== undefined) {
    describe.skip(`${title} (${engine.missing})`, () => suite(new EngineDatabase(engine)));
    return;
  }
  describe(title, () => {
    const database = new EngineDatabase(engine);
    beforeAll(() => database.start());
    beforeEach(() => database.connect());
    afterAll(() => database.stop());
    suite(database);
  });
}

class EngineDatabase implements Database {
  readonly #engine: Engine;
  #running: Awaited<ReturnType<Engine['start']>> | undefined;
  #connection: { readonly client: DynamoDBDocumentClient; readonly tap: CallTap } | undefined;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  get client(): DynamoDBDocumentClient {
    return there(this.#connection).client;
  }

  get tap(): CallTap {
    return there(this.#connection).tap;
  }

  async start(): Promise<void> {
    this.#running = await this.#engine.start();
  }

  connect(): void {
    const client = this.newClient();
    this.#connection = { client, tap: new CallTap(client) };
  }

  newClient(): DynamoDBDocumentClient {
    return documentClient({
      endpoint: there(this.#running).endpoint,
      region: 'eu-central-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
  }

  async createTable(noun: string): Promise<string> {
    const TableName = `${noun}-${randomUUID()}`;
    const definition = new Map(inject('tableDefinitions')).get(noun);
    await this.client.send(new CreateTableCommand({ TableName, ...there(definition) }));
    await waitUntilTableExists({ client: this.client, maxWaitTime: 20, minDelay: 0.02 }, { TableName });
    this.tap.calls.length = 0;
    return TableName;
  }

  async createTables(): Promise<Record<string, string>> {
    const names: Record<string, string> = {};
    for (const [noun] of inject('tableDefinitions')) names[noun] = await this.createTable(noun);
    return names;
  }

  async stop(): Promise<void> {
    this.#connection?.client.destroy();
    await this.#running?.stop();
  }
}

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The database is there while hooks and tests run, not before.');
  return value;
}
