import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { readLocalToken } from '../local-token.ts';
import { CliError, exitCodes, type Io } from './io.ts';

/** The files, the streams and the network of this process. */
export const processIo: Io = {
  env: process.env,
  localToken: readLocalToken,
  fetch: (request) => fetch(request),
  readFile: async (path) => {
    try {
      return await readFile(path, 'utf8');
    } catch (error) {
      throw new CliError(`${path} cannot be read: ${(error as Error).message}`, exitCodes.usage);
    }
  },
  readStdin: () => text(process.stdin),
  out: (line) => process.stdout.write(`${line}\n`),
  say: (line) => process.stderr.write(`${line}\n`),
};
