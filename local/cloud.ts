import { ApiGateway } from './api/api-gateway.ts';
import { answerLocally } from './api/local-routes.ts';
import type { HttpRequest } from './api/payload.ts';
import type { HttpAnswer } from './api/problems.ts';
import { refuseForeign } from './api/served-hosts.ts';
import { httpServer } from './api/server.ts';
import type { Inspected } from './arguments.ts';
import { type Clock, realClock, VirtualClock } from './clock/clock.ts';
import { lockFolder } from './data-folder.ts';
import { deploy } from './deploy.ts';
import { openEngines } from './engines/engines.ts';
import { listen } from './engines/listen.ts';
import type { Messaging } from './engines/messaging.ts';
import { DebuggerPort } from './functions/debugger-port.ts';
import { FunctionLog } from './functions/log.ts';
import { makeFunctions } from './functions/make-functions.ts';
import { Callers } from './gateway/callers.ts';
import { Gateway } from './gateway/gateway.ts';
import type { Mailbox } from './mailbox/mailbox.ts';
import { shutDown } from './shut-down.ts';
import { localSettings } from './synth/local-settings.ts';
import { readAssembly, type Synthesized, synthesize } from './synth/synthesize.ts';
import { newToken } from './token.ts';
import { Work } from './work.ts';

export interface CloudOptions {
  /** Port of the API on 127.0.0.1; 0 for any free port. */
  readonly port: number;
  /** The instant at which time stops until a tick moves it: ISO 8601, or `now`. Absent for real time. */
  readonly clock?: string;
  /** Folder that keeps everything that was accepted. Absent for memory. */
  readonly data?: string;
  /** Function that a debugger may attach to. */
  readonly inspect?: Inspected;
  /** Folder with an assembly that was synthesized before with the local settings. @default a new one is synthesized */
  readonly assembly?: string;
  /** Settings of the app over those of {@link localSettings}. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The token with every scope. @default a new one */
  readonly token?: string;
  /** Seconds until a failed message comes back. Each further failure doubles them, up to 2. @default 0.5 */
  readonly firstRetrySeconds?: number;
  /** Gets a line about each fault. @default stderr */
  readonly report?: (line: string) => void;
}

/** A whole Dateline that runs on this machine. */
export interface Cloud {
  /** Address of the API, without a slash at the end. */
  readonly url: string;
  readonly token: string;
  /** The outputs of the stack by name: names of tables, addresses of queues. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly messaging: Messaging;
  readonly mailbox: Mailbox;
  /** Address that a debugger attaches to, when `inspect` names a function. */
  readonly debuggerUrl: string | undefined;
  /** Accepts no more requests, lets running work end, closes everything. */
  stop(): Promise<void>;
}

/**
 * Starts the local cloud: synthesizes the app, makes its tables, queues and topics, and runs its functions behind its API.
 * @throws {TemplateError | WiringError} when the template has a part that the local cloud does not know, or would not work
 * @throws {ArgumentsError} when `inspect` names a function that the template does not have
 */
export async function startCloud(options: CloudOptions): Promise<Cloud> {
  const { data, token = newToken(), report = console.error, firstRetrySeconds = 0.5 } = options;
  const clock = clockOf(options.clock);
  const unlockFolder = data === undefined ? () => {} : await lockFolder(data);
  // Listens first, so that a used port is reported at once. A request that comes before everything is ready waits.
  const answering = Promise.withResolvers<(request: HttpRequest) => Promise<HttpAnswer>>();
  const server = httpServer(async (request) => (await answering.promise)(request), report);
  const url = await listen(server, options.port);
  const [assembly, engines] = await Promise.all([assemble(options), openEngines(data, clock, url)]);
  const gateway = new Gateway(new Callers(), engines, report);
  const addresses = { apiUrl: url, gatewayUrl: await listen(gateway.server, 0) };
  const { stack, outputs } = await deploy(assembly, engines, { addresses, token });

  const { messaging, mailbox, mail } = engines;
  const log = new FunctionLog(data, report);
  const inspect = options.inspect && (await openDebuggerPort(options.inspect));
  const surroundings = { ...assembly, ...addresses, clock, callers: gateway.callers, log, inspect };
  const functions = makeFunctions(stack, surroundings);
  const work = new Work(stack, { functions, messaging, mailbox, clock, firstRetrySeconds, report });
  const api = new ApiGateway({
    api: stack.httpApi,
    functionOf: (arn) => work.functionOf(arn),
    now: () => clock.now(),
  });
  const control = {
    mailbox,
    mail,
    drain: () => work.drain(),
    tick: (instant: number) => work.tick(instant),
    redrive: () => work.redrive(),
  };
  work.start();
  answering.resolve(
    async (request) =>
      refuseForeign(request) ?? (await answerLocally(request, control)) ?? api.answer(request),
  );
  const debuggerPort = inspect?.debuggerPort;
  const stop = () => shutDown({ server, work, gateway, engines, log, assembly, debuggerPort, unlockFolder });
  return { url, token, outputs, messaging, mailbox, debuggerUrl: debuggerPort?.url, stop };
}

function assemble({ assembly, settings }: CloudOptions): Promise<Synthesized> {
  return assembly === undefined ? synthesize({ ...localSettings, ...settings }) : readAssembly(assembly);
}

async function openDebuggerPort({ functionName, port }: Inspected) {
  return { functionName, debuggerPort: await DebuggerPort.open(port) };
}

function clockOf(clock: string | undefined): Clock {
  if (clock === undefined) return realClock;
  return new VirtualClock(clock === 'now' ? Date.now() : Date.parse(clock));
}
