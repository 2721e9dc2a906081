import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitText } from '../../../functions/stores/split-text.ts';

describe('splitText', () => {
  it('cuts any text into parts that are short enough and give the same text when joined', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.integer({ min: 6, max: 60 }),
        (text, max) => {
          const parts = splitText(text, max);

          expect(parts.join('')).toBe(text);
          for (const part of parts) {
            expect(Buffer.byteLength(part)).toBeLessThanOrEqual(max);
            expect(part.isWellFormed()).toBe(true);
          }
        },
      ),
    );
  });

  it('makes no part of an empty text', () => {
    expect(splitText('', 100)).toEqual([]);
  });
});
