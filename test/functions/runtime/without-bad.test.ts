import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutBad } from '../../../functions/runtime/without-bad.ts';

class Fault extends Error {}

const isFault = (error: unknown) => error instanceof Fault;

describe('withoutBad', () => {
  it('returns the results of the good entries in order, and gives each bad one to its taker', async () => {
    const entries = fc.uniqueArray(fc.integer({ min: 0, max: 999 }), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(entries, entries, async (all, bad) => {
        const left: number[] = [];
        const work = async (some: readonly number[]) => {
          if (some.some((entry) => bad.includes(entry))) throw new Fault();
          return some.map((entry) => entry * 2);
        };

        const results = await withoutBad(all, work, { isFault, onBad: (entry) => left.push(entry) });

        expect(results).toEqual(all.filter((entry) => !bad.includes(entry)).map((entry) => entry * 2));
        expect(left).toEqual(all.filter((entry) => bad.includes(entry)));
      }),
    );
  });

  it('finds one bad entry among 500 with few calls', async () => {
    let calls = 0;
    const all = Array.from({ length: 500 }, (_, i) => i);
    const work = async (some: readonly number[]) => {
      calls += 1;
      if (some.includes(321)) throw new Fault();
      return some;
    };

    expect(await withoutBad(all, work, { isFault, onBad: () => undefined })).toHaveLength(499);
    expect(calls).toBeLessThanOrEqual(20);
  });

  it('throws an error that is not the fault of an entry', async () => {
    const work = async () => {
      throw new Error('the table is down');
    };

    await expect(withoutBad([1, 2], work, { isFault, onBad: () => undefined })).rejects.toThrow('down');
  });
});
