import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../../functions/domain/article/dates/find-dates.ts';
import { readProse } from '../../../../../functions/domain/article/text/prose.ts';

// A Friday.
const datePublished = '2013-03-22';

function read(text: string): string[] {
  return findDates(readProse(text), { datePublished }).map(
    ({ text, value, role }) => `${text}=${value} ${role}`,
  );
}

describe('findDates in context', () => {
  it.each([
    [
      'A figure is compared with one that is known already.',
      'Economists expect growth of 2 percent in the first quarter, up from 0.1 percent in the October-December period.',
      ['the first quarter=2013-Q1 due', 'October=2012-10 past', 'December=2012-12 past'],
    ],
    [
      'What was originally scheduled was not held.',
      'The vote, originally scheduled for Thursday, could come on Monday.',
      ['Thursday=2013-03-21 past', 'Monday=2013-03-25 due'],
    ],
    [
      'A comparison is never counted from.',
      'Inflation fell to 1.8 percent in February, from 2 percent the month before and 3.1 percent a year earlier.',
      ['February=2013-02 past', 'the month before=2013-01 past', 'a year earlier=2012-02 past'],
    ],
    [
      'A year that names something is not due.',
      'The yield on the 2020 bond was 7 percent.',
      ['2020=2020 context'],
    ],
    [
      'One in which something happens is.',
      'The loan, which matures in 2016, was extended.',
      ['2016=2016 due'],
    ],
    [
      'What has come to be did not come to be tomorrow.',
      'In 2005 the North agreed to stop. Twenty years later, it has eight bombs.',
      ['2005=2005 past', 'Twenty years later=P20Y context'],
    ],
    [
      'A record is held over a time that is past.',
      'Volumes this month are the highest in three years.',
      ['this month=2013-03 context', 'three years=P3Y context'],
    ],
    [
      'A session of trading has its day.',
      'The shares jumped in morning trading Thursday.',
      ['morning=2013-03-21TMO past', 'Thursday=2013-03-21 past'],
    ],
    [
      'What opens a sentence is governed by the verb behind it.',
      'By Thursday afternoon, half a million homes were without power.',
      ['Thursday afternoon=2013-03-21TAF past'],
    ],
    [
      'A relative clause in the present is no part of what has been.',
      'The governor, who steps down at the end of June, has voted for it twice.',
      ['the end of June=2013-06 due'],
    ],
    ['What had been expected is known.', 'They had expected a rise in February.', ['February=2013-02 past']],
    ['A week-long tour is as long as that.', 'He cut short a week-long tour.', ['a week-long=P1W context']],
    [
      'Seasons and budgets span two years.',
      'The limits for the 2015/16 fiscal year replace those of 2010-15.',
      ['2015/16=2015/2016 context', '2010-15=2010/2015 context'],
    ],
    [
      'An evening before is that of the day before.',
      'It began on Monday; he had left the previous evening.',
      ['Monday=2013-03-18 past', 'the previous evening=2013-03-17TEV past'],
    ],
    [
      'What recurs has no day.',
      'Admission is free on the first Sunday of each month.',
      ['Sunday=XXXX-WXX-7 context', 'each month=P1M context'],
    ],
    ['A year has an end.', 'It will sell the unit by year’s end.', ['year’s end=2013 due']],
  ])('%s', (_, text, expected) => {
    const found = read(text);

    expect(found).toEqual(expected);
  });
});
