import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../../../functions/domain/article/amounts/find-amounts.ts';
import type { Article } from '../../../../functions/domain/article/article.ts';
import { findDates } from '../../../../functions/domain/article/dates/find-dates.ts';
import { givenFactSchema } from '../../../../functions/domain/article/given-fact.ts';
import { findParties } from '../../../../functions/domain/article/parties/find-parties.ts';
import { structureArticle } from '../../../../functions/domain/article/structure.ts';
import { ClauseBook } from '../../../../functions/domain/article/text/clauses/clause-book.ts';
import { type Prose, readProse } from '../../../../functions/domain/article/text/prose.ts';
import type { Token } from '../../../../functions/domain/article/text/tokens.ts';
import { grammarWords, marks } from '../../../support/article/grammar-words.ts';
import { anArticle } from '../../../support/articles.ts';

const words = grammarWords();
const anyWord = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.constantFrom(...marks) },
);
const between = fc.constantFrom(' ', ' ', ' ', '', '-', ', ', ' and ', '\n', '\u00a0');
/** A few words of the grammar, with something between them. */
const phrase = fc
  .tuple(fc.array(anyWord, { minLength: 1, maxLength: 5 }), between)
  .map(([list, join]) => list.join(join));

/** So the text is structured and not taken for another language. */
const english = 'The deal of the year was signed and it is to be with us. '.repeat(9);

/** Structures a text. Everything that it finds must be something that can be stored. */
function structure(text: string, format: Article['format'] = 'text'): void {
  const { facts } = structureArticle(anArticle(text, { format }));
  for (const { fact } of facts) givenFactSchema.parse(fact);
}

describe('structureArticle, of hostile texts', () => {
  it.each([
    'one hundred and ',
    'two thousand and ',
    'half a ',
    'half of a quarter of ',
    'between 3 and ',
    'the end of the ',
    'two days before ',
    'the week after the ',
    'the first of the last ',
    'from May to ',
    '99999999999999999999999999999999999999 ',
    'quadrillion ',
    'one undecillion undecillion undecillion dollars, ',
    'a third of two thirds of ',
    'who said that ',
    'plans to agree to ',
    'if not ',
    'Bank of ',
    'Smith and ',
    'Mr. ',
    'A. ',
    'U.S. ',
    '(METI) ',
    'Ministry of Economy, Trade, ',
    '2026-',
    '1/2/',
    '12:',
    'e-',
    'é́',
    '😀',
    '\u202e',
    '\ud800',
  ])('reads "%s" 10,000 times', (piece) => {
    expect(() => structure(english + piece.repeat(10_000))).not.toThrow();
    expect(() => structure(piece.repeat(10_000))).not.toThrow();
  });

  it('reads any words of its grammar, 10,000 times', () => {
    fc.assert(
      fc.property(phrase, between, (piece, join) => {
        structure(english + `${piece}${join}`.repeat(10_000).slice(0, 200_000));
      }),
      { numRuns: 40 },
    );
  });

  it('reads any mix of the words of its grammar', () => {
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 60 }), between, (pieces, join) => {
        structure(english + pieces.join(join).repeat(20));
      }),
      { numRuns: 60 },
    );
  });

  it.each(['()', '[]', '{}', '“”', '‘’', '«»', '""', '<>', '--', '**'])(
    'reads %s nested 20,000 times, closed and left open',
    ([open = '', close = '']) => {
      const inside = ' Japan will buy 20 ferries on Friday ';

      expect(() => {
        structure(english + open.repeat(20_000) + inside + close.repeat(20_000));
        structure(english + `${open}Japan `.repeat(20_000) + inside);
        structure(english + inside + close.repeat(20_000));
      }).not.toThrow();
    },
  );

  it.each([
    'div',
    'b',
    'p',
    'i><b',
    'table><tr><td',
    'ul><li',
    'a href="https://a.example"',
    'h1',
    'svg',
    'article',
    'section class="x"',
    'blockquote',
    'template',
    'title',
    'textarea',
  ])('reads <%s> nested 20,000 times, closed and left open', (tag) => {
    const names = tag.split('><').map((name) => name.split(' ')[0]);
    const close = names.map((name) => `</${name}>`).join('');
    const inside = `<p>${english}</p>Japan will buy 20 ferries on Friday.`;

    expect(() => {
      structure(`<${tag}>`.repeat(20_000) + inside + close.repeat(20_000), 'html');
      structure(inside + `<${tag}>x`.repeat(20_000), 'html');
      structure(inside + close.repeat(20_000), 'html');
    }).not.toThrow();
  });
});

/** Returns how many tokens a finder looks at, per token of the text. */
function looksPerToken(find: (prose: Prose) => unknown, text: string): number {
  const prose = readProse(text);
  let looks = 0;
  const tokens = new Proxy(prose.tokens as Token[], {
    get: (list, name) => {
      looks += 1;
      return Reflect.get(list, name);
    },
  });
  find({ ...prose, tokens, clauses: new ClauseBook(tokens) });
  return looks / prose.tokens.length;
}

describe.each([
  ['findAmounts', findAmounts],
  ['findDates', (prose: Prose) => findDates(prose, { datePublished: '2025-10-27' })],
  ['findParties', findParties],
] as const)('%s, of hostile texts', (_, find) => {
  /** Ordinary news takes up to 250. */
  const mostLooks = 5_000;

  it('looks at each token a limited number of times, whatever the length of the text', () => {
    fc.assert(
      fc.property(phrase, between, (piece, join) => {
        const text = (count: number): string => english + `${piece}${join}`.repeat(count);

        const few = looksPerToken(find, text(300));
        const many = looksPerToken(find, text(1_200));

        expect(many).toBeLessThan(mostLooks);
        expect(many).toBeLessThan(few * 1.5 + 10);
      }),
      { numRuns: 40 },
    );
  });
});
