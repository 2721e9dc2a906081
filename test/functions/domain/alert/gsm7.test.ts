import { describe, expect, it } from 'vitest';
import { segments, septets } from '../../../../functions/domain/alert/gsm7.ts';

describe('segments', () => {
  it.each([
    ['a'.repeat(160), 1],
    ['a'.repeat(161), 2],
    ['a'.repeat(306), 2],
    ['a'.repeat(307), 3],
    ['€'.repeat(80), 1],
    ['€'.repeat(81), 2],
    ['я'.repeat(70), 1],
    ['я'.repeat(71), 2],
    ['я'.repeat(134), 2],
    ['я'.repeat(135), 3],
    ['😀'.repeat(35), 1],
    ['😀'.repeat(36), 2],
  ])('%#: counts for %s: %i', (text, count) => {
    expect(segments(text)).toBe(count);
  });

  it('counts two septets for a character of the extension table', () => {
    expect(septets('a[b]€')).toBe(8);
  });
});
