import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../../functions/domain/article/dates/find-dates.ts';
import { readProse } from '../../../../../functions/domain/article/text/prose.ts';

/** A Wednesday. */
const datePublished = '2013-03-20';

/** Every date with its value and role, joined by ` ; `. A wrong `due` reminds of nothing, and a missed one reminds nobody. */
const cases: readonly (readonly [sentence: string, expected: string])[] = [
  [
    'The Commission said on Tuesday it will impose tariffs from July 1.',
    'Tuesday=2013-03-19 past ; July 1=2013-07-01 due',
  ],
  ['Congress must pass a budget by Sept. 30.', 'Sept. 30=2013-09-30 due'],
  [
    'The two were due to meet on Thursday, but talks collapsed on Monday.',
    'Thursday=2013-03-21 context ; Monday=2013-03-18 past',
  ],
  ['Bids are due by noon on April 5.', 'noon on April 5=2013-04-05T12:00 due'],
  ['The deadline expired on March 15 without a deal.', 'March 15=2013-03-15 past'],
  ['The deadline for offers is April 12.', 'April 12=2013-04-12 due'],
  ['The company has until May 1 to appeal.', 'May 1=2013-05-01 due'],
  ['Shareholders vote on the merger on April 18.', 'April 18=2013-04-18 due'],
  [
    'Shareholders will vote Thursday on the merger agreed in January.',
    'Thursday=2013-03-21 due ; January=2013-01 past',
  ],
  ['The pact, signed in 2009, runs out in December.', '2009=2009 past ; December=2013-12 due'],
  ['The ban goes into effect June 1 and lasts until 2015.', 'June 1=2013-06-01 due ; 2015=2015 due'],
  ['He said the plant would close in September.', 'September=2013-09 due'],
  [
    'He said last year the plant would close by the end of 2013.',
    'last year=2012 past ; the end of 2013=2013 due',
  ],
  ['The rocket was to have been launched on Monday.', 'Monday=2013-03-18 past'],
  ['It had planned to open the store in February.', 'February=2013-02 past'],
  ['It had been scheduled to open in February 2013.', 'February 2013=2013-02 past'],
  ['Results are expected on April 25.', 'April 25=2013-04-25 due'],
  ['Pending approval, the sale will close in the third quarter.', 'the third quarter=2013-Q3 due'],
  ['The bonds mature in 2018.', '2018=2018 due'],
  ['The bill would raise taxes from 2014.', '2014=2014 due'],
  ['The government plans to sell its stake by mid-2014.', 'mid-2014=2014 due'],
  [
    'The trial will start on May 6, a judge ruled on Tuesday.',
    'May 6=2013-05-06 due ; Tuesday=2013-03-19 past',
  ],
  [
    'Voting took place on Sunday; a runoff is set for April 7.',
    'Sunday=2013-03-17 past ; April 7=2013-04-07 due',
  ],
  ['The strike is to begin at midnight on Thursday.', 'midnight on Thursday=2013-03-21T24:00 due'],
  [
    'It extended the deadline from March 31 to April 30.',
    'March 31=2013-03-31 context ; April 30=2013-04-30 due',
  ],
  ['He must report to prison on June 3.', 'June 3=2013-06-03 due'],
  ['The minister resigned on Wednesday.', 'Wednesday=2013-03-20 past'],
  ['The Senate votes Wednesday on the bill.', 'Wednesday=2013-03-20 context'],
  ['The agency will decide today.', 'today=2013-03-20 context'],
  ['Payment is due today.', 'today=2013-03-20 context'],
  ['The offer expires on Friday.', 'Friday=2013-03-22 due'],
  ['A verdict could come next week.', 'next week=2013-W13 due'],
  ['Output is likely to fall this year.', 'this year=2013 due'],
  ['Output fell this year.', 'this year=2013 past'],
  ['The law comes into force on Jan. 1, 2014.', 'Jan. 1, 2014=2014-01-01 due'],
  ['The tender closes March 28.', 'March 28=2013-03-28 due'],
  [
    'The dividend is payable April 15 to holders of record March 29.',
    'April 15=2013-04-15 due ; March 29=2013-03-29 due',
  ],
  [
    'Iran agreed on Tuesday to let inspectors in by April 10.',
    'Tuesday=2013-03-19 past ; April 10=2013-04-10 due',
  ],
  ['The judge gave the firm until April 30 to pay.', 'April 30=2013-04-30 due'],
  ['Parliament has set an April 9 deadline.', 'April 9=2013-04-09 due'],
  ['A hearing was set for May 14.', 'May 14=2013-05-14 due'],
  [
    'The tour, which starts on May 4 in Naples, ends on May 26.',
    'May 4=2013-05-04 due ; May 26=2013-05-26 due',
  ],
  ['Turkey wants the visa waiver by June.', 'June=2013-06 due'],
  [
    'The EU asked Cyprus on Monday to present a plan by Thursday.',
    'Monday=2013-03-18 past ; Thursday=2013-03-21 due',
  ],
  ['Police urged residents to leave their homes before Friday.', 'Friday=2013-03-22 due'],
  ['The central bank next meets on April 4.', 'April 4=2013-04-04 due'],
  ['The council agreed to freeze rents until 2016.', '2016=2016 due'],
  [
    'The company cut its forecast for the quarter ending in June.',
    'the quarter ending in June=2013-Q2 context',
  ],
  ['The March 31 deadline looms.', 'March 31=2013-03-31 due'],
  ['The trial has been postponed until October.', 'October=2013-10 due'],
  ['He was sworn in on Friday for a term that ends in 2017.', 'Friday=2013-03-15 past ; 2017=2017 due'],
  ["Emergency talks are under way before Thursday's deadline.", 'Thursday=2013-03-21 due'],
  ['The head of the IMF arrives in Athens on Thursday.', 'Thursday=2013-03-21 due'],
  ["The company's annual meeting is on May 22.", 'annual=P1Y context ; May 22=2013-05-22 due'],
  ['The union threatened to strike from Monday unless talks resume.', 'Monday=2013-03-25 due'],
  ['The airline suspended flights to Damascus on Monday until further notice.', 'Monday=2013-03-18 past'],
  [
    'The new rules, effective April 1, were announced on March 1.',
    'April 1=2013-04-01 due ; March 1=2013-03-01 past',
  ],
  ['The film opens on March 29, a week later than planned.', 'March 29=2013-03-29 due ; a week=P1W context'],
];

describe('findDates gives dates of newswire their role', () => {
  it.each(cases)('%s', (sentence, expected) => {
    const mentions = findDates(readProse(sentence), { datePublished });

    expect(mentions.map(({ text, value, role }) => `${text}=${value} ${role}`).join(' ; ')).toBe(expected);
  });
});
