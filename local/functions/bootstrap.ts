/**
 * The program of a function's thread. Loads the bundle, then handles one event after the other. The bundle sees nothing
 * except its environment, the time, and its events.
 */
import inspector from 'node:inspector';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { Context } from 'aws-lambda';
import { installVirtualDate } from '../clock/virtual-date.ts';
import { installJsonConsole } from './json-console.ts';
import type { FromThread, InvocationError, Invoke, ThreadStart } from './protocol.ts';

type Handler = (event: unknown, context: Context) => unknown;

const start = workerData as ThreadStart;
if (start.inspected === true) openForDebugger();
installJsonConsole();
if (start.sharedInstant !== undefined) installVirtualDate(start.sharedInstant);
const bundle: Record<string, Handler | undefined> = await import(pathToFileURL(start.entry).href);
const handler = bundle[start.handler];
if (handler === undefined) throw new Error(`${start.functionName} exports no ${start.handler}.`);

parentPort?.on('message', async (invoke: Invoke) => {
  const { requestId } = invoke;
  try {
    // Lambda sends results as JSON, so a value that is not JSON is lost here too.
    const result = await handler(invoke.event, contextOf(invoke));
    post({
      kind: 'done',
      requestId,
      outcome: { ok: true, result: JSON.parse(JSON.stringify(result ?? null)) },
    });
  } catch (error) {
    post({ kind: 'done', requestId, outcome: { ok: false, error: asInvocationError(error) } });
  }
});
post({ kind: 'ready' });

/** Opens any free port for a debugger of this thread alone. */
function openForDebugger(): void {
  inspector.open(0, '127.0.0.1');
  post({ kind: 'inspector', port: Number(new URL(inspector.url() ?? '').port) });
}

function post(message: FromThread): void {
  parentPort?.postMessage(message);
}

function contextOf({ requestId, timeoutMs }: Invoke): Context {
  const began = performance.now();
  const notSupported = () => {
    throw new Error('Callbacks ended with Node 24: return, or throw.');
  };
  return {
    callbackWaitsForEmptyEventLoop: false,
    functionName: start.functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: start.functionArn,
    memoryLimitInMB: String(start.memoryMb),
    awsRequestId: requestId,
    logGroupName: start.logGroup,
    logStreamName: 'local',
    getRemainingTimeInMillis: () => Math.max(0, Math.floor(timeoutMs - (performance.now() - began))),
    done: notSupported,
    fail: notSupported,
    succeed: notSupported,
  };
}

function asInvocationError(error: unknown): InvocationError {
  if (!(error instanceof Error)) return { errorType: typeof error, errorMessage: String(error) };
  return { errorType: error.name, errorMessage: error.message, trace: error.stack?.split('\n') };
}
