import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Casing } from '../../../../../functions/domain/query/text/raw-term.ts';
import { SpellingTable } from '../../../../../functions/domain/query/text/spelling-table.ts';
import { type Word, wordAt, wordOf } from '../../../../../functions/domain/query/text/word.ts';

describe('wordAt', () => {
  it('returns the same word at every place of a text', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdeéßÅ’日'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1 }),
        fc.constantFrom<Casing>('mixed', 'shouting'),
        (words, casing) => {
          const text = words.join(' ');
          let at = 0;
          for (const each of words) {
            expect(wordAt(text, at, at + each.length, casing)).toBe(wordOf(each, casing));
            expect(wordOf(each, casing).surface).toBe(each);
            at += each.length + 1;
          }
        },
      ),
    );
  });

  it('tells any number of spellings apart', () => {
    for (let i = 0; i < 120_000; i += 1) wordOf(`w${i}`);

    for (const i of [0, 1, 7, 60_000, 119_999]) expect(wordOf(`w${i}`).lower).toBe(`w${i}`);
  });

  it('tells spellings apart that are made to collide', () => {
    const table = new SpellingTable<Word>();
    const word = (surface: string): Word => ({ ...wordOf('x'), surface });
    for (let i = 0; i < 200; i += 1) table.add(7, word(`w${i}`));

    expect(table.find(7, 'w3', 0, 2)?.surface).toBe('w3');
    // Too far away for a search, so it is not kept, and made again each time.
    expect(table.find(7, 'w150', 0, 4)).toBeUndefined();
    expect(table.find(7, 'v3', 0, 2)).toBeUndefined();
  });
});
