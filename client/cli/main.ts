import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { CliError, exitCodes } from './io.ts';
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
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
});
