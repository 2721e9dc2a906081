import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../../functions/domain/query/text/fold.ts';
import { termsIn, wordsOf } from '../../../../../functions/domain/query/text/terms.ts';
import { wordOf } from '../../../../../functions/domain/query/text/word.ts';

describe('wordsOf', () => {
  it.each([
    ["Japan's Minister", ['japan', 'minist']],
    ['Japan’s', ['japan']],
    ["the ministers' don't", ['the', 'minist', 'dont']],
    ['U.S. and U.S.-Japan', ['US', 'and', 'US', 'japan']],
    ['us US IT it WHO who', ['us', 'US', 'IT', 'it', 'WHO', 'who']],
    ['NATO Nato nato', ['nato', 'nato', 'nato']],
    ['Café naïve Ægir Łódź Straße', ['cafe', 'naiv', 'aegir', 'lodz', 'strass']],
    ['ＦＵＬＬ ﬁsh', ['full', 'fish']],
    ['1,234.5 3.5m 35m 8bn', ['1234.5', '3.5m', '35m', '8bn']],
    ['AT&T R&D', ['at&t', 'r&d']],
    ['follow-up', ['follow', 'up']],
    ['日本の船', ['日', '本', 'の', '船']],
    ['\u{2F800}ship 𠮷ship', ['丽', 'ship', '𠮷', 'ship']],
    ['ship🈁', ['ship']],
    ['a.m. J.Smith', ['AM', 'j', 'smith']],
    ['ship\u00adyard', ['shipyard']],
    ['½ … 😀', []],
  ])('%s', (text, expected) => {
    expect(wordsOf(text).map(({ term }) => term)).toEqual(expected);
  });
});

describe('termsIn, wordOf and fold', () => {
  it('make each name in a text one term, the longest first', () => {
    expect(termsIn('the United States of America and the Memoranda of Understanding')).toEqual([
      'the',
      'US',
      'and',
      'the',
      'mou',
    ]);
  });

  it('read only US as an acronym in a text that is all capitals', () => {
    expect(['US', 'IT', 'WHO'].map((word) => wordOf(word, 'shouting').term)).toEqual(['US', 'it', 'who']);
  });

  it('leave a folded text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 2_000 },
    );
  });
});
