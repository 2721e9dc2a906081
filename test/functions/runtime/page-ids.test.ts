import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alertId } from '../../../functions/runtime/ids.ts';
import { alertIdOf, pageIdOf } from '../../../functions/runtime/page-ids.ts';

const key = Buffer.alloc(32, 7).toString('base64url');
const otherKey = Buffer.alloc(32, 8).toString('base64url');
const anyId = fc.string().map(alertId);

describe('the id of a page', () => {
  it('leads to its alert, and contains the id of the alert', () => {
    fc.assert(
      fc.property(anyId, (id) => {
        const page = pageIdOf(id, key);

        expect(alertIdOf(page, key)).toBe(id);
        expect(page).toMatch(/^[\w-]{27}[0-9a-z]{12}$/);
        expect(page.startsWith(id.slice('alr_'.length))).toBe(true);
      }),
    );
  });

  it('is of no use with another key, with another alert, or changed in any character', () => {
    fc.assert(
      fc.property(anyId, anyId, fc.nat(38), (id, other, at) => {
        fc.pre(id !== other);
        const page = pageIdOf(id, key);
        const changed = `${page.slice(0, at)}${page[at] === '0' ? '1' : '0'}${page.slice(at + 1)}`;

        expect(alertIdOf(page, otherKey)).toBeUndefined();
        expect(alertIdOf(`${other.slice(4)}${page.slice(27)}`, key)).toBeUndefined();
        expect(alertIdOf(changed, key)).toBeUndefined();
      }),
    );
  });

  it.each(['', 'alr_000000000000000000000000000', 'é'.repeat(39), '\ud800'.repeat(39), 'x'.repeat(200)])(
    'is not any text: %j',
    (text) => {
      expect(alertIdOf(text, key)).toBeUndefined();
    },
  );
});
