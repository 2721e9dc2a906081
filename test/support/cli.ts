import { call } from '../../client/cli/call.ts';
import type { Io } from '../../client/cli/io.ts';
import { run } from '../../client/cli/run.ts';
import type { Deployment } from './api/deployment.ts';

/** The output of a command, and its exit code. */
export interface Ran {
  readonly exitCode: number;
  readonly out: string;
  readonly said: string;
}

/** An API in this process, and the files and pages that a command finds by name. */
export interface Surroundings {
  readonly api: Deployment;
  readonly token?: string | undefined;
  /** The token that a local cloud keeps for the commands of this machine. */
  readonly localToken?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly pages?: Readonly<Record<string, string>>;
}

/** Runs `npm run dateline` with these words. */
export function dateline(argv: readonly string[], at: Surroundings): Promise<Ran> {
  return runOn(run, argv, at);
}

/** Runs `npm run call` with these words. */
export function callApi(argv: readonly string[], at: Surroundings): Promise<Ran> {
  return runOn(call, argv, at);
}

async function runOn(command: typeof run, argv: readonly string[], at: Surroundings): Promise<Ran> {
  const out: string[] = [];
  const said: string[] = [];
  const io: Io = {
    env: { DATELINE_URL: 'https://api.test', DATELINE_TOKEN: at.token },
    localToken: (url) => (url === 'https://api.test' ? at.localToken : undefined),
    fetch: (request) => fetched(request, at),
    readFile: async (path) => at.files?.[path] ?? '',
    readStdin: async () => at.files?.['-'] ?? '',
    out: (text) => void out.push(text),
    say: (text) => void said.push(text),
  };
  const exitCode = await command(argv, io);
  return { exitCode, out: out.join('\n'), said: said.join('\n') };
}

async function fetched(request: Request, at: Surroundings): Promise<Response> {
  const { origin, pathname, search } = new URL(request.url);
  if (origin !== 'https://api.test') {
    const page = at.pages?.[request.url];
    if (page === undefined) throw new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') });
    return new Response(page);
  }
  const body = await request.text();
  const answered = await at.api.send({
    method: request.method,
    path: `${pathname}${search}`,
    headers: Object.fromEntries(request.headers),
    ...(body === '' ? {} : { body }),
  });
  const empty = answered.status === 204 || answered.status === 304;
  return new Response(empty ? null : answered.text, { status: answered.status, headers: answered.headers });
}
