import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ordinalRanges, ordinalsIn } from '../../../functions/stores/ordinal-ranges.ts';

describe('ordinalRanges', () => {
  it.each([
    [[], ''],
    [[0], '0'],
    [[3, 1, 2, 0, 7], '0-3,7'],
    [[5, 4, 9, 11, 10, 4], '4-5,9-11'],
  ])('writes %j as "%s"', (ordinals, written) => {
    expect(ordinalRanges(ordinals)).toBe(written);
  });

  it('writes any numbers so that they can be read back, each once and in order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 600 }), { maxLength: 500 }), (ordinals) => {
        expect(ordinalsIn(ordinalRanges(ordinals))).toEqual([...new Set(ordinals)].sort((a, b) => a - b));
      }),
    );
  });
});
