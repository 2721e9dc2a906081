import type { Server } from 'node:http';

/** Has a server listen on this machine only; gives its address without a slash at the end. */
export async function listen(server: Server, port: number): Promise<string> {
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

/** How often connections that have become idle are closed while a server is being closed, in milliseconds. */
const lookMs = 20;

/** Stops listening; requests under way are answered first, connections are closed as they become idle. */
export async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setInterval(() => server.closeIdleConnections(), lookMs);
  await closed;
  clearInterval(timer);
}
