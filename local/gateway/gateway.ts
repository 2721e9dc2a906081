import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Engines } from '../engines/engines.ts';
import type { EngineRequest, EngineResponse } from '../engines/messaging.ts';
import { isAllowed } from '../iam/authorization.ts';
import { type AwsRequest, readRequest, UnknownRequestError } from './aws-request.ts';
import type { Callers } from './callers.ts';
import { readBody } from './read-body.ts';
import { refusal } from './refusals.ts';

type Backends = Pick<Engines, 'tables' | 'messaging' | 'mail'>;

/** The largest request of DynamoDB is 16 MiB; those of SQS and SNS are far smaller. */
const mostBytes = 17 * 1_048_576;

/** The AWS that functions see. It knows which function calls, and allows exactly what its role allows. */
export class Gateway {
  readonly server: Server;
  readonly callers: Callers;
  readonly #engines: Backends;
  readonly #report: (line: string) => void;
  /**
   * Set while the cloud is being stopped: nothing more is published, but a function may still record what was
   * published.
   */
  holdsMail = false;

  constructor(callers: Callers, engines: Backends, report: (line: string) => void) {
    this.callers = callers;
    this.#engines = engines;
    this.#report = report;
    this.server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        // A request that broke off because its caller was ended is not a failure.
        if (request.complete) report(`The gateway failed: ${error instanceof Error ? error.stack : error}`);
        response.destroy();
      });
    });
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = ((await readBody(request, mostBytes)) ?? Buffer.alloc(0)).toString();
    const raw = { headers: singleHeaders(request), body };
    const read = readOrRefuse(raw);
    if (!('service' in read)) return write(response, read);
    const refused = this.#refuse(read);
    if (refused !== undefined) return write(response, refused);
    if (read.service === 'dynamodb') return this.#engines.tables.serve(raw, response);
    write(response, await this.#forward(read, raw));
  }

  /** Returns undefined when the caller's role allows everything that the request would do. */
  #refuse({ service, accessKeyId, accesses }: AwsRequest): EngineResponse | undefined {
    const caller = this.callers.find(accessKeyId);
    if (caller === undefined) {
      const code = service === 'sns' ? 'InvalidClientTokenId' : 'UnrecognizedClientException';
      return refusal(service, 403, code, 'The security token included in the request is invalid.');
    }
    const denied = accesses.find((access) => !isAllowed(caller.role.statements, access));
    if (denied === undefined) return undefined;
    const code = service === 'sns' ? 'AuthorizationError' : 'AccessDeniedException';
    const message =
      `User: ${caller.role.arn}/${caller.functionName} is not authorized to perform: ${denied.action} ` +
      `on resource: ${denied.resource} because no identity-based policy allows it`;
    this.#report(message);
    return refusal(service, service === 'sns' ? 403 : 400, code, message);
  }

  async #forward(request: AwsRequest, raw: EngineRequest): Promise<EngineResponse> {
    const { messaging, mail } = this.#engines;
    if (request.service === 'sns') {
      if (this.holdsMail && request.operation === 'Publish') {
        return refusal(
          'sns',
          429,
          'Throttled',
          'The local cloud is being stopped and publishes nothing now.',
        );
      }
      const answer = await mail.answer(request.operation, request.form, raw);
      if (answer !== undefined) return answer;
    }
    return messaging.answer(raw);
  }
}

function readOrRefuse({ headers, body }: EngineRequest): AwsRequest | EngineResponse {
  try {
    return readRequest(headers, body);
  } catch (error) {
    if (!(error instanceof UnknownRequestError || error instanceof SyntaxError)) throw error;
    return refusal('sqs', 400, 'InvalidAction', error.message);
  }
}

function write(response: ServerResponse, { status, headers, body }: EngineResponse): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

function singleHeaders(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, [value].flat().join(', ')]),
  );
}
