import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumberOf, daysBetween, weekdayOf } from '../../../../functions/domain/time/days.ts';
import { dueDays, dueSpan, periodStarts } from '../../../../functions/domain/time/due-span.ts';

describe('dueSpan', () => {
  it.each([
    ['2025-10-28', '2025-10-28', '2025-10-28', 'day'],
    ['2025-10-28T15:00', '2025-10-28', '2025-10-28', 'day'],
    ['2024-02-29', '2024-02-29', '2024-02-29', 'day'],
    ['2025-W44', '2025-10-27', '2025-11-02', 'week'],
    ['2026-W01', '2025-12-29', '2026-01-04', 'week'],
    ['2026-W53', '2026-12-28', '2027-01-03', 'week'],
    ['2025-W44-WE', '2025-11-01', '2025-11-02', 'weekend'],
    ['2025-11', '2025-11-01', '2025-11-30', 'month'],
    ['2028-02', '2028-02-01', '2028-02-29', 'month'],
    ['2025-12', '2025-12-01', '2025-12-31', 'month'],
    ['2025-Q4', '2025-10-01', '2025-12-31', 'quarter'],
    ['2026-Q1', '2026-01-01', '2026-03-31', 'quarter'],
    ['2026-SP', '2026-03-01', '2026-05-31', 'season'],
    ['2026-SU', '2026-06-01', '2026-08-31', 'season'],
    ['2026-FA', '2026-09-01', '2026-11-30', 'season'],
    ['2027-WI', '2027-12-01', '2028-02-29', 'season'],
    ['2025-H1', '2025-01-01', '2025-06-30', 'half'],
    ['2025-H2', '2025-07-01', '2025-12-31', 'half'],
    ['2026', '2026-01-01', '2026-12-31', 'year'],
    ['2025-10-28/2025-10-30', '2025-10-28', '2025-10-30', 'range'],
    ['2025-11/2026-Q1', '2025-11-01', '2026-03-31', 'range'],
  ])('reads %s as the days from %s to %s, with the precision %s', (value, first, last, precision) => {
    expect(dueSpan(value)).toEqual({ first, last, precision });
    expect(dueDays(value)).toEqual({ first: dayNumberOf(first), last: dayNumberOf(last) });
  });

  it.each([
    'FUTURE_REF',
    'P2Y',
    'FY2026',
    '203',
    '20',
    '2025/203',
    '2025-02-30',
    '2025-13',
    '2025-W00',
    '2025-W53',
    '2025-W54',
    '2025-Q5',
    '0000-01',
    '9999-12',
    '9999',
    '202X',
    '',
    '/',
    '2025/',
    '2025-10-30/2025-10-28',
    '2025-01/2025-02/2025-03',
    '2025-10-28\n2025',
  ])('is undefined for %j', (value) => {
    expect(dueSpan(value)).toBeUndefined();
    expect(dueDays(value)).toBeUndefined();
  });

  it('never throws, and never ends before it begins', () => {
    const calendarLike = fc.stringMatching(/^[0-9WQHETSPUFAI:/-]{0,24}$/);

    fc.assert(
      fc.property(fc.oneof(fc.string(), calendarLike), (value) => {
        const span = dueSpan(value);
        if (span !== undefined) expect(span.first <= span.last).toBe(true);
      }),
    );
  });

  it('begins each week on a Monday and gives it seven days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 52 }), (year, week) => {
        const value = `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;

        const span = dueSpan(value);

        expect(weekdayOf(span?.first ?? '')).toBe(1);
        expect(daysBetween(span?.first ?? '', span?.last ?? '')).toBe(6);
      }),
    );
  });
});

describe('periodStarts', () => {
  it('lists the first days of the week, month, quarter, season, half and year of a day', () => {
    expect(periodStarts('2025-11-19')).toEqual([
      '2025-11-17',
      '2025-11-01',
      '2025-10-01',
      '2025-09-01',
      '2025-07-01',
      '2025-01-01',
    ]);
    expect(periodStarts('2029-01-01')).toEqual(['2029-01-01', '2028-12-01']);
  });
});
