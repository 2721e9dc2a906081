import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Pacer, type PacerClock } from '../../../functions/runtime/pacer.ts';

/** A clock that moves only by `pass` and by sleeps. */
function aClock(): PacerClock & { pass: (ms: number) => void } {
  let now = 1_000;
  return {
    now: () => now,
    pass: (ms) => {
      now += ms;
    },
    sleep: async (ms) => {
      const until = now + ms;
      await Promise.resolve();
      now = Math.max(now, until);
    },
  };
}

describe('Pacer', () => {
  it('gives the first slot at once', async () => {
    const clock = aClock();

    await new Pacer(5, clock).waitForSlot();

    expect(clock.now()).toBe(1_000);
  });

  it('never gives two slots closer together than its pace, whenever callers ask', async () => {
    const pauses = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 2, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 20 }), pauses, async (perSecond, each) => {
        const clock = aClock();
        const pacer = new Pacer(perSecond, clock);
        const slots: number[] = [];
        for (const pause of each) {
          clock.pass(pause);
          await pacer.waitForSlot();
          slots.push(clock.now());
        }

        const gaps = slots.slice(1).map((at, i) => at - (slots[i] ?? 0));
        for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(1_000 / perSecond - 1e-6);
      }),
    );
  });

  it('gives callers that ask at once their slots one after the other, in the order in which they asked', async () => {
    const waits: number[] = [];
    const pacer = new Pacer(4, { now: () => 0, sleep: async (ms) => void waits.push(ms) });

    await Promise.all([pacer.waitForSlot(), pacer.waitForSlot(), pacer.waitForSlot(), pacer.waitForSlot()]);

    expect(waits).toEqual([250, 500, 750]);
  });

  it('does not save up slots that nobody asked for', async () => {
    const clock = aClock();
    const pacer = new Pacer(1, clock);
    await pacer.waitForSlot();
    clock.pass(60_000);

    await pacer.waitForSlot();
    await pacer.waitForSlot();

    expect(clock.now()).toBe(1_000 + 60_000 + 1_000);
  });

  it('counts the next slot from the start of the work when the work starts late', async () => {
    const clock = aClock();
    const pacer = new Pacer(1, clock);
    await pacer.waitForSlot();
    clock.pass(900);

    pacer.workStarted();
    await pacer.waitForSlot();

    expect(clock.now()).toBe(1_000 + 900 + 1_000);
  });
});
