import type { Server } from 'node:http';
import type { Engines } from './engines/engines.ts';
import { close } from './engines/listen.ts';
import type { DebuggerPort } from './functions/debugger-port.ts';
import type { FunctionLog } from './functions/log.ts';
import type { Gateway } from './gateway/gateway.ts';
import type { Synthesized } from './synth/synthesize.ts';
import type { Work } from './work.ts';

export interface Running {
  readonly server: Server;
  readonly work: Work;
  readonly gateway: Gateway;
  readonly engines: Engines;
  readonly log: FunctionLog;
  readonly assembly: Synthesized;
  readonly debuggerPort: DebuggerPort | undefined;
  /** Unlocks the data folder. */
  readonly unlockFolder: () => void;
}

/** How long running functions get to end, and then again while nothing can be published any more. */
const graceMs = 3_000;

/**
 * Stops in order: no more requests, no more messages off the queues, functions end, engines close. A function that
 * takes too long is first kept from publishing, so that it fails and returns its alert. A function that still runs
 * after that is cut off, as Lambda may do at any time.
 */
export async function shutDown(running: Running): Promise<void> {
  const { server, work, gateway, engines, log, assembly, debuggerPort, unlockFolder } = running;
  const requests = close(server);
  await work.stop();
  const settled = Promise.all([work.settled(), requests]);
  if (!(await within(graceMs, settled))) {
    gateway.holdsMail = true;
    await within(graceMs, settled);
  }
  await work.endFunctions();
  await work.settled();
  await debuggerPort?.close();
  server.closeAllConnections();
  gateway.server.closeAllConnections();
  await close(gateway.server);
  await engines.close();
  await log.close();
  await assembly.discard();
  unlockFolder();
}

/** Returns whether `end` resolves in time. */
async function within(ms: number, end: Promise<unknown>): Promise<boolean> {
  const { promise: tooLate, resolve } = Promise.withResolvers<false>();
  const timer = setTimeout(() => resolve(false), ms);
  const inTime = await Promise.race([end.then(() => true), tooLate]);
  clearTimeout(timer);
  return inTime;
}
