import { STATUS_CODES } from 'node:http';
import { addressOf, localUrl, unreachable } from './address.ts';
import { CliError, exitCodes, type Io } from './io.ts';

const usage = `usage: npm run -s call -- METHOD /path [BODY]
  METHOD /path   GET /items?q=ferry, POST /watches, …; also as one word: 'POST /watches'
  BODY           JSON, the name of a JSON file, or - for standard input
DATELINE_URL is the address (default ${localUrl}, the local cloud), DATELINE_TOKEN the token (default: that of the
local cloud). The status goes to standard error, the answer to standard output.
Exit code: 0 done, 1 the API refused, 2 the command is wrong, 3 nothing answers.

  npm run -s call -- GET /health
  npm run -s call -- POST /articles/preview article.json
  npm run -s call -- POST /watches/preview '{"query":"ferry","days":30}'`;

interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly body: string | undefined;
}

/** Sends one request to the API and prints its answer. Returns the exit code; see `exitCodes`. */
export async function call(argv: readonly string[], io: Io): Promise<number> {
  if (argv.length === 0 || argv.includes('--help')) {
    io.out(usage);
    return exitCodes.done;
  }
  try {
    const request = await readRequest(argv, io);
    const response = await send(request, io);
    io.say(`${response.status} ${STATUS_CODES[response.status] ?? ''}`.trimEnd());
    const text = await response.text();
    if (text !== '') io.out(pretty(text));
    if (response.status === 401) io.say('The API wants a token: set DATELINE_TOKEN.');
    return response.ok ? exitCodes.done : exitCodes.refused;
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    io.say(error.message);
    return error.exitCode;
  }
}

/**
 * Reads the words of the command.
 * @throws {CliError} when the command is wrong, or the body is not JSON
 */
async function readRequest(argv: readonly string[], io: Io): Promise<ApiRequest> {
  const [method = '', path = '', body, ...rest] = argv.flatMap((word, i) =>
    i === 0 ? word.trim().split(/\s+/) : [word],
  );
  if (!/^[a-z]+$/i.test(method) || !path.startsWith('/') || rest.length > 0) {
    throw new CliError(`Give a method and a path that begins with /.\n\n${usage}`, exitCodes.usage);
  }
  return { method: method.toUpperCase(), path, body: body === undefined ? undefined : await json(body, io) };
}

/** Returns the text of the body: the word itself, the file of this name, or standard input. */
async function json(word: string, io: Io): Promise<string> {
  const isText = /^\s*[[{"]/.test(word);
  const text = isText ? word : word === '-' ? await io.readStdin() : await io.readFile(word);
  try {
    JSON.parse(text);
    return text;
  } catch (error) {
    const name = isText ? 'The body' : word === '-' ? 'Standard input' : word;
    throw new CliError(`${name} is not JSON: ${(error as Error).message}`, exitCodes.usage);
  }
}

async function send({ method, path, body }: ApiRequest, io: Io): Promise<Response> {
  const { url, token } = addressOf(io);
  const headers = {
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  };
  try {
    return await io.fetch(new Request(`${url}${path}`, { method, headers, body: body ?? null }));
  } catch (error) {
    throw unreachable(error);
  }
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text.trimEnd();
  }
}
