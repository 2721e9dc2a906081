import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DebuggerPort } from '../../../local/functions/debugger-port.ts';
import { LocalFunction } from '../../../local/functions/local-function.ts';

const bundle = `
globalThis.marked = 'in the thread';
export const handler = async ({ act, ms = 0 }) => {
  if (act === 'exit') process.exit(3);
  await new Promise((resolve) => setTimeout(resolve, ms));
  return 'handled';
};`;

describe('DebuggerPort', () => {
  let folder: string;
  let port: DebuggerPort;
  let fn: LocalFunction;
  let lastId = 0;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-debugger-'));
    writeFileSync(join(folder, 'index.mjs'), bundle);
  });
  afterEach(async () => {
    await fn.end();
    await port.close();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function warmFunction(timeoutMs = 10_000): Promise<void> {
    port = await DebuggerPort.open(0);
    const start = {
      entry: join(folder, 'index.mjs'),
      handler: 'handler',
      sharedInstant: undefined,
      functionName: 'the-function',
      functionArn: 'arn:the-function',
      memoryMb: 128,
      logGroup: 'logs',
    };
    const options = { start, environment: {}, timeoutMs, onLine: () => {}, debuggerPort: port };
    fn = new LocalFunction(options, undefined);
    await fn.invoke({});
  }

  /** Attaches as an editor does. */
  async function attach(): Promise<WebSocket> {
    const targets = (await (await fetch(`${port.url}/json`)).json()) as { webSocketDebuggerUrl: string }[];
    expect(targets).toHaveLength(1);
    const socket = new WebSocket(targets[0]?.webSocketDebuggerUrl ?? '');
    await once(socket, 'open');
    return socket;
  }

  /** Sends a command of the debugger's protocol. Resolves with its result. */
  function command(socket: WebSocket, method: string, params: object = {}): Promise<unknown> {
    lastId += 1;
    const own = lastId;
    const answered = new Promise((resolve) => {
      socket.addEventListener('message', ({ data }) => {
        const { id, result } = JSON.parse(String(data));
        if (id === own) resolve(result);
      });
    });
    socket.send(JSON.stringify({ id: own, method, params }));
    return answered;
  }

  it('leads into the thread of the function', async () => {
    await warmFunction();
    const socket = await attach();

    const answer = await command(socket, 'Runtime.evaluate', { expression: 'marked' });

    expect(answer).toMatchObject({ result: { value: 'in the thread' } });
    socket.close();
  });

  it('lets the function end while it is stopped at a breakpoint', async () => {
    await warmFunction();
    const socket = await attach();
    await command(socket, 'Debugger.enable');
    await command(socket, 'Debugger.pause');
    const closed = once(socket, 'close');

    await fn.end();

    await closed;
  });

  it('leads into the next thread after a crash', async () => {
    await warmFunction();
    await fn.invoke({ act: 'exit' });
    await fn.invoke({});
    const socket = await attach();

    expect(await command(socket, 'Runtime.evaluate', { expression: 'marked' })).toMatchObject({
      result: { value: 'in the thread' },
    });
    socket.close();
  });

  it('lets an event take longer than the timeout, and handles one event at a time', async () => {
    await warmFunction(20);

    const outcomes = await Promise.all([fn.invoke({ ms: 100 }), fn.invoke({ ms: 1 }), fn.invoke({})]);

    expect(outcomes).toEqual(Array(3).fill({ ok: true, result: 'handled' }));
  });
});
