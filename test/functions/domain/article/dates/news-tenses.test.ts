import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../../functions/domain/article/dates/find-dates.ts';
import { readProse } from '../../../../../functions/domain/article/text/prose.ts';

/** A Wednesday. */
const datePublished = '2013-03-20';

type Case = readonly [sentence: string, expected: string];

/** Sentences whose words put a date in the past or the future, each with `text=VALUE`, joined by ` ; `. */
const tables: Readonly<Record<string, readonly Case[]>> = {
  'the present tense as a timetable': [
    ['The next meeting is Nov. 12.', 'Nov. 12=2013-11-12'],
    ['Monday is a public holiday.', 'Monday=2013-03-25'],
    ['The next vote is in May.', 'May=2013-05'],
    ['The group next gathers in the autumn.', 'the autumn=2013-FA'],
    ['The report is out Thursday.', 'Thursday=2013-03-21'],
    ['He won on Saturday; on Sunday he meets the champion.', 'Saturday=2013-03-16 ; Sunday=2013-03-24'],
    ['The season runs through June.', 'June=2013-06'],
    ['Schools reopen Monday.', 'Monday=2013-03-25'],
    ['The plant was restarted, only to be shut again in September.', 'September=2012-09'],
    ['The bill passed; it keeps the government running through Sept. 30.', 'Sept. 30=2013-09-30'],
    ['The playoffs begin in April.', 'April=2013-04'],
    ["He faces Murray in Friday's semifinal.", 'Friday=2013-03-22'],
    ['The pact, signed in 2009, runs out in December.', '2009=2009 ; December=2013-12'],
    ['Prime Minister David Cameron is to visit Brussels on Thursday.', 'Thursday=2013-03-21'],
    ['Spain play Japan on Monday.', 'Monday=2013-03-25'],
    ['Holders United face City on Saturday.', 'Saturday=2013-03-23'],
    ['Applications for the fund open on Monday.', 'Monday=2013-03-25'],
    ['Bids for the licence open at 9am on Monday.', '9am on Monday=2013-03-25T09:00'],
  ],
  'the present tense as a state': [
    ['Unemployment is down from 8 percent in January.', 'January=2013-01'],
    ["Tuesday's decision is a blow to the party.", 'Tuesday=2013-03-19'],
    ["The death toll is rising after Monday's blast.", 'Monday=2013-03-18'],
    ['He is accused of killing two men on Friday.', 'Friday=2013-03-15'],
    ['She is the first woman to win since June.', 'June=2012-06'],
    ['The rate is the lowest since Aug. 21.', 'Aug. 21=2012-08-21'],
  ],
  'accounts of a quarter that has begun': [
    ['Shares are rising after its fourth-quarter results.', 'fourth-quarter=2012-Q4'],
    [
      'The firm will report first-quarter earnings on April 23.',
      'first-quarter=2013-Q1 ; April 23=2013-04-23',
    ],
    ['It will report fourth-quarter results on Thursday.', 'fourth-quarter=2012-Q4 ; Thursday=2013-03-21'],
    ['Sales will recover in the fourth quarter.', 'the fourth quarter=2013-Q4'],
  ],
  'what a date is for, or holds until': [
    ['The union called a 24-hour strike for Friday.', '24-hour=PT24H ; Friday=2013-03-22'],
    ['Flights were cancelled until at least Thursday evening.', 'Thursday evening=2013-03-21TEV'],
    ['Hundreds gathered at the mosque for Friday prayers.', 'Friday=2013-03-15'],
    ['The sides failed to meet on Monday.', 'Monday=2013-03-18'],
    ['He stayed in the town until Monday.', 'Monday=2013-03-18'],
    ['U.S. crude for April delivery fell 52 cents.', 'April=2013-04'],
    ['Oil for delivery in May rose.', 'May=2013-05'],
    ['The December contract slid 1.2 percent.', 'December=2013-12'],
    ['Ford said February sales rose 9 percent.', 'February=2013-02'],
  ],
  'what is to be done by a date': [
    ['Police urged residents to leave their homes before Friday.', 'Friday=2013-03-22'],
    ['The union threatened to strike from Monday.', 'Monday=2013-03-25'],
    ['The minister failed to resign before Friday.', 'Friday=2013-03-15'],
  ],
  'a year to come that the sentence names': [
    ['The 2014 Winter Olympics in Sochi start on Feb. 7.', '2014=2014 ; Feb. 7=2014-02-07'],
    ['The 2013 budget was passed on Feb. 7.', '2013=2013 ; Feb. 7=2013-02-07'],
  ],
};

for (const [kind, cases] of Object.entries(tables)) {
  describe(`findDates knows ${kind}`, () => {
    it.each(cases)('%s', (sentence, expected) => {
      const mentions = findDates(readProse(sentence), { datePublished });

      expect(mentions.map(({ text, value }) => `${text}=${value}`).join(' ; ')).toBe(expected);
    });
  });
}
