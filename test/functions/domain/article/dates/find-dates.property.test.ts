import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../../functions/domain/article/dates/find-dates.ts';
import { readProse } from '../../../../../functions/domain/article/text/prose.ts';

const words = fc.constantFrom(
  ...'the a an of in on at by from to and last next this early late end half first second third two twenty 3 16 31 1990 2013 2016 0 99 Nov. May march Monday Fri week year years months day days quarter ago earlier later before after Easter now a.m. : / - , . ’ s th every weekend fiscal Q3 9/11 2015-02-30 10:30 GMT summer decades morning hundred thousand 999999999999 1e9'.split(
    ' ',
  ),
);
const phrase = fc.array(words, { maxLength: 40 }).map((list) => list.join(' '));
const anyText = fc.oneof(
  phrase,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.tuple(phrase, fc.string()).map((parts) => parts.join('')),
);
const published = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

describe('findDates', () => {
  it('never throws, and gives the offsets of each mention, in order', () => {
    fc.assert(
      fc.property(anyText, published, (text, datePublished) => {
        const mentions = findDates(readProse(text), { datePublished });

        let end = 0;
        for (const mention of mentions) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.value).not.toMatch(/NaN|undefined|Infinity/);
          end = mention.end;
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('finds the same dates in the same text twice', () => {
    fc.assert(
      fc.property(phrase, published, (text, datePublished) => {
        expect(findDates(readProse(text), { datePublished })).toEqual(
          findDates(readProse(text), { datePublished }),
        );
      }),
    );
  });

  it('finds each of ten thousand dates', () => {
    const text = 'They met on Nov. 16, 2010. '.repeat(10_000);

    expect(findDates(readProse(text), { datePublished: '2013-03-22' })).toHaveLength(10_000);
  });

  it('reads each place once, however deep dates are inside dates', () => {
    const text = 'two days after the end of the first week of '.repeat(2_000);

    expect(() => findDates(readProse(text), { datePublished: '2013-03-22' })).not.toThrow();
  });
});
