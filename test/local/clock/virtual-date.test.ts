import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VirtualClock } from '../../../local/clock/clock.ts';

const source = pathToFileURL(join(import.meta.dirname, '../../../local/clock/virtual-date.ts')).href;

/** Evaluates expressions in a thread in which the time is stopped. */
const thread = `
const { parentPort, workerData } = require('node:worker_threads');
import(workerData.source).then(({ installVirtualDate }) => {
  installVirtualDate(workerData.sharedInstant);
  parentPort.on('message', async (code) => parentPort.postMessage(await eval(code)));
  parentPort.postMessage('ready');
});`;

describe('a date in a thread with stopped time', () => {
  const start = '2025-10-27T09:00:00.000Z';
  const clock = new VirtualClock(Date.parse(start));
  let worker: Worker;

  beforeAll(async () => {
    worker = new Worker(thread, {
      eval: true,
      workerData: { source, sharedInstant: clock.sharedInstant },
      execArgv: [],
    });
    await once(worker, 'message');
  });
  afterAll(() => worker.terminate());

  async function there(code: string): Promise<unknown> {
    worker.postMessage(code);
    return (await once(worker, 'message'))[0];
  }

  it('has the stopped time in every way to ask for the present', async () => {
    expect(await there('new Date().toISOString()')).toBe(start);
    expect(await there('new Date(Date.now()).toISOString()')).toBe(start);
    expect(await there('new Date(Date()).toISOString()')).toBe(start);
    expect(await there('new (new Date(0).constructor)().toISOString()')).toBe(start);
    expect(await there('new (class extends Date {})().toISOString()')).toBe(start);
  });

  it('is the date of a format without a date', async () => {
    const format = "new Intl.DateTimeFormat('en-CA', { timeZone: 'UTC' })";

    expect(await there(`${format}.format()`)).toBe('2025-10-27');
    expect(await there(`[0].map(${format}.format)[0]`)).toBe('1970-01-01');
    expect(await there(`${format}.formatToParts().map(({ value }) => value).join('')`)).toBe('2025-10-27');
  });

  it('is an ordinary date when an instant is given', async () => {
    expect(await there("new Date('2020-02-29T12:00:00Z').getTime()")).toBe(
      Date.parse('2020-02-29T12:00:00Z'),
    );
    expect(await there('Date.UTC(2020, 1, 29)')).toBe(Date.UTC(2020, 1, 29));
    expect(await there('new Date(2020, 1) instanceof Date && structuredClone(new Date(5)).getTime()')).toBe(
      5,
    );
  });

  it('moves when the clock is moved, without a message to the thread', async () => {
    clock.moveTo(Date.parse('2025-10-28T12:00:00Z'));

    expect(await there('new Date().toISOString()')).toBe('2025-10-28T12:00:00.000Z');
    clock.moveTo(Date.parse(start));
  });

  it('does not change timers and elapsed time', async () => {
    const elapsed = await there(
      '(async () => { const from = performance.now(); await new Promise((r) => setTimeout(r, 20)); return performance.now() - from; })()',
    );

    expect(elapsed).toBeGreaterThan(15);
    expect(await there('new Date().toISOString()')).toBe(start);
  });
});
