import { describe, expect, it } from 'vitest';
import { markedQuote } from '../../../../functions/domain/alert/marked-quote.ts';

const quote = 'They signed an MoU on shipbuilding today.';

function at(...words: readonly string[]) {
  return words.map((word) => ({ start: quote.indexOf(word), end: quote.indexOf(word) + word.length }));
}

describe('markedQuote', () => {
  it('puts asterisks around the words that matched', () => {
    expect(markedQuote(quote, at('MoU', 'shipbuilding'))).toBe(
      'They signed an *MoU* on *shipbuilding* today.',
    );
  });

  it('joins marks with nothing between them', () => {
    expect(markedQuote(quote, at('on', 'shipbuilding', 'MoU'))).toBe(
      'They signed an *MoU on shipbuilding* today.',
    );
  });

  it('removes asterisks of the article itself', () => {
    expect(markedQuote('A *bold* claim', [{ start: 9, end: 14 }])).toBe('A bold *claim*');
  });

  it('ignores a mark outside of the quote', () => {
    const outside = [
      { start: -3, end: 4 },
      { start: 30, end: 99 },
      { start: 9, end: 9 },
    ];

    expect(markedQuote(quote, outside)).toBe(quote);
  });

  it('returns one line, whatever line breaks the article has', () => {
    expect(markedQuote('one\r\n\u2028two\tthree', [{ start: 6, end: 9 }])).toBe('one *two* three');
  });
});
