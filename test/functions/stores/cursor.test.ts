import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { decodeCursor, encodeCursor } from '../../../functions/stores/cursor.ts';
import { CursorError } from '../../../functions/stores/errors.ts';

const place = z.object({ at: z.string() });

describe('encodeCursor and decodeCursor', () => {
  it('returns any position again, and is safe in a URL', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (at, listing) => {
        fc.pre(at.isWellFormed());
        const cursor = encodeCursor({ at }, listing);

        expect(decodeCursor(cursor, place, listing)).toEqual({ at });
        expect(encodeURIComponent(cursor)).toBe(cursor);
      }),
    );
  });

  it('refuses a cursor that was changed, cut short, or issued by another listing', () => {
    const cursor = encodeCursor({ at: '2025-10-27' }, 'alerts of sub_1');
    const altered = Buffer.from(Buffer.from(cursor, 'base64url').toString().replace('27', '28')).toString(
      'base64url',
    );

    for (const wrong of [altered, cursor.slice(0, -4), '', 'x']) {
      expect(() => decodeCursor(wrong, place, 'alerts of sub_1')).toThrow(CursorError);
    }
    expect(() => decodeCursor(cursor, place, 'alerts of sub_2')).toThrow(CursorError);
  });
});
