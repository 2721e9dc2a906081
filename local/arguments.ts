import { parseArgs } from 'node:util';
import * as z from 'zod';

/** The parameters of `npm start`. */
export interface StartArguments {
  readonly port: number;
  readonly data?: string;
  /** Whether to leave the sample out. */
  readonly empty: boolean;
  /** Instant at which the virtual clock starts: ISO 8601, or `now`. Absent for real time. */
  readonly clock?: string;
  /** Folder with an assembly that was synthesized before. Absent to synthesize a new one. */
  readonly assembly?: string;
  /** Token with every scope. Absent for a new one. */
  readonly token?: string;
  /** Function that a debugger may attach to. */
  readonly inspect?: Inspected;
}

/** A function of which one thread has a debugger's port. */
export interface Inspected {
  /** Its folder in functions/: `match`. */
  readonly functionName: string;
  /** Port on 127.0.0.1; 0 for any free port. */
  readonly port: number;
}

/** The command line is wrong. */
export class ArgumentsError extends Error {
  override readonly name = 'ArgumentsError';
}

const usage = `npm start -- [--port N] [--data DIR] [--empty] [--clock ISO] [--inspect FUNCTION[:PORT]] [--assembly DIR]
  --port N     port of the API on 127.0.0.1; 0 for any free port (default 4000)
  --data DIR   folder that keeps everything that was accepted (default: memory)
  --empty      does not send the sample
  --clock ISO  stops the time at this instant ("now" for the present); only POST /_local/tick moves it
  --inspect FUNCTION[:PORT]  opens a port for a debugger in one function: ingest, match, deliver, clock, api or
               authorize (default port 9229). The function then runs in one thread, and without its timeout.
  --assembly DIR  runs the assembly in this folder as it is, and synthesizes none; for tests that start many times
DATELINE_TOKEN in the environment is the token with every scope (default: a new one, which is printed).`;

/** The form of RFC 6750, which the authorizer accepts. */
const tokenForm = /^[\w.~+/-]{1,512}=*$/;

/**
 * Reads the command line.
 * @param token the value of DATELINE_TOKEN
 * @throws {ArgumentsError} saying what is wrong and how the command is written
 */
export function readArguments(args: readonly string[], token = ''): StartArguments {
  const { port, data, empty, clock, inspect, assembly } = parse(args);
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
    throw new ArgumentsError(`DATELINE_TOKEN may have letters, digits and ._~+/- only.\n\n${usage}`);
  }
  return {
    port: Number(port),
    data,
    empty,
    clock,
    token: token === '' ? undefined : token,
    inspect: inspect === undefined ? undefined : readInspected(inspect),
    assembly,
  };
}

/** `match` and `match:9230` */
function readInspected(text: string): Inspected {
  const [, functionName, port = '9229'] = /^([a-z]+)(?::(\d{1,5}))?$/.exec(text) ?? [];
  if (functionName === undefined || Number(port) > 65_535) {
    throw new ArgumentsError(
      `--inspect is ${text}; it must be a function such as match, or match:9230.\n\n${usage}`,
    );
  }
  return { functionName, port: Number(port) };
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
        inspect: { type: 'string' },
        assembly: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new ArgumentsError(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}
