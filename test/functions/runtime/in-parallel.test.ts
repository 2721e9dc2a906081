import { describe, expect, it } from 'vitest';
import { inParallel } from '../../../functions/runtime/in-parallel.ts';

describe('inParallel', () => {
  it('works on up to 8 entries at the same time by default, and returns the results in order', async () => {
    let running = 0;
    let most = 0;

    const doubled = await inParallel([...Array(50).keys()], async (n) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      return n * 2;
    });

    expect(doubled).toEqual([...Array(50).keys()].map((n) => n * 2));
    expect(most).toBe(8);
  });

  it('works on up to `atOnce` entries at the same time', async () => {
    let running = 0;
    let most = 0;

    await inParallel(
      [...Array(9).keys()],
      async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setImmediate(resolve));
        running -= 1;
      },
      { atOnce: 3 },
    );

    expect(most).toBe(3);
  });

  it('throws the error that the work throws', async () => {
    const working = inParallel([1, 2, 3], async (n) => {
      if (n === 2) throw new RangeError('two');
      return n;
    });

    await expect(working).rejects.toThrow(RangeError);
  });
});
