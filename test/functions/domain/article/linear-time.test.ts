import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../functions/domain/article/article.ts';
import { structureArticle } from '../../../../functions/domain/article/structure.ts';
import { anArticle } from '../../../support/articles.ts';

const english = 'The deal of the year was signed and it is to be with us. '.repeat(9);
const small = 16_000;
const large = 256_000;

/** Processor time of this process, in ms per KB, the best of two. Other work on the machine does not count into it. */
function costPerKilobyte(piece: string, length: number, format: Article['format']): number {
  const text = english + piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const costs = [1, 2].map(() => {
    const before = process.cpuUsage();
    structureArticle(anArticle(text, { format }));
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...costs) / (text.length / 1000);
}

/**
 * If time grew with the square of the length, one KB of the large text would cost 16 times one KB of the small text.
 * The bound leaves room for caches and garbage collection.
 */
const mostGrowth = 6;

describe('structureArticle', () => {
  it.each([
    ['text', 'Japan agreed to buy $8 billion of rice on Oct. 28.\n\n'],
    ['html', '<p>Japan agreed to buy $8 billion of rice on Oct. 28.</p>\n'],
  ] as const)('takes a body of one megabyte, as %s', (format, paragraph) => {
    const body = paragraph.repeat(1_000_000 / paragraph.length);

    const { facts } = structureArticle(anArticle(body, { format }));

    expect(facts).toHaveLength(500);
  });

  it.each([
    [
      'prose',
      'Japan agreed to buy $8 billion of rice on Oct. 28, Finance Minister Katayama said. Talks go on.\n\n',
    ],
    ['one endless sentence', 'Japan agreed to buy rice and ships and Norway said it will visit Seoul and '],
    ['dates', 'Oct. 28, 2025, the end of the first week of May, '],
    ['dots', '.'],
    ['question marks', '? ?!'],
    ['brackets and quotes', '(“("['],
    ['numbers', '1,234.5-$6 '],
    ['names', 'Bank of the Foo (BOF), Smith and '],
    ['one long word', 'a'],
    ['letters beyond the basic plane', '😀'],
    ['blank lines', '\n\n x'],
  ])('takes time in proportion to the length for text that is %s', (_, piece) => {
    const growth = costPerKilobyte(piece, large, 'text') / costPerKilobyte(piece, small, 'text');

    expect(growth).toBeLessThan(mostGrowth);
  });

  it.each([
    ['paragraphs', '<p>Japan agreed to buy $8 billion of rice on <b>Oct. 28</b>, officials said.</p>'],
    ['nested deeper and deeper', '<div>'],
    ['nested deeper and deeper, with text', '<section><p>It is said</section><i>'],
    ['end tags without a start', '</b></p></div>'],
    ['entities', '&amp;&nbsp;&foo'],
    ['a tag that never ends', '<a b="c" d='],
    ['a comment that never ends', '<!-- -- '],
    ['tables in tables', '<table><tr><td>x'],
    ['line breaks', '<br>x'],
  ])('takes time in proportion to the length for HTML that is %s', (_, piece) => {
    const growth = costPerKilobyte(piece, large, 'html') / costPerKilobyte(piece, small, 'html');

    expect(growth).toBeLessThan(mostGrowth);
  });
});
