import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { LocalFunction } from '../../../local/functions/local-function.ts';

const bundle = `
let invocations = 0;
export const handler = async ({ act, ms = 0 }, context) => {
  invocations += 1;
  if (act === 'throw') throw new RangeError('too far');
  if (act === 'exit') process.exit(3);
  if (act === 'hang') for (;;) ;
  if (act === 'log') console.warn('look', { a: 1 });
  await new Promise((resolve) => setTimeout(resolve, ms));
  if (act === 'environment') return process.env;
  if (act === 'undefined') return undefined;
  const { functionName, awsRequestId, invokedFunctionArn } = context;
  return { invocations, functionName, awsRequestId, invokedFunctionArn, left: context.getRemainingTimeInMillis() };
};`;

describe('LocalFunction', () => {
  let folder: string;
  let fn: LocalFunction;
  const lines: string[] = [];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-function-'));
    writeFileSync(join(folder, 'index.mjs'), bundle);
    writeFileSync(join(folder, 'broken.mjs'), "throw new Error('a variable is missing');");
  });
  afterEach(() => fn.end());
  afterAll(() => rmSync(folder, { recursive: true }));

  function make(file = 'index.mjs', timeoutMs = 10_000, reserved?: number): LocalFunction {
    lines.length = 0;
    const start = {
      entry: join(folder, file),
      handler: 'handler',
      sharedInstant: undefined,
      functionName: 'the-function',
      functionArn: 'arn:the-function',
      memoryMb: 128,
      logGroup: 'logs',
    };
    const environment = { ONLY: 'this' };
    fn = new LocalFunction({ start, environment, timeoutMs, onLine: (line) => lines.push(line) }, reserved);
    return fn;
  }

  it('stays warm: its module keeps its state for the next event', async () => {
    make();

    const first = await fn.invoke({});
    const second = await fn.invoke({});

    expect(first).toMatchObject({ ok: true, result: { invocations: 1, functionName: 'the-function' } });
    expect(second).toMatchObject({
      ok: true,
      result: { invocations: 2, invokedFunctionArn: 'arn:the-function' },
    });
  });

  it('tells how much of its time is left', async () => {
    const outcome = await make('index.mjs', 5_000).invoke({ ms: 50 });

    const { left } = (outcome.ok ? outcome.result : {}) as { left: number };
    expect(left).toBeLessThanOrEqual(4_960);
    expect(left).toBeGreaterThan(0);
  });

  it('has exactly its own environment, and nothing of this machine', async () => {
    expect(await make().invoke({ act: 'environment' })).toEqual({ ok: true, result: { ONLY: 'this' } });
  });

  it('returns null for undefined, as JSON does', async () => {
    expect(await make().invoke({ act: 'undefined' })).toEqual({ ok: true, result: null });
  });

  it('fails with the error that the handler throws, and stays warm', async () => {
    make();

    const failed = await fn.invoke({ act: 'throw' });

    expect(failed).toMatchObject({ ok: false, error: { errorType: 'RangeError', errorMessage: 'too far' } });
    expect(await fn.invoke({})).toMatchObject({ ok: true, result: { invocations: 2 } });
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ level: 'ERROR', error: { name: 'RangeError', message: 'too far' } }),
    ]);
  });

  it.each([
    ['crashes', { act: 'exit' }, /exited with code 3/],
    ['takes longer than its timeout', { act: 'hang' }, /timed out after 3.00 seconds/],
  ])('is cold again after it %s', async (_, event, message) => {
    make('index.mjs', 3_000);
    await fn.invoke({});

    const failed = await fn.invoke(event);

    expect(failed).toMatchObject({ ok: false, error: { errorMessage: expect.stringMatching(message) } });
    expect(await fn.invoke({})).toMatchObject({ ok: true, result: { invocations: 1 } });
  });

  it('says why the bundle cannot be loaded', async () => {
    make('broken.mjs').warm();

    const failed = await fn.invoke({});

    expect(failed).toMatchObject({ ok: false, error: { errorMessage: 'a variable is missing' } });
  });

  it('handles no more events at the same time than its limit, and all of them in the end', async () => {
    make('index.mjs', 10_000, 1);

    const outcomes = await Promise.all([1, 2, 3].map(() => fn.invoke({ ms: 5 })));

    expect(outcomes.map((outcome) => (outcome.ok ? outcome.result : outcome.error))).toEqual(
      [1, 2, 3].map((invocations) => expect.objectContaining({ invocations })),
    );
    expect(fn.busy).toBe(0);
  });

  it('writes its logs as JSON lines', async () => {
    await make().invoke({ act: 'log' });

    await expect.poll(() => lines.length, { timeout: 20_000 }).toBe(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'WARN', message: 'look { a: 1 }' });
  });
});
