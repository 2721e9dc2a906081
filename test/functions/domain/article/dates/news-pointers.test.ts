import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../../functions/domain/article/dates/find-dates.ts';
import { readProse } from '../../../../../functions/domain/article/text/prose.ts';

/** A Wednesday. */
const datePublished = '2013-03-20';

/** Words that point to a date from another, each with `text=VALUE`, joined by ` ; `. */
const cases: readonly (readonly [sentence: string, expected: string])[] = [
  ['That same day, a second bomb went off.', 'That same day=2013-03-20'],
  ['The trial is expected to last six weeks.', 'six weeks=P6W'],
  ['The last six weeks were hard.', 'The last six weeks=P6W'],
  ["He said that Monday's march was legal.", 'Monday=2013-03-18'],
  ['It was 1989. The wall fell that November.', '1989=1989 ; that November=1989-11'],
  ['The previous evening, the two had dined together.', 'The previous evening=2013-03-19TEV'],
  ['Work began the summer before last.', 'the summer before last=2011-SU'],
  ['He quit the party the year before last.', 'the year before last=2011'],
  ['They met the night before last.', 'the night before last=2013-03-18TNI'],
  ['Thousands of flights have been delayed this winter.', 'this winter=2012-WI'],
  ['It lost money in the year to June 30, 2012.', 'the year to June 30, 2012=2012'],
  ['In the fiscal year ending June 30 it expects a profit.', 'the fiscal year ending June 30=FY2013'],
  [
    'Net profit for the quarter ended Dec. 31 rose. For the full year, profit fell.',
    'the quarter ended Dec. 31=2012-Q4 ; the full year=2012',
  ],
  [
    'The rocket lifted off at 1:45 p.m. EST (1845 GMT) on Monday.',
    '1:45 p.m. EST (1845 GMT) on Monday=2013-03-18T13:45',
  ],
  ['The law was upheld last Dec. 5.', 'last Dec. 5=2012-12-05'],
  ['The last day to file has come.', ''],
  ['In the last day, 40 people died.', 'the last day=P1D'],
  ['It is the second attack this month.', 'this month=2013-03'],
  ['The next Winter Games will be in Russia.', ''],
  ['In the new year, rates will rise.', 'the new year=2014'],
  ['In the coming hours, the wind will ease.', 'the coming hours=FUTURE_REF'],
  ['In the week to March 15, stocks fell.', 'the week to March 15=2013-W11'],
  ['Over the last decade imports have doubled.', 'the last decade=P10Y'],
  ['In the last year, 40 people died.', 'the last year=P1Y'],
  ['In the last week of February it fell.', 'the last week of February=2013-W09'],
  ["It was sold in the year's first half.", "the year's first half=2013-H1"],
  ['In the 2012 third quarter, it earned more.', '2012 third quarter=2012-Q3'],
  [
    'The plunge, two years after the October 1987 crash, scared many.',
    'two years=P2Y ; October 1987=1987-10',
  ],
  ['It was sold two days after Christmas.', 'two days after Christmas=2012-12-27'],
  ['Current members may stay.', 'Current=PRESENT_REF'],
  ['They marked a decades-long friendship.', 'decades-long=PXY'],
];

describe('findDates reads dates that a word points to', () => {
  it.each(cases)('%s', (sentence, expected) => {
    const mentions = findDates(readProse(sentence), { datePublished });

    expect(mentions.map(({ text, value }) => `${text}=${value}`).join(' ; ')).toBe(expected);
  });
});
