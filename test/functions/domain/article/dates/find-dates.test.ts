import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../../functions/domain/article/dates/find-dates.ts';
import { readProse } from '../../../../../functions/domain/article/text/prose.ts';

/** `text=VALUE`, several joined by ` ; `. */
function read(text: string, datePublished: string): string {
  const mentions = findDates(readProse(text), { datePublished });
  return mentions.map((mention) => `${mention.text}=${mention.value}`).join(' ; ');
}

// Friday, 22 March 2013; Thursday, 2 November 1989.
const friday = '2013-03-22';
const thursday = '1989-11-02';

type Case = readonly [sentence: string, published: string, expected: string];

const tables: Readonly<Record<string, readonly Case[]>> = {
  'a full date': [
    ['He was born on February 24, 1955.', friday, 'February 24, 1955=1955-02-24'],
    ['It opened on 11 December 2012.', friday, '11 December 2012=2012-12-11'],
    ['It opened on the 4th of July, 1995.', friday, 'the 4th of July, 1995=1995-07-04'],
    ['Filed 2012-08-12, amended 8/14/2012.', friday, '2012-08-12=2012-08-12 ; 8/14/2012=2012-08-14'],
    ['It opened on 13.5.2015.', friday, '13.5.2015=2015-05-13'],
    ['Monday, January 12th, 2009, was cold.', friday, 'Monday, January 12th, 2009=2009-01-12'],
  ],
  'a date without its year, by the tense of its verb': [
    ['He will join the board Nov. 29.', thursday, 'Nov. 29=1989-11-29'],
    ['It opens Jan. 1.', friday, 'Jan. 1=2014-01-01'],
    ['It closed Jan. 1.', friday, 'Jan. 1=2013-01-01'],
    ['The law takes effect in July, and will be tested in August.', friday, 'July=2013-07 ; August=2013-08'],
    ['The law took effect in July.', friday, 'July=2012-07'],
    ['They agreed to meet Dec. 15.', thursday, 'Dec. 15=1989-12-15'],
  ],
  'a weekday, by the tense of its verb': [
    ['The board will vote on Tuesday.', friday, 'Tuesday=2013-03-26'],
    ['The board voted on Tuesday.', friday, 'Tuesday=2013-03-19'],
    ['The trial is set to begin on Wednesday.', friday, 'Wednesday=2013-03-27'],
    ['He died Sunday; a hearing was scheduled for Monday.', friday, 'Sunday=2013-03-17 ; Monday=2013-03-25'],
    [
      'The bloc has until Monday to reach a deal, officials said Thursday.',
      friday,
      'Monday=2013-03-25 ; Thursday=2013-03-21',
    ],
    ['They will meet on Tuesday of next week.', friday, 'Tuesday of next week=2013-03-26'],
  ],
  'what is relative to publication': [
    [
      'He left yesterday, returns today and leaves the day after tomorrow.',
      friday,
      'yesterday=2013-03-21 ; today=2013-03-22 ; the day after tomorrow=2013-03-24',
    ],
    [
      'Sales fell last week, last month, last quarter and last year.',
      friday,
      'last week=2013-W11 ; last month=2013-02 ; last quarter=2012-Q4 ; last year=2012',
    ],
    [
      'Two weeks ago it was cheap; three years ago it was free.',
      friday,
      'Two weeks ago=2013-W10 ; three years ago=2010',
    ],
    ['It will open later this year.', friday, 'later this year=2013'],
    ['The deal was struck earlier this month.', '2025-10-27', 'earlier this month=2025-10'],
    ['The ban will end in two weeks.', friday, 'two weeks=2013-04-05'],
  ],
  'what is relative to a date named before': [
    [
      'Net rose in the third quarter from a year earlier.',
      thursday,
      'the third quarter=1989-Q3 ; a year earlier=1988-Q3',
    ],
    [
      'On April 20, 2010, it exploded. Two days later it sank.',
      friday,
      'April 20, 2010=2010-04-20 ; Two days later=2010-04-22',
    ],
    [
      'On April 20, 2010, it exploded. That day 11 workers died.',
      friday,
      'April 20, 2010=2010-04-20 ; That day=2010-04-20',
    ],
    [
      'It rose from 2 percent a year ago and 3 percent the previous month.',
      friday,
      'a year ago=2012 ; the previous month=2013-02',
    ],
  ],
  'parts of the year': [
    ['The third quarter of 2016 was good.', friday, 'The third quarter of 2016=2016-Q3'],
    ['Third-quarter earnings fell.', thursday, 'Third-quarter=1989-Q3'],
    ['Results for fiscal 1990 will be hurt.', thursday, 'fiscal 1990=FY1990'],
    ['Growth will return in the second half of the year.', friday, 'the second half of the year=2013-H2'],
    [
      'It began in the summer of 1967 and in early 2009.',
      friday,
      'the summer of 1967=1967-SU ; early 2009=2009',
    ],
    ['In the quarter ended Sept. 30 it lost money.', thursday, 'the quarter ended Sept. 30=1989-Q3'],
    [
      'It grew in the 1990s, in the mid-1970s and in the 20th century.',
      friday,
      'the 1990s=199 ; the mid-1970s=197 ; the 20th century=19',
    ],
  ],
  'ranges and lists': [
    ['The summit will be held on May 17 and 18.', friday, 'May 17=2013-05-17 ; 18=2013-05-18'],
    ['It met on Dec. 3-14.', friday, 'Dec. 3-14=2012-12-03/2012-12-14'],
    ['The fair will run from April 28 to May 3.', friday, 'April 28 to May 3=2013-04-28/2013-05-03'],
    ['It was moved from May 5 to May 12.', friday, 'May 5=2013-05-05 ; May 12=2013-05-12'],
    ['It grew between 2010 and 2012.', friday, '2010=2010 ; 2012=2012'],
    ['It ran from January to April 2009.', friday, 'January=2009-01 ; April 2009=2009-04'],
  ],
  'durations and sets': [
    [
      'Pierre Vinken, 61 years old, ran it for two and a half years.',
      thursday,
      '61 years old=P61Y ; two and a half years=P2.5Y',
    ],
    [
      'A two-year contract, half an hour, several months.',
      friday,
      'two-year=P2Y ; half an hour=PT30M ; several months=PXM',
    ],
    ['He earned $50,000 a year for a year.', friday, 'a year=P1Y ; a year=P1Y'],
    ['Every Monday, twice a week, annually.', friday, 'Every Monday=XXXX-WXX-1 ; a week=P1W ; annually=P1Y'],
    ['It cut jobs over the next four years.', friday, 'the next four years=P4Y'],
  ],
  times: [
    [
      'The report is due at 8:30 a.m. EDT on Friday.',
      '2013-03-20',
      '8:30 a.m. EDT on Friday=2013-03-22T08:30',
    ],
    [
      'They met Friday morning; last night he left.',
      friday,
      'Friday morning=2013-03-22TMO ; last night=2013-03-21TNI',
    ],
    ['The index was up by 1430 GMT.', friday, '1430 GMT=2013-03-22T14:30Z'],
  ],
  'vague references': [
    [
      'It has recently slowed; now there is hope for the future.',
      friday,
      'recently=PAST_REF ; now=PRESENT_REF ; the future=FUTURE_REF',
    ],
    [
      'In a few days time he will visit; several weeks ago he left.',
      friday,
      'a few days time=FUTURE_REF ; several weeks ago=PAST_REF',
    ],
  ],
  'named days': [
    [
      'The shops will close on Thanksgiving and at Christmas 2014.',
      friday,
      'Thanksgiving=2013-11-28 ; Christmas 2014=2014-12-25',
    ],
    [
      'Easter 2018 and New Year’s Day came late.',
      '2018-05-01',
      'Easter 2018=2018-04-01 ; New Year’s Day=2018-01-01',
    ],
    ['After the Sept. 11 attacks, all changed.', friday, 'Sept. 11=2001-09-11'],
  ],
  'no date': [
    ['They may march; prices fall. The Sun said so. He sat.', friday, ''],
    ['The Nasdaq fell to 1,990.', friday, ''],
    ['It sold 2000 pieces for $1995 on flight 1990.', friday, ''],
    ['A 10-20 record, 3:2 and 1/2 of it.', friday, ''],
    ['April Jones and August Wilson wrote it.', friday, ''],
    ['Call +86 138-2010-2015.', friday, ''],
    ['The 30th of Feb. 30 is none.', friday, ''],
  ],
};

for (const [kind, cases] of Object.entries(tables)) {
  describe(`findDates reads ${kind}`, () => {
    it.each(cases)('%s (published %s)', (sentence, published, expected) => {
      expect(read(sentence, published)).toBe(expected);
    });
  });
}

describe('findDates gives a date its role', () => {
  it.each([
    ['These workers are set to lose paychecks as soon as October 28.', 'due'],
    ['Goldman forecasts a cut by the Bank of England in November.', 'due'],
    ['It must be done no later than Oct. 30.', 'due'],
    ['It will be finished by the end of this year.', 'due'],
    ['The signing yesterday was a great step.', 'past'],
    ['It opened in 2019.', 'past'],
    ['It complements South Korea’s announcement earlier this month.', 'past'],
    ['Sales will be higher than in 2027.', 'due'],
    ['Sales will be higher than 2027.', 'context'],
    ['In a few days time, he will visit.', 'context'],
    ['It will take two years.', 'context'],
  ])('%s: %s', (sentence, role) => {
    const [mention] = findDates(readProse(sentence), { datePublished: '2025-10-27T09:00:00Z' });

    expect(mention?.role).toBe(role);
  });

  it('counts from the day of publication as the publisher wrote it', () => {
    expect(read('It happened today.', '2025-10-27T23:30:00-05:00')).toBe('today=2025-10-27');
  });

  it('finds nothing without a day of publication', () => {
    expect(read('It happened today.', 'soon')).toBe('');
  });
});
