import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { describeOn } from '../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../support/dynamodb/engines.ts';
import { atEverySideEffect } from '../support/pipeline/at-every-side-effect.ts';
import { expectedAfter } from '../support/pipeline/expected-after.ts';
import { type Fault, faultKinds } from '../support/pipeline/faulty-function.ts';
import { type FunctionName, functionNames, Pipeline } from '../support/pipeline/pipeline.ts';
import {
  ledgerOfTheStory,
  peopleOfTheStory,
  storyArticle,
  storyBegins,
  storyMessages,
  storyOwes,
  storyTicks,
  timesSent,
} from '../support/pipeline/story.ts';

/** One story takes seconds on a busy machine, and a test runs one story per side effect of its function. */
const timeout = 240_000;

describeOn(dynaliteEngine, 'the way from article to alert', (database) => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(storyBegins) });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Runs the whole story once, with these faults in it. */
  async function runStory(faults: Partial<Record<FunctionName, readonly Fault[]>>) {
    vi.setSystemTime(storyBegins);
    const tables = await database.createTables();
    await peopleOfTheStory(database, tables);
    const pipeline = new Pipeline(database, tables, faults);
    await pipeline.post(storyArticle);
    await pipeline.drain();
    for (const time of storyTicks) {
      vi.setSystemTime(time);
      await pipeline.tick(time);
    }
    pipeline.close();
    return { pipeline, ledger: await ledgerOfTheStory(database, tables) };
  }

  it('sends every owed alert once when nothing fails', async () => {
    const { pipeline, ledger } = await runStory({});

    expect(pipeline.mailbox).toHaveLength(storyMessages);
    expect(storyOwes.map((owed) => timesSent(owed, pipeline.mailbox))).toEqual([1, 1, 1, 1, 1]);
    expect(ledger.map(({ watchId }) => watchId).sort()).toEqual(
      storyOwes.map(({ watchId }) => watchId).sort(),
    );
    expect(ledger.every(({ state, repeated }) => state === 'sent' && repeated === undefined)).toBe(true);
  });

  it(
    "loses no alert to several faults, and repeats one only after faults between SNS's answer and the mark",
    async () => {
      const fault = fc.record({ nth: fc.integer({ min: 1, max: 25 }), kind: fc.constantFrom(...faultKinds) });
      await fc.assert(
        fc.asyncProperty(fc.tuple(fault, fault, fault), async ([ofApi, ofClock, ofDeliver]) => {
          const { pipeline, ledger } = await runStory({
            api: [ofApi],
            clock: [ofClock],
            deliver: [ofDeliver],
          });

          const windows = pipeline.strikes.map((strike) => expectedAfter('deliver', strike).repeats);
          const hits = windows.reduce((sum, each) => sum + each, 0);
          expect(pipeline.deadLetters).toEqual([]);
          for (const owed of storyOwes) {
            const times = timesSent(owed, pipeline.mailbox);
            const row = ledger.find(({ watchId }) => watchId === owed.watchId);
            expect(times).toBeGreaterThanOrEqual(1);
            expect(times).toBeLessThanOrEqual(1 + hits);
            expect(row).toMatchObject({ state: 'sent', ...(times > 1 && { repeated: true }) });
          }
        }),
        { numRuns: 15 },
      );
    },
    timeout,
  );

  for (const name of functionNames) {
    it.each(faultKinds)(
      `loses no alert when ${name.toUpperCase()} is hit (%s) at any side effect, and repeats one only between SNS's answer and the mark`,
      (kind) =>
        atEverySideEffect(name, kind, runStory, ({ pipeline, ledger }, { about, repeats, marked }) => {
          expect.soft(ledger, about).toHaveLength(storyOwes.length);
          expect.soft(pipeline.mailbox, about).toHaveLength(storyMessages + repeats);
          expect.soft(marked, about).toContain(ledger.some(({ repeated }) => repeated === true));
          for (const owed of storyOwes) {
            const times = timesSent(owed, pipeline.mailbox);
            const row = ledger.find(({ watchId }) => watchId === owed.watchId);
            expect.soft(times, about).toBeGreaterThanOrEqual(1);
            expect.soft(times, about).toBeLessThanOrEqual(1 + repeats);
            expect.soft(row, about).toMatchObject({ state: 'sent', ...(times > 1 && { repeated: true }) });
          }
        }),
      timeout,
    );
  }
});
