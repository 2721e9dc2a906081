import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf, daysBetween, writtenDay } from '../../../../functions/domain/time/days.ts';

describe('addDays and daysBetween', () => {
  const day = fc
    .integer({ min: 0, max: 50_000 })
    .map((days) => new Date(Date.UTC(1990, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));

  it('come back to the same day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -400, max: 400 }), (from, count) => {
        expect(daysBetween(from, addDays(from, count))).toBe(count);
        expect(addDays(addDays(from, count), -count)).toBe(from);
      }),
    );
  });
});

describe('dayOf and writtenDay', () => {
  it.each([
    ['2025-10-28T23:30:00.000Z', '2025-10-28', '2025-10-28'],
    ['2025-10-28T23:30:00-05:00', '2025-10-29', '2025-10-28'],
    ['2025-10-28', '2025-10-28', '2025-10-28'],
  ])('%s is on %s in UTC, and on %s as written', (instant, utc, written) => {
    expect(dayOf(instant)).toBe(utc);
    expect(writtenDay(instant)).toBe(written);
  });

  it('put an instant that nobody can read before every other day', () => {
    expect(dayOf('soon')).toBe('0000-01-01');
  });
});
