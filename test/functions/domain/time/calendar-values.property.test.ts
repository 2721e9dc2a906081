import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCalendarValue } from '../../../../functions/domain/time/calendar-values.ts';
import { addMonths, dayNumber, mondayOf } from '../../../../functions/domain/time/day-numbers.ts';
import { addDays, dayNumberOf, weekdayOf } from '../../../../functions/domain/time/days.ts';
import { dueSpan } from '../../../../functions/domain/time/due-span.ts';

const pad = (number: number, width = 2): string => String(number).padStart(width, '0');

/** Calendar values of every form, with months, days, weeks and years that do not exist among them. */
const year = fc
  .oneof(fc.constantFrom(0, 1, 9998, 9999), fc.integer({ min: 1900, max: 2100 }))
  .map((number) => pad(number, 4));
const month = fc.integer({ min: 0, max: 13 }).map((number) => pad(number));
const day = fc.integer({ min: 0, max: 32 }).map((number) => pad(number));
const week = fc.integer({ min: 0, max: 54 }).map((number) => `W${pad(number)}`);
const part = fc.constantFrom('Q1', 'Q4', 'Q5', 'H1', 'H2', 'SP', 'SU', 'FA', 'WI');
const single = fc.oneof(
  year,
  fc.tuple(year, fc.oneof(month, week, part)).map((parts) => parts.join('-')),
  fc.tuple(year, week).map(([ofYear, number]) => `${ofYear}-${number}-WE`),
  fc.tuple(year, month, day).map((parts) => parts.join('-')),
  fc.tuple(year, month, day).map((parts) => `${parts.join('-')}T15:00`),
  year.map((number) => `FY${number}`),
  fc.constantFrom('199', '20', 'PAST_REF', 'P2Y', 'XXXX-WXX-1', ''),
);
const value = fc.oneof(
  { weight: 3, arbitrary: single },
  { weight: 1, arbitrary: fc.array(single, { minLength: 2, maxLength: 3 }).map((parts) => parts.join('/')) },
);

describe('readCalendarValue', () => {
  it('gives a due date the days that the due dates of items had before there was one reading', () => {
    fc.assert(
      fc.property(value, (written) => {
        const before = oldDueSpan(written);
        if (before !== undefined) expect(dueSpan(written)).toEqual(before);
      }),
      { numRuns: 3_000 },
    );
  });

  it('gives a value the days that the dates of texts had before, where the calendar has such days', () => {
    fc.assert(
      fc.property(value, (written) => {
        const now = readCalendarValue(written);
        const before = oldPeriodOf(written);
        if (now !== undefined) expect(now).toMatchObject(before ?? {});
        else if (before !== undefined) expect(isDecidedOtherwise(written)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  // The two old readings differed on these.
  it.each([
    ['a season, for which due dates had no days', '2026-SU', ['2026-06-01', '2026-08-31']],
    ['a decade, which is no due date', '203', ['2030-01-01', '2039-12-31']],
    ['a week that the year does not have', '2025-W53', undefined],
    ['a day that the month does not have', '2025-02-30', undefined],
    ['a month that no year has', '2025-13', undefined],
    ['the year 0000, before which no year has four digits', '0000-12', undefined],
    ['the year 9999, after which no year has four digits', '9999-12-31', undefined],
    ['a fiscal year, which begins on no day that all agree on', 'FY2026', undefined],
    ['an interval that ends before it begins', '2025-10-30/2025-10-28', undefined],
    ['an interval of three values', '2025-01/2025-02/2025-03', undefined],
    ['a time of no day', '2025-10T15:00', undefined],
  ])('decides on %s: %s', (_, written, days) => {
    const [first, last] = days?.map(dayNumberOf) ?? [];

    const period = readCalendarValue(written);

    expect([period?.first, period?.last]).toEqual([first, last]);
  });
});

function isDecidedOtherwise(written: string): boolean {
  const exists = (one: string): boolean =>
    /^\d{2,3}$/.test(one) || oldDueSpan(one.replace(/SP|SU|FA|WI/, 'Q1')) !== undefined;
  const [from = '', to, ...more] = written.split('/');
  if (to === undefined) return written.startsWith('FY') || !exists(from);
  const isReversed = (oldPeriodOf(from)?.first ?? 0) > (oldPeriodOf(to)?.last ?? 0);
  return more.length > 0 || isReversed || [from, to].some((one) => !exists(one) || /^\d{2,3}$/.test(one));
}

/** How `domain/calendar/due-day.ts` read due dates, kept to compare with. */
function oldDueSpan(written: string): { first: string; last: string; precision: string } | undefined {
  const [from, to, ...more] = written.split('/');
  if (to !== undefined) {
    const first = oldDueSpan(from ?? '')?.first;
    const last = oldDueSpan(to)?.last;
    if (first === undefined || last === undefined || more.length > 0 || last < first) return undefined;
    return { first, last, precision: 'range' };
  }
  const match =
    /^(\d{4})(?:-(?:(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])(?:T.*)?)?|W(0[1-9]|[1-4]\d|5[0-3])(-WE)?|Q([1-4])|H([12])))?$/.exec(
      written,
    );
  if (match === null) return undefined;
  const [, inYear = '', inMonth, onDay, inWeek, weekend, quarter, half] = match;
  if (inYear === '0000' || inYear === '9999') return undefined;
  if (onDay !== undefined) {
    const date = written.slice(0, 10);
    return addDays(date, 0) === date ? { first: date, last: date, precision: 'day' } : undefined;
  }
  if (inWeek !== undefined) {
    const monday = oldMondayOf(Number(inYear), Number(inWeek));
    if (monday >= oldMondayOf(Number(inYear) + 1, 1)) return undefined;
    if (weekend === undefined) return { first: monday, last: addDays(monday, 6), precision: 'week' };
    return { first: addDays(monday, 5), last: addDays(monday, 6), precision: 'weekend' };
  }
  if (inMonth !== undefined) return oldMonths(inYear, Number(inMonth), 1, 'month');
  if (quarter !== undefined) return oldMonths(inYear, Number(quarter) * 3 - 2, 3, 'quarter');
  if (half !== undefined) return oldMonths(inYear, Number(half) * 6 - 5, 6, 'half');
  return oldMonths(inYear, 1, 12, 'year');
}

function oldMonths(inYear: string, first: number, count: number, precision: string) {
  const after =
    first + count > 12 ? [Number(inYear) + 1, first + count - 12] : [Number(inYear), first + count];
  const nextFirst = `${pad(after[0] ?? 0, 4)}-${pad(after[1] ?? 1)}-01`;
  return { first: `${inYear}-${pad(first)}-01`, last: addDays(nextFirst, -1), precision };
}

function oldMondayOf(inYear: number, number: number): string {
  const fourth = `${pad(inYear, 4)}-01-04`;
  return addDays(fourth, 1 - weekdayOf(fourth) + (number - 1) * 7);
}

/** How `article/dates/values.ts` read the dates of a text, kept to compare with. */
function oldPeriodOf(written: string): { first: number; last: number; unit: string } | undefined {
  const plain = written.startsWith('FY') ? written.slice(2) : written;
  if (plain.includes('/')) {
    const [from = '', to = ''] = plain.split('/');
    const first = oldPeriodOf(from);
    const last = oldPeriodOf(to);
    return first === undefined || last === undefined ? undefined : { ...first, last: last.last };
  }
  if (/^\d{3}$/.test(plain)) return oldYears(Number(plain) * 10, 10, 'decade');
  if (/^\d{2}$/.test(plain)) return oldYears(Number(plain) * 100, 100, 'century');
  const match =
    /^(\d{4})(?:-(?:(\d\d)(?:-(\d\d))?|W(\d\d)(-WE)?|Q([1-4])|H([12])|(SP|SU|FA|WI)))?(?:T.*)?$/.exec(plain);
  if (match === null) return undefined;
  const inYear = Number(match[1]);
  const [, , inMonth, onDay, inWeek, weekend, quarter, half, season] = match;
  if (onDay !== undefined) {
    const only = dayNumber(inYear, Number(inMonth), Number(onDay));
    return { first: only, last: only, unit: 'day' };
  }
  const spanOf = (from: number, count: number, unit: string) => {
    const first = dayNumber(inYear, from, 1);
    return { first, last: addMonths(first, count) - 1, unit };
  };
  if (inMonth !== undefined) return spanOf(Number(inMonth), 1, 'month');
  if (inWeek !== undefined) {
    const monday = mondayOf(inYear, Number(inWeek));
    return weekend === undefined
      ? { first: monday, last: monday + 6, unit: 'week' }
      : { first: monday + 5, last: monday + 6, unit: 'weekend' };
  }
  if (quarter !== undefined) return spanOf(Number(quarter) * 3 - 2, 3, 'quarter');
  if (half !== undefined) return spanOf(Number(half) * 6 - 5, 6, 'half');
  const seasonMonths: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
  if (season !== undefined) return spanOf(seasonMonths[season] ?? 1, 3, 'season');
  return oldYears(inYear, 1, 'year');
}

function oldYears(inYear: number, count: number, unit: string) {
  return { first: dayNumber(inYear, 1, 1), last: dayNumber(inYear + count, 1, 1) - 1, unit };
}
