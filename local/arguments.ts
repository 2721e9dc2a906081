import { parseArgs } from 'node:util';
import * as z from 'zod';

/** What `npm start` was told. */
export interface StartArguments {
  readonly port: number;
  readonly data?: string;
  /** True for no sample. */
  readonly empty: boolean;
  /** ISO 8601, or `now`. */
  readonly clock?: string;
  /** Absent for a new one. */
  readonly token?: string;
}

/** The command line cannot be understood. */
export class ArgumentsError extends Error {
  override readonly name = 'ArgumentsError';
}

const usage = `npm start -- [--port N] [--data DIR] [--empty] [--clock ISO]
  --port N     where to serve, on 127.0.0.1; 0 for any port (default 4000)
  --data DIR   keeps everything that was accepted in this folder (default: memory)
  --empty      without the sample
  --clock ISO  time stands still at this instant ("now" for the present) and moves by POST /_local/tick only
DATELINE_TOKEN in the environment is the token with every scope (default: a new one, printed).`;

/** RFC 6750, as the authorizer reads it. */
const tokenForm = /^[\w.~+/-]{1,512}=*$/;

/**
 * @param token what DATELINE_TOKEN holds
 * @throws {ArgumentsError} saying what is wrong and how it is used
 */
export function readArguments(args: readonly string[], token = ''): StartArguments {
  const { port, data, empty, clock } = parse(args);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new ArgumentsError(`--port is ${port}; it must be a number from 0 to 65535.\n\n${usage}`);
  }
  if (clock !== undefined && clock !== 'now' && !z.iso.datetime({ offset: true }).safeParse(clock).success) {
    throw new ArgumentsError(
      `--clock is ${clock}; it must be an instant such as 2025-10-27T09:00:00Z, or now.\n\n${usage}`,
    );
  }
  if (data === '') throw new ArgumentsError(`--data needs a folder.\n\n${usage}`);
  if (token !== '' && !tokenForm.test(token)) {
    throw new ArgumentsError(`DATELINE_TOKEN may hold letters, digits and ._~+/- only.\n\n${usage}`);
  }
  return { port: Number(port), data, empty, clock, token: token === '' ? undefined : token };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '4000' },
        data: { type: 'string' },
        empty: { type: 'boolean', default: false },
        clock: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new ArgumentsError(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}
