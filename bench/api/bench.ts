import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { documentClient } from '../../functions/runtime/clients.ts';
import { Deployment } from '../../test/support/api/deployment.ts';
import { Owner } from '../../test/support/api/owner.ts';
import { CallTap } from '../../test/support/call-tap.ts';
import { dynaliteEngine } from '../../test/support/dynamodb/engines.ts';
import { tableDefinitions } from '../../test/support/dynamodb/table-definitions.ts';
import { storeItems } from './stored-items.ts';

/** About how many items each word of the queries is in. */
const bands = { rare: 10, middling: 200, common: 2_000 };

/**
 * Measures `GET /items?q=` on stored items: the API and its authorizer in this process, with a token, on dynalite, one
 * call after the other. The times do not include DynamoDB itself. The result says how many requests a call makes to it.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      items: { type: 'string', default: '20000' },
      calls: { type: 'string', default: '200' },
    },
  });
  const engine = await dynaliteEngine.start();
  const client = documentClient({
    endpoint: engine.endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' },
  });
  const tap = new CallTap(client);
  const api = await Deployment.on({
    client,
    createTable: async (noun) => {
      const TableName = `${noun}-${randomUUID()}`;
      const definition = tableDefinitions().get(noun);
      if (definition === undefined) throw new Error(`There is no table ${noun}.`);
      await client.send(new CreateTableCommand({ TableName, ...definition }));
      return TableName;
    },
  });
  api.time = '2026-03-02T12:00:00.000Z';
  const reader = await Owner.at(api, 'reader', ['read']);
  const standing = await storeItems(Number(values.items), api.services);

  for (const [what, query] of queriesOf(standing)) {
    const path = query === undefined ? '/items?limit=20' : `/items?q=${encodeURIComponent(query)}&limit=20`;
    await reader.get(path);
    tap.calls.length = 0;
    const times: number[] = [];
    let answered = 0;
    for (let i = 0; i < Number(values.calls); i += 1) {
      const started = performance.now();
      answered = (await reader.get(path)).body.items.length;
      times.push(performance.now() - started);
    }
    times.sort((a, b) => a - b);
    print({
      benchmark: 'api',
      what,
      query,
      storedItems: Number(values.items),
      answered,
      p50Ms: at(times, 0.5),
      p99Ms: at(times, 0.99),
      dynamoRequestsPerCall: tap.calls.length / times.length,
    });
  }
  client.destroy();
  await engine.stop();
}

function queriesOf(standing: ReadonlyMap<string, number>): [string, string | undefined][] {
  const words = [...standing].filter(([term]) => /^[a-z]{4,}$/.test(term));
  const near = (count: number, rank: number) =>
    words.toSorted(([, a], [, b]) => Math.abs(a - count) - Math.abs(b - count))[rank]?.[0] ?? '';
  const [rare, middling, common] = [bands.rare, bands.middling, bands.common].map((count) => near(count, 0));
  return [
    ['no query', undefined],
    ['a rare word', rare],
    ['a middling word', middling],
    ['a common word', common],
    ['a middling word and a common one', `${middling} ${common}`],
    ['either of two middling words', `${middling} OR ${near(bands.middling, 1)}`],
    ['a common word without a middling one', `${common} -${middling}`],
    ['words that are never together', `${rare} "${near(bands.rare, 1)}"`],
  ];
}

function at(sorted: readonly number[], share: number): number {
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return Math.round(value * 100) / 100;
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
