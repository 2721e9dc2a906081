import { describe, expect, it } from 'vitest';
import { isDayFirst } from '../../../../../functions/domain/article/dates/day-order.ts';
import { findDates } from '../../../../../functions/domain/article/dates/find-dates.ts';
import { readProse } from '../../../../../functions/domain/article/text/prose.ts';

function read(text: string, inLanguage?: string): string[] {
  const published = { datePublished: '2026-03-04', inLanguage };
  return findDates(readProse(text), published).map(({ value }) => value);
}

describe('isDayFirst', () => {
  it.each(['en-GB', 'en-IN', 'en-SG', 'en-AU', 'en-NZ', 'en-IE', 'en-ZA', 'en_GB', 'en-Latn-GB', 'en-001'])(
    'is true in %s',
    (language) => {
      expect(isDayFirst('It opens on 04/07/2026.', language)).toBe(true);
    },
  );

  it.each(['en', 'en-US', 'en-PR', undefined])('is false in %s', (language) => {
    expect(isDayFirst('It opens on 04/07/2026.', language)).toBe(false);
  });

  it.each([
    [
      'a date that can only have the day first',
      'It opens on 30/03/2026 and closes on 05/04/2026.',
      'en-US',
      true,
    ],
    [
      'a date that can only have the month first',
      'It opens on 05/04/2026 and closes on 05/30/2026.',
      'en-GB',
      false,
    ],
    ['a date with hyphens', 'It runs from 18-08-2026 to 05-09-2026.', 'en', true],
    [
      'a date without a year behind a preposition',
      'It closes on 05/04/2026 and reopens on 30/4.',
      'en',
      true,
    ],
    [
      'a written date, where the language has no region',
      'On 4 March 2026 it was set for 05/04/2026.',
      'en',
      true,
    ],
  ])('goes by %s', (_, text, language, expected) => {
    expect(isDayFirst(text, language)).toBe(expected);
  });

  it.each([
    ['fractions', 'It is open 24/7 and split 50/50 on 05/04/2026.', 'en-US', false],
    [
      'written dates, where the language has a region',
      'On 4 March 2026 it was set for 05/04/2026.',
      'en-US',
      false,
    ],
    ['dates that contradict each other', 'Filed 30/03/2026 and 03/30/2026, due 05/04/2026.', 'en-GB', true],
    ['days that do not exist', 'Filed 45/03/2026, due 05/04/2026.', 'en-US', false],
    ['dates with the year first', 'Filed 2026/30/03, due 05/04/2026.', 'en-US', false],
  ])('does not go by %s', (_, text, language, expected) => {
    expect(isDayFirst(text, language)).toBe(expected);
  });
});

describe('findDates', () => {
  it.each([
    ['It opens on 30/03/2026 and closes on 05/04/2026.', 'en-US', ['2026-03-30', '2026-04-05']],
    ['It will open on 04/07/2026.', 'en-GB', ['2026-07-04']],
    ['It will open on 04/07/2026.', 'en-US', ['2026-04-07']],
    ['It will close by 5/11.', 'en-AU', ['2026-11-05']],
    ['It will close by 5/11.', 'en-US', ['2026-05-11']],
    ['It will close on 13/11/2026.', 'en-US', ['2026-11-13']],
    ['It runs from 18-08-2026 to 05-09-2026.', 'en-IN', ['2026-08-18/2026-09-05']],
    ['It will open on Saturday 04/07/2026.', 'en-US', ['2026-07-04']],
    ['Applications close 19-Nov-28.', 'en-IN', ['2028-11-19']],
    ['Applications close 31DEC2026.', 'en', ['2026-12-31']],
    ['Applications close on 31.12.26.', 'en-US', ['2026-12-31']],
    ['Applications close on 1.4.26.', 'en', ['2026-04-01']],
    ['Version 1.4.26 and section 10.12.24 were changed.', 'en', []],
  ])('reads %s as %s', (text, language, expected) => {
    expect(read(text, language)).toEqual(expected);
  });

  it.each([
    ['2026-03-04T20:00:00+01:00', 'past'],
    ['2026-03-04T16:59:00+01:00', 'due'],
    ['2026-03-04', 'due'],
  ])('of %s takes 5 p.m. of that day as %s', (datePublished, role) => {
    const dates = findDates(readProse('The minister will speak today at 5 p.m.'), { datePublished });

    expect(dates.map((date) => date.role)).toEqual([role]);
  });
});
