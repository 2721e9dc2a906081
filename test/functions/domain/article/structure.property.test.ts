import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../functions/domain/article/plain-text.ts';
import { structureArticle } from '../../../../functions/domain/article/structure.ts';
import { anArticle } from '../../../support/articles.ts';

/** Words that rules look for, and any other characters of Unicode, in any order. */
const scraps = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...words()) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
    ),
    { maxLength: 80 },
  )
  .chain((list) =>
    fc.constantFrom(' ', ' ', '', '\n', '\n\n', '-', '\u00a0').map((between) => list.join(between)),
  );

function words(): string[] {
  return (
    'the|of|and|to|will|Japan|Norway|U.S.|Mr.|Finance Minister|Katayama|signed|a deal|agreed|to buy|met with|said|visit|tariffs|expects|is due|not|if|by|until|since|between|from|' +
    'Oct. 28|2025|Monday|next week|two years|the third quarter|the end of|a year earlier|every|10 a.m.|$8|$|€|billion|5|1,234.5|percent|basis points|up to|more than|jets|179|' +
    '(METI)|Ministry of Economy, Trade|Inc.|.|. |,|?|!|...|“|”|’s|—|AI|shipbuilding|<p>|</p>|<b>|</div>|<nav>|&amp;|&nbsp;|&#8217;|<br>|<script>|<h2>|</h2>|<!--'
  ).split('|');
}

describe('structureArticle, of any text', () => {
  it.each(['text', 'html'] as const)('finds the same with its reasons as without, as %s', (format) => {
    fc.assert(
      fc.property(scraps, (body) => {
        const article = anArticle(body, { format });
        const { why, ...found } = structureArticle(article, { why: true });

        expect(found).toEqual(structureArticle(article));
        expect(why?.items).toHaveLength(found.facts.length);
        expect(why?.dates.map(({ text }) => text)).toEqual(found.dates.map(({ text }) => text));
        expect(why?.amounts.map(({ text }) => text)).toEqual(found.amounts.map(({ text }) => text));
        for (const { start, end, text } of [...(why?.parties ?? []), ...(why?.refused ?? [])])
          expect(body.slice(start, end)).toBe(text);
      }),
    );
  });

  it.each(['text', 'html'] as const)('returns offsets into the body, as %s', (format) => {
    fc.assert(
      fc.property(scraps, (body) => {
        const { facts, dates, amounts } = structureArticle(anArticle(body, { format }));

        for (const { fact, passage } of facts) {
          expect(body.slice(fact.start, fact.end)).toBe(fact.quote);
          expect(passage.start <= fact.start && fact.end <= passage.end).toBe(true);
        }
        for (const { start, end, text } of [...dates, ...amounts]) expect(body.slice(start, end)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['text', 'html'] as const)('returns items whose words are in their passage, as %s', (format) => {
    fc.assert(
      fc.property(scraps, (body) => {
        const { facts } = structureArticle(anArticle(body, { format }));

        for (const { fact, passage } of facts) {
          const quote = plainText(body, format, fact.start, fact.end);
          expect(quote).not.toBe('');
          expect(plainText(body, format, passage.start, passage.end)).toContain(quote);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds 10,000 dates in one text', () => {
    const body = 'The ports agreed to close on May 3, 2026, officials said.\n\n'.repeat(10_000);

    const { dates, warnings } = structureArticle(anArticle(body));

    expect(dates).toHaveLength(10_000);
    expect(warnings).toEqual(['The article states 10000 facts; the first 500 became items.']);
  });
});
