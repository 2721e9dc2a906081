import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import dynalite from 'dynalite';

export interface RunningEngine {
  readonly endpoint: string;
  readonly stop: () => Promise<void>;
}

/** A DynamoDB that runs on this machine. */
export interface Engine {
  readonly name: string;
  /** Why it cannot run here. */
  readonly missing?: string;
  readonly start: () => Promise<RunningEngine>;
}

/** Starts dynalite in this process, empty and in memory, on a free port. */
export const dynaliteEngine: Engine = { name: 'dynalite', start: startDynalite };

async function startDynalite(): Promise<RunningEngine> {
  const server = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Returns Amazon's own engine. The set-up of the run started it, or says why it could not. */
export function dynamoDbLocal(
  provided: { readonly endpoint: string } | { readonly missing: string },
): Engine {
  const name = 'DynamoDB Local';
  const start = async () => {
    if ('missing' in provided) throw new Error(provided.missing);
    return { endpoint: provided.endpoint, stop: async () => undefined };
  };
  return 'missing' in provided ? { name, missing: provided.missing, start } : { name, start };
}
