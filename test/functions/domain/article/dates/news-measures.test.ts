import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../../functions/domain/article/dates/find-dates.ts';
import { readProse } from '../../../../../functions/domain/article/text/prose.ts';

/** A Wednesday. */
const datePublished = '2013-03-20';

type Case = readonly [sentence: string, expected: string];

/** Lengths of time, each with `text=VALUE`, joined by ` ; `. */
const tables: Readonly<Record<string, readonly Case[]>> = {
  'a measure with what makes it rough': [
    ['The ruling comes almost two months after the hearing.', 'almost two months=P2M'],
    ['He has served for more than a decade.', 'more than a decade=P10Y'],
    ['The plan was first proposed nearly 20 years ago.', 'nearly 20 years ago=1993'],
    ['Sales at stores open at least a year rose 2 percent.', 'at least a year=P1Y'],
    ['It struck at about 10 a.m. on Tuesday.', 'about 10 a.m. on Tuesday=2013-03-19T10:00'],
    ['They talked about the next two years.', 'the next two years=P2Y'],
    ['It raised at least $2 million in 2012, more than in 2011.', '2012=2012 ; 2011=2011'],
  ],
  'an adjective that no number counts': [
    ['A monthlong truce ended a yearlong siege.', 'monthlong=P1M ; yearlong=P1Y'],
    ['The daylong meeting followed monthslong talks.', 'daylong=P1D ; monthslong=PXM'],
    ['The week-old strike and day-long blockade go on.', 'week-old=P1W ; day-long=P1D'],
  ],
  'spans that are not counted': [
    ['In the weeks before the vote, violence rose.', 'the weeks=PXW'],
    ['In the days following the attack, thousands fled.', 'the days=PXD'],
    ['It will be years before the damage is repaired.', 'years=PXY'],
    ['Decades of war have left the country in ruins.', 'Decades=PXY'],
    ['They signed after weeks of talks.', 'weeks=PXW'],
    ['The bodies lay there for weeks, perhaps months.', 'weeks=PXW ; months=PXM'],
    ['It was the third in as many weeks.', ''],
  ],
  'halves and parts of days': [
    ['The past half-century was hard.', 'The past half-century=P50Y'],
    ['It was a half-hour show.', 'a half-hour=PT30M'],
    ['Trading is thin on Friday afternoons.', 'Friday afternoons=XXXX-WXX-5TAF'],
    ['Rain fell through the night.', 'the night=2013-03-20TNI'],
  ],
  'spans beyond the calendar': [
    ['The skull is 1.8 million years old.', '1.8 million years old=P1800000Y'],
    ['The moon was formed 4.5 billion years ago.', '4.5 billion years ago=PAST_REF'],
  ],
  'a quarter that is not named again': [
    [
      'The economy grew 7.9 percent in the fourth quarter, up from 7.4 percent in the third.',
      'the fourth quarter=2012-Q4 ; the third=2012-Q3',
    ],
    ['Smith was second in the first and third in the second.', ''],
  ],
};

for (const [kind, cases] of Object.entries(tables)) {
  describe(`findDates measures ${kind}`, () => {
    it.each(cases)('%s', (sentence, expected) => {
      const mentions = findDates(readProse(sentence), { datePublished });

      expect(mentions.map(({ text, value }) => `${text}=${value}`).join(' ; ')).toBe(expected);
    });
  });
}
