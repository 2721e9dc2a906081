import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { describeOn } from '../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../support/dynamodb/engines.ts';
import { type Fault, faultKinds, type Strike } from '../support/pipeline/faulty-function.ts';
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

/** A story takes seconds on a busy machine, and a test tells one story per side effect of its function. */
const timeout = 240_000;

describeOn(dynaliteEngine, 'The way from article to alert', (database) => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(storyBegins) });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Tells the whole story once, with these faults in it. */
  async function tell(faults: Partial<Record<FunctionName, readonly Fault[]>>) {
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

  it('sends what is owed, once, when nothing befalls it', async () => {
    const { pipeline, ledger } = await tell({});

    expect(pipeline.mailbox).toHaveLength(storyMessages);
    expect(storyOwes.map((owed) => timesSent(owed, pipeline.mailbox))).toEqual([1, 1, 1, 1, 1]);
    expect(ledger.map(({ watchId }) => watchId).sort()).toEqual(
      storyOwes.map(({ watchId }) => watchId).sort(),
    );
    expect(ledger.every(({ state, repeated }) => state === 'sent' && repeated === undefined)).toBe(true);
  });

  it(
    'loses no alert of several faults, wherever they fall, and repeats one at most as often as the window was hit',
    async () => {
      const fault = fc.record({ nth: fc.integer({ min: 1, max: 25 }), kind: fc.constantFrom(...faultKinds) });
      await fc.assert(
        fc.asyncProperty(fc.tuple(fault, fault, fault), async ([ofApi, ofClock, ofDeliver]) => {
          const { pipeline, ledger } = await tell({ api: [ofApi], clock: [ofClock], deliver: [ofDeliver] });

          const windows = pipeline.strikes.map((strike) => expected('deliver', strike).repeats);
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
      `loses no alert of ${name.toUpperCase()} %s, at any of its side effects, and repeats none but in the one window`,
      async (kind) => {
        let told = 0;
        for (let nth = 1; ; nth += 1) {
          const { pipeline, ledger } = await tell({ [name]: [{ nth, kind }] });
          const [strike] = pipeline.strikes;
          if (strike === undefined) break;
          told += 1;

          const { repeats, marked } = expected(name, strike);
          const about = `${strike.call.operation}, side effect ${nth}`;
          expect.soft(pipeline.deadLetters, about).toEqual([]);
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
        }
        expect(told).toBeGreaterThan(1);
      },
      timeout,
    );
  }
});

/** How many messages are repeated after a fault, and whether the ledger may say so. */
function expected(name: FunctionName, { call, kind }: Strike): { repeats: number; marked: boolean[] } {
  if (name !== 'deliver') return { repeats: 0, marked: [false] };
  const reached = kind === 'killed after' || kind === 'answer lost';
  // A claim that a kill left behind looks like one whose message went out.
  const unsent = { repeats: 0, marked: kind.startsWith('killed') ? [false, true] : [false] };
  switch (call.operation) {
    case 'Publish':
      // SNS has it, and nobody here knows: the window. Where SNS has it not, nobody knows that either.
      return { repeats: reached ? 1 : 0, marked: [true] };
    case 'UpdateItem':
      // Counts of what may be sent are taken before the publish, partly with the claims in hand.
      if (!String(call.input.Key.pk).startsWith('ALERT#')) return unsent;
      // SNS's answer is there, and the mark is not: the window.
      return reached ? { repeats: 0, marked: [false] } : { repeats: 1, marked: [true] };
    default:
      return unsent;
  }
}
