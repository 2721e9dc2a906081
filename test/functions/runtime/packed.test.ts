import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packed } from '../../../functions/runtime/packed.ts';

describe('packed', () => {
  it('fills each part as far as the size allows', () => {
    expect(packed([4, 4, 4, 9, 2], (size) => size, { maxSize: 8 })).toEqual([[4, 4], [4], [9], [2]]);
  });

  it('keeps all entries in order, and both limits, except for an entry that is too large alone', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 40 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 5 }), (all, most) => {
        const parts = packed(all, (size) => size, { maxSize: 20, most });

        expect(parts.flat()).toEqual(all);
        for (const part of parts) {
          const sum = part.reduce((total, size) => total + size, 0);
          expect(part.length).toBeGreaterThan(0);
          expect(part.length).toBeLessThanOrEqual(most);
          if (part.length > 1) expect(sum).toBeLessThanOrEqual(20);
        }
      }),
    );
  });
});
