import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  dueSpan,
  periodStarts,
  weekdayOf,
} from '../../../../functions/domain/time/due-day.ts';

describe('the days that a due date spans', () => {
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
    ['2025-H1', '2025-01-01', '2025-06-30', 'half'],
    ['2025-H2', '2025-07-01', '2025-12-31', 'half'],
    ['2026', '2026-01-01', '2026-12-31', 'year'],
    ['2025-10-28/2025-10-30', '2025-10-28', '2025-10-30', 'range'],
    ['2025-11/2026-Q1', '2025-11-01', '2026-03-31', 'range'],
  ])('%s: from %s to %s, a %s', (value, first, last, precision) => {
    expect(dueSpan(value)).toEqual({ first, last, precision });
  });

  it.each([
    'FUTURE_REF',
    'P2Y',
    '2025-SP',
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
  ])('has none for %j, which begins on no day', (value) => {
    expect(dueSpan(value)).toBeUndefined();
  });

  it('never fails, whatever is written there', () => {
    const calendarLike = fc.stringMatching(/^[0-9WQHET:/-]{0,24}$/);

    fc.assert(
      fc.property(fc.oneof(fc.string(), calendarLike), (value) => {
        const span = dueSpan(value);
        if (span !== undefined) expect(span.first <= span.last).toBe(true);
      }),
    );
  });

  it('of a week begins on a Monday and has seven days', () => {
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

describe('counting days', () => {
  const day = fc
    .integer({ min: 0, max: 50_000 })
    .map((days) => new Date(Date.UTC(1990, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));

  it('forth and back comes to the same day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -400, max: 400 }), (from, count) => {
        expect(daysBetween(from, addDays(from, count))).toBe(count);
        expect(addDays(addDays(from, count), -count)).toBe(from);
      }),
    );
  });

  it('finds the first day of each period that a day lies in', () => {
    expect(periodStarts('2025-11-19')).toEqual([
      '2025-11-17',
      '2025-11-01',
      '2025-10-01',
      '2025-07-01',
      '2025-01-01',
    ]);
    expect(periodStarts('2029-01-01')).toEqual(['2029-01-01']);
  });
});
