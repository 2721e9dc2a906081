import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Not under version control, and readable only for the user who started the local cloud. */
const folder = join(import.meta.dirname, '../node_modules/.cache/dateline');

/** `http://127.0.0.1:4000` → the file with the token of the local cloud on port 4000; undefined for another machine. */
function tokenFile(url: string): string | undefined {
  const port = /^http:\/\/(?:127\.0\.0\.1|localhost):(\d+)$/.exec(url)?.[1];
  return port === undefined ? undefined : join(folder, `token-${port}`);
}

/** Returns the token of the local cloud at this address. Undefined when none runs there, or for another machine. */
export function readLocalToken(url: string): string | undefined {
  const file = tokenFile(url);
  try {
    return file === undefined ? undefined : readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Keeps the token of a local cloud for the commands of this machine, until the process ends. */
export function keepLocalToken(url: string, token: string): void {
  const file = tokenFile(url);
  if (file === undefined) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, token, { mode: 0o600 });
  process.on('exit', () => rmSync(file, { force: true }));
}
