import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueSpan } from '../../../../functions/domain/time/due-span.ts';
import { dueValue } from '../../../../functions/domain/time/due-value.ts';

describe('dueValue', () => {
  it.each([
    ['2026-03-12', '2026-03-12'],
    ['2026-03-12T0', '2026-03-12'],
    ['2026-03-12T1', '2026-03-12'],
    ['2026-03-12T08:00:00.000+01:00', '2026-03-12'],
    ['2026-03-12T08:00/2026-03-14T10:00', '2026-03-12/2026-03-14'],
    ['2026-03-12T08:00/2026-03-12T10:00', '2026-03-12'],
    ['2026-W11-WE', '2026-W11-WE'],
    ['2026-Q1', '2026-Q1'],
  ])('writes %s as %s', (value, written) => {
    expect(dueValue(value)).toBe(written);
  });

  it.each([
    '',
    'soon',
    '2026-02-30',
    'P3M',
    'FUTURE_REF',
    '199',
    '2026-03-14/2026-03-12',
    '2026/2027/2028',
    'T',
  ])('finds no days in %j', (value) => {
    expect(dueValue(value)).toBeUndefined();
  });

  it('writes the same days again, and does not change what it has written', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    const text = fc
      .tuple(day, fc.constantFrom('', 'T0', 'T23:59', 'T08:00+02:00'))
      .map(([date, time]) => date.toISOString().slice(0, 10) + time);
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          fc.tuple(text, text).map((both) => both.join('/')),
        ),
        (value) => {
          const written = dueValue(value);
          expect(dueSpan(written ?? '')?.first).toEqual(dueSpan(value)?.first);
          expect(dueSpan(written ?? '')?.last).toEqual(dueSpan(value)?.last);
          if (written !== undefined) expect(dueValue(written)).toBe(written);
        },
      ),
    );
  });
});
