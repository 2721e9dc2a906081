import { join } from 'node:path';
import { ApiGateway } from './api/api-gateway.ts';
import { answerLocally } from './api/local-routes.ts';
import type { HttpRequest } from './api/payload.ts';
import type { HttpAnswer } from './api/problems.ts';
import { httpServer } from './api/server.ts';
import { type Clock, realClock, VirtualClock } from './clock/clock.ts';
import { holdFolder } from './data-folder.ts';
import { listen } from './engines/listen.ts';
import { Messaging } from './engines/messaging.ts';
import { openTables } from './engines/tables.ts';
import { FunctionLog } from './functions/log.ts';
import { Callers } from './gateway/callers.ts';
import { Gateway } from './gateway/gateway.ts';
import { Mailbox } from './mailbox/mailbox.ts';
import { SnsMail } from './mailbox/sns-mail.ts';
import { makeFunctions } from './running-functions.ts';
import { shutDown } from './shut-down.ts';
import { localSettings } from './synth/local-settings.ts';
import { synthesize } from './synth/synthesize.ts';
import { checkWiring } from './template/check-wiring.ts';
import { readStack } from './template/local-stack.ts';
import { Stack } from './template/stack.ts';
import { newToken, tokenHash } from './token.ts';
import { Work } from './work.ts';

export interface CloudOptions {
  /** Port of the API on 127.0.0.1; 0 for any. */
  readonly port: number;
  /** The instant at which time stands until a tick moves it: ISO 8601, or `now`. Absent for real time. */
  readonly clock?: string;
  /** Folder in which everything that was accepted is kept; absent for memory. */
  readonly data?: string;
  /** The token with every scope. @default a new one */
  readonly token?: string;
  /** Seconds until a message that failed comes back for the first time; then twice as many, and so on. @default 0.5 */
  readonly firstRetrySeconds?: number;
  /** Takes a line about each thing that went wrong. @default stderr */
  readonly report?: (line: string) => void;
}

/** A running Dateline, whole on this machine. */
export interface Cloud {
  /** Where the API is, without a slash at the end. */
  readonly url: string;
  readonly token: string;
  /** The stack's outputs by name: names of tables, addresses of queues. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly messaging: Messaging;
  readonly mailbox: Mailbox;
  /** Takes nothing more in, lets what runs come to its end, closes everything. */
  stop(): Promise<void>;
}

/**
 * Starts the local cloud: synthesizes the app, makes its tables, queues and topics, and runs its functions behind its API.
 * @throws {TemplateError | WiringError} when the template holds what the local cloud does not know, or would not work
 */
export async function startCloud(options: CloudOptions): Promise<Cloud> {
  const { data, token = newToken(), report = console.error } = options;
  const clock = clockOf(options.clock);
  const letGo = data === undefined ? () => {} : await holdFolder(data);
  const folder = (name: string) => (data === undefined ? undefined : join(data, name));

  const answering = Promise.withResolvers<(request: HttpRequest) => Promise<HttpAnswer>>();
  const server = httpServer(async (request) => (await answering.promise)(request), report);
  const url = await listen(server, options.port);
  const [assembly, tables, messaging] = await Promise.all([
    synthesize(localSettings),
    openTables(folder('tables')),
    Messaging.open(folder('queues')),
  ]);
  const mailbox = new Mailbox(folder('mailbox.db'), () => clock.now());
  const mail = new SnsMail(messaging, mailbox, url);
  const gateway = new Gateway(new Callers(), { tablesUrl: tables.url, messaging, mail }, report);
  const gatewayUrl = await listen(gateway.server, 0);

  const stack = new Stack(assembly.stackName, assembly.template, {
    addresses: { apiUrl: url, gatewayUrl },
    parameters: { BootstrapTokenHash: tokenHash(token) },
  });
  const parts = readStack(stack);
  checkWiring(parts);
  await tables.create(parts.tables);
  messaging.createQueues(parts.queues);
  messaging.createTopics(parts.topics, parts.subscriptions);
  for (const { properties } of parts.subscriptions) {
    if (properties.Protocol === 'email') mail.subscribe(properties.TopicArn, 'email', properties.Endpoint);
  }

  const log = new FunctionLog(data, report);
  const functions = makeFunctions(parts, { ...assembly, clock, callers: gateway.callers, gatewayUrl, log });
  const work = new Work(parts, {
    functions,
    messaging,
    mailbox,
    clock,
    firstRetrySeconds: options.firstRetrySeconds ?? 0.5,
  });
  if (parts.httpApi === undefined) throw new Error('The template has no HTTP API.');
  const api = new ApiGateway({
    api: parts.httpApi,
    functionOf: (arn) => work.functionOf(arn),
    now: () => clock.now(),
  });
  const control = { mailbox, mail, drain: () => work.drain(), tick: (instant: number) => work.tick(instant) };
  work.start();
  answering.resolve(async (request) => (await answerLocally(request, control)) ?? api.answer(request));
  const stop = () => shutDown({ server, work, gateway, messaging, tables, mailbox, log, assembly, letGo });
  return { url, token, outputs: stack.outputs, messaging, mailbox, stop };
}

function clockOf(clock: string | undefined): Clock {
  if (clock === undefined) return realClock;
  return new VirtualClock(clock === 'now' ? Date.now() : Date.parse(clock));
}
