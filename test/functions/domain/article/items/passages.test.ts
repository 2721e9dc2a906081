import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../../functions/domain/article/article.ts';
import { Passages } from '../../../../../functions/domain/article/items/passages.ts';
import { readArticle } from '../../../../../functions/domain/article/read-article.ts';
import { readProse } from '../../../../../functions/domain/article/text/prose.ts';

function passagesOf(text: string, format: Article['format'] = 'text'): Passages {
  const readable = readArticle({ format, text, headline: 'A headline' });
  return new Passages(readable, readProse(readable.text));
}

/** The passage around some words of the text. */
function around(text: string, words: string, format: Article['format'] = 'text'): string {
  const start = text.indexOf(words);
  const { start: from, end } = passagesOf(text, format).around({ start, end: start + words.length });
  return text.slice(from, end);
}

/** Sentences of 100 characters: the first begins with `S1`. */
function sentences(count: number): string[] {
  return Array.from(
    { length: count },
    (_, i) => `${`S${i + 1} `.padEnd(98, 'word ').trimEnd().padEnd(98, 'x')}.`,
  );
}

describe('Passages', () => {
  it('takes a paragraph of up to 2,000 characters as one passage', () => {
    const paragraph = `${sentences(19).join(' ')} ${'y'.repeat(99)}.`;

    expect(paragraph).toHaveLength(2_000);
    expect(around(`First one here.\n\n${paragraph}\n\nLast one here.`, 'S7')).toBe(paragraph);
  });

  it('takes the parts before and after a fact in a longer paragraph: whole sentences, 700 characters each', () => {
    const all = sentences(40);
    const text = `First one here.\n\n${all.join(' ')}\n\nLast one here.`;

    expect(around(text, 'S1 ')).toBe(all.slice(0, 14).join(' '));
    expect(around(text, 'S10 ')).toBe(all.slice(0, 21).join(' '));
    expect(around(text, 'S20 ')).toBe(all.slice(7, 28).join(' '));
    expect(around(text, 'S40 ')).toBe(all.slice(28, 40).join(' '));
  });

  it('gives all facts of one part the same passage', () => {
    const text = sentences(40).join(' ');
    const passages = passagesOf(text);
    const at = (words: string) => {
      const start = text.indexOf(words);
      return passages.around({ start, end: start + words.length });
    };

    expect(at('S14 ')).toBe(at('S8 '));
    expect(at('S15 ')).not.toEqual(at('S14 '));
  });

  it('leaves a sentence that is longer than a part out of the passages beside it', () => {
    const endless = `Endless ${'and so on '.repeat(100)}it goes.`;
    const text = [...sentences(7), endless, ...sentences(14).map((each) => each.replace('S', 'T'))].join(' ');

    expect(around(text, 'S3 ')).toBe(sentences(7).join(' '));
    expect(around(text, 'Endless')).toContain(endless);
    expect(around(text, 'T3 ')).not.toContain('Endless');
  });

  it('takes a fact in no part, or over several parts, as its own passage', () => {
    const text = sentences(40).join(' ');

    expect(around(text, text.slice(50, 3_000))).toBe(text.slice(50, 3_000));
    expect(passagesOf('').around({ start: 3, end: 5 })).toEqual({ start: 3, end: 5 });
  });

  it('points into the body of HTML', () => {
    const html = `<div><p>${sentences(40).join(' <b>Bold</b> ')}</p></div>`;

    expect(around(html, 'S20 ', 'html')).toMatch(/^Bold<\/b> S13 .*S20 .*\.$/);
    expect(around(html, 'S20 ', 'html').length).toBeLessThan(3_000);
  });

  it('has each sentence of any text in its passage, and passages of limited length', () => {
    const piece = fc.oneof(
      fc.constantFrom('. ', '! ', '? “', '\n', '\n\n', 'U.S. ', 'word '),
      fc.integer({ min: 1, max: 900 }).map((length) => 'ab '.repeat(length / 3)),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    );

    fc.assert(
      fc.property(fc.array(piece, { maxLength: 100 }), (pieces) => {
        const text = pieces.join('');
        const passages = passagesOf(text);
        for (const { start, end } of readProse(text).sentences) {
          const passage = passages.around({ start, end });
          expect(passage.start <= start && end <= passage.end).toBe(true);
          // A whole paragraph, or the sentence with three parts of 700 characters and the spaces between them.
          const most = Math.max(2_000, end - start + 3 * 700 + 3 * 10);
          expect(passage.end - passage.start).toBeLessThanOrEqual(most);
        }
      }),
      { numRuns: 200 },
    );
  });
});
