import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dayValue, readCalendarValue, unitValue } from '../../../../functions/domain/time/calendar-values.ts';
import {
  addMonths,
  civil,
  dayNumber,
  easterSunday,
  isoWeek,
  mondayOf,
  nthWeekday,
  weekday,
} from '../../../../functions/domain/time/day-numbers.ts';

const epoch = Temporal.PlainDate.from('1970-01-01');
// Years 1000 to 2999.
const day = fc.integer({ min: -354_000, max: 376_000 });

describe('day numbers', () => {
  it('agree with Temporal about dates, weekdays, weeks and months', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -600, max: 600 }), (number, months) => {
        const date = epoch.add({ days: number });

        expect(civil(number)).toEqual({ year: date.year, month: date.month, day: date.day });
        expect(dayNumber(date.year, date.month, date.day)).toBe(number);
        expect(weekday(number)).toBe(date.dayOfWeek);
        expect(isoWeek(number)).toEqual({ year: date.yearOfWeek, week: date.weekOfYear });
        expect(dayValue(addMonths(number, months))).toBe(date.add({ months }).toString());
      }),
    );
  });

  it('find the Monday of each week', () => {
    fc.assert(
      fc.property(day, (number) => {
        const { year, week } = isoWeek(number);

        expect(mondayOf(year, week)).toBe(number - weekday(number) + 1);
      }),
    );
  });

  it.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2018, '2018-04-01'],
    [2038, '2038-04-25'],
  ])('know Easter of %i', (year, expected) => {
    expect(dayValue(easterSunday(year))).toBe(expected);
  });

  it('count weekdays of a month from either end', () => {
    expect(dayValue(nthWeekday(2013, 11, 4, 4))).toBe('2013-11-28');
    expect(dayValue(nthWeekday(2013, 5, -1, 1))).toBe('2013-05-27');
  });
});

describe('unitValue and readCalendarValue', () => {
  it('give a period that contains the day, in each unit', () => {
    const units = fc.constantFrom(
      'day',
      'week',
      'month',
      'quarter',
      'season',
      'half',
      'year',
      'decade',
      'century',
    );
    fc.assert(
      fc.property(day, units, (number, unit) => {
        const period = readCalendarValue(unitValue(number, unit as 'day'));

        expect(period?.first).toBeLessThanOrEqual(number);
        expect(period?.last).toBeGreaterThanOrEqual(number);
      }),
    );
  });

  it.each(['PAST_REF', 'P2Y', 'XXXX-WXX-1', 'PT5M', ''])(
    'give no days to a value that names none: %s',
    (value) => {
      expect(readCalendarValue(value)).toBeUndefined();
    },
  );
});
