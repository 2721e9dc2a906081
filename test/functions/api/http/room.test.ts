import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText } from '../../../../functions/api/http/cut-text.ts';
import { firstThatFit, maxResultBytes, Room } from '../../../../functions/api/http/room.ts';

describe('Room', () => {
  it('takes texts until the result would be too large, and always the first one', () => {
    const room = new Room();

    expect(room.take('x'.repeat(6_000_000))).toBe(true);
    expect(room.take('x')).toBe(false);
  });

  it('counts a text as it is in the result of the function: quotes, line breaks and letters in their bytes', () => {
    for (const [text, fitting] of [
      ['x'.repeat(999_998), 5],
      ['"'.repeat(499_999), 5],
      ['é'.repeat(499_999), 5],
      ['\u0001'.repeat(166_666), 5],
    ] as const) {
      expect(firstThatFit(Array(9).fill(text), (each) => each)).toHaveLength(fitting);
    }
  });
});

describe('firstThatFit', () => {
  it('returns a part from the beginning that fits into a result of Lambda, whatever the entries have', () => {
    const long = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 50 })
      .map((text) => text.repeat(20_000));
    fc.assert(
      fc.property(fc.array(fc.oneof(long, fc.string()), { maxLength: 30 }), (entries) => {
        const fitting = firstThatFit(entries);

        expect(entries.slice(0, fitting.length)).toEqual(fitting);
        expect(fitting.length).toBeGreaterThan(entries.length === 0 ? -1 : 0);
        if (fitting.length > 1) {
          const result = { statusCode: 200, body: JSON.stringify({ items: fitting }) };
          expect(Buffer.byteLength(JSON.stringify(result))).toBeLessThan(maxResultBytes);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('cutText', () => {
  it('leaves a text that is short enough, and marks a cut', () => {
    expect(cutText('a'.repeat(10), 10)).toBe('a'.repeat(10));
    expect(cutText('a'.repeat(11), 10)).toBe(`${'a'.repeat(9)}…`);
  });

  it('leaves no half of a surrogate pair', () => {
    expect(cutText('😀'.repeat(6), 10).isWellFormed()).toBe(true);
    expect(cutText('😀'.repeat(6), 11).isWellFormed()).toBe(true);
  });
});
