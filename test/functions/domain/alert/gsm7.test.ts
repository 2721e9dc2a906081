import { describe, expect, it } from 'vitest';
import { segments, septets } from '../../../../functions/domain/alert/gsm7.ts';

describe('segments', () => {
  it.each([
    [160, 'a', 1],
    [161, 'a', 2],
    [306, 'a', 2],
    [307, 'a', 3],
    [80, '€', 1],
    [81, '€', 2],
    [70, 'я', 1],
    [71, 'я', 2],
    [134, 'я', 2],
    [135, 'я', 3],
    [35, '😀', 1],
    [36, '😀', 2],
  ])('returns for %i times %s: %i', (times, character, count) => {
    expect(segments(character.repeat(times))).toBe(count);
  });

  it('counts two septets for a character of the extension table', () => {
    expect(septets('a[b]€')).toBe(8);
  });
});
