import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readBody } from '../gateway/read-body.ts';
import type { HttpRequest } from './payload.ts';
import { type HttpAnswer, refuse } from './problems.ts';

/** API Gateway accepts 10 MB (10 x 1024 x 1024 bytes). */
const mostBodyBytes = 10_485_760;

/** Serves HTTP: reads requests, and writes what `answer` returns. */
export function httpServer(
  answer: (request: HttpRequest) => Promise<HttpAnswer>,
  report: (line: string) => void,
): Server {
  const options = {
    // Longer than clients keep a connection open, so that the server never closes one just as a client sends.
    keepAliveTimeout: 75_000,
    // More than API Gateway accepts, so that its refusal is answered and not that of Node.
    maxHeaderSize: 65_536,
  };
  return createServer(options, (request, response) => {
    serve(request, answer).then(
      (given) => write(response, given),
      (error: unknown) => {
        report(`The API failed: ${error instanceof Error ? error.stack : error}`);
        write(response, refuse('failed'));
      },
    );
  });
}

async function serve(
  request: IncomingMessage,
  answer: (request: HttpRequest) => Promise<HttpAnswer>,
): Promise<HttpAnswer> {
  const body = await readBody(request, mostBodyBytes);
  if (body === undefined) return refuse('too-large');
  const [path = '/', rawQueryString = ''] = split(request.url ?? '/');
  const headers = Object.entries(request.headers).map(([name, value]) => [name, [value].flat().join(',')]);
  return answer({
    method: request.method ?? 'GET',
    path,
    rawQueryString,
    headers: Object.fromEntries(headers),
    body,
    sourceIp: request.socket.remoteAddress ?? '',
  });
}

function split(url: string): [path: string, query: string] {
  const mark = url.indexOf('?');
  return mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark + 1)];
}

function write(response: ServerResponse, { status, headers, body }: HttpAnswer): void {
  const fields = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value as string | string[]]),
  );
  // A client would read the body of a 204 or 304 as the start of the next answer.
  const length = status === 204 || status === 304 ? {} : { 'content-length': Buffer.byteLength(body) };
  response.writeHead(status, { ...fields, ...length });
  response.end(body);
}
