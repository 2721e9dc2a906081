import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../functions/domain/time/days.ts';
import { dueSpan } from '../../../../functions/domain/time/due-span.ts';
import {
  daysOfRunning,
  filingDays,
  remindedDate,
  remindedDates,
} from '../../../../functions/domain/time/reminded-dates.ts';

const range = '2025-11-10/2025-11-20';

describe('remindedDates', () => {
  it('lists the due dates, each once', () => {
    expect(
      remindedDates({ kind: 'meeting', dates: [], dueDates: ['2025-11-10', range, '2025-11-10'] }),
    ).toEqual(['2025-11-10', range]);
  });

  it('adds the last day of a range when the item is a deadline', () => {
    expect(remindedDates({ kind: 'deadline', dates: [], dueDates: [range] })).toEqual([range, '2025-11-20']);
  });

  it('adds no last day of a month, which names no day', () => {
    expect(remindedDates({ kind: 'deadline', dates: [], dueDates: ['2025-11'] })).toEqual(['2025-11']);
  });
});

describe('remindedDate', () => {
  const mention = {
    type: 'DATE',
    text: 'November',
    start: 0,
    end: 8,
    role: 'due',
    value: '2025-11',
  } as const;

  it('is the last day of a period that the text names by its end', () => {
    const dates = [{ ...mention, edge: 'end' as const }];

    expect(remindedDate('2025-11', { dates })).toBe('2025-11-30');
    expect(remindedDates({ kind: 'policy', dates, dueDates: ['2025-11', '2026'] })).toEqual([
      '2025-11-30',
      '2026',
    ]);
  });

  it.each([
    ['that the text names as a whole', [mention]],
    ['that the text names by its start', [{ ...mention, edge: 'start' as const }]],
    ['that the text names as a whole too', [{ ...mention, edge: 'end' as const }, mention]],
    [
      'of which only the past is told by its end',
      [{ ...mention, edge: 'end' as const, role: 'past' as const }],
    ],
  ])('is the period itself for one %s', (_, dates) => {
    expect(remindedDate('2025-11', { dates })).toBe('2025-11');
  });
});

describe('filingDays', () => {
  it('lists the first day only, except for a long range', () => {
    expect(['2025-11-10', '2025-W46', '2025-W46-WE', '2025-11', '2025-Q4', '2026'].map(filed)).toEqual([
      ['2025-11-10'],
      ['2025-11-10'],
      ['2025-11-15'],
      ['2025-11-01'],
      ['2025-10-01'],
      ['2026-01-01'],
    ]);
    expect(filed(range)).toEqual(['2025-11-10', '2025-11-17']);
  });

  it('shares a day with daysOfRunning for each day of the due date', () => {
    const values = fc.oneof(
      fc.constantFrom(
        '2025-11-10',
        '2025-W46',
        '2025-W46-WE',
        '2025-11',
        '2025-Q4',
        '2025-SU',
        '2025-WI',
        '2025-H2',
        '2026',
      ),
      fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 360 })).map(([from, length]) => {
        const first = addDays('2025-01-01', from);
        return `${first}/${addDays(first, length)}`;
      }),
    );

    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (value, part) => {
        const span = dueSpan(value);
        if (span === undefined) throw new Error(`${value} has no days`);
        const length = (Date.parse(span.last) - Date.parse(span.first)) / 86_400_000;
        const day = addDays(span.first, Math.round(part * length));

        const met = filingDays(span).some((filedUnder) => daysOfRunning(day).includes(filedUnder));

        expect(met).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('lists at most one year of weeks', () => {
    expect(filed('2025-01-01/2120-01-01')).toHaveLength(53);
  });
});

function filed(value: string): string[] {
  const span = dueSpan(value);
  return span === undefined ? [] : filingDays(span);
}
