import type { Server } from 'node:http';
import type { Server as AnyServer } from 'node:net';

/** Makes a server listen on this machine only. Returns its address without a slash at the end. */
export async function listen(server: AnyServer, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return `http://127.0.0.1:${address.port}`;
}

/** While a server is being closed: how often idle connections are closed, in milliseconds. */
const lookMs = 20;

/** Stops listening. Running requests are answered first; a connection is closed when it becomes idle. */
export async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setInterval(() => server.closeIdleConnections(), lookMs);
  await closed;
  clearInterval(timer);
}
