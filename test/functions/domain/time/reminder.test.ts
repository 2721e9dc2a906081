import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comingReminders } from '../../../../functions/domain/time/coming-reminders.ts';
import { addDays, daysBetween } from '../../../../functions/domain/time/days.ts';
import { morningOf } from '../../../../functions/domain/time/mornings.ts';
import { mayRemind, remindsOn } from '../../../../functions/domain/time/reminder.ts';

interface Case {
  readonly dueFirstDay: string;
  readonly dueLastDay: string;
  readonly leadDays: readonly number[];
  readonly timezone: string;
  readonly hour: number;
  readonly knownSince: string;
}

const firstDay = '2026-01-01';
const days = Array.from({ length: 160 }, (_, i) => addDays(firstDay, i));

const cases: fc.Arbitrary<Case> = fc
  .record({
    dueFirst: fc.integer({ min: 30, max: 110 }),
    length: fc.constantFrom(0, 0, 0, 1, 6, 29),
    leadDays: fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 4 }),
    timezone: fc.constantFrom(
      'America/New_York',
      'Europe/London',
      'Australia/Sydney',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'Pacific/Kiritimati',
      'Pacific/Niue',
    ),
    hour: fc.constantFrom(0, 2, 8, 23),
    knownMinute: fc.integer({ min: 0, max: 115 * 24 * 60 }),
  })
  .map(({ dueFirst, length, knownMinute, ...rest }) => ({
    ...rest,
    dueFirstDay: addDays(firstDay, dueFirst),
    dueLastDay: addDays(firstDay, dueFirst + length),
    knownSince: new Date(Date.parse(`${firstDay}T00:00:00Z`) + knownMinute * 60_000).toISOString(),
  }));

/**
 * The rule of docs/architecture.md, step by step. The reminders are the mornings that a lead names and that come after
 * `knownSince`. Without such a morning it is the first one after, unless the date is past.
 */
function owed({ dueFirstDay, dueLastDay, leadDays, timezone, hour, knownSince }: Case) {
  const after = days
    .map((localDate) => ({ localDate, morning: morningOf(timezone, localDate, hour) }))
    .filter(({ morning }) => morning > knownSince)
    .map((each) => ({ ...each, daysAhead: daysBetween(each.localDate, dueFirstDay) }));
  const byLead = after.filter(({ daysAhead }) => leadDays.includes(daysAhead));
  if (byLead.length > 0) return byLead;
  return after.slice(0, 1).filter(({ localDate }) => localDate <= dueLastDay);
}

function reminded(due: Case) {
  return days.flatMap((localDate) => {
    const morning = morningOf(due.timezone, localDate, due.hour);
    const daysAhead = remindsOn({ ...due, localDate, morning });
    return daysAhead === undefined ? [] : [{ localDate, morning, daysAhead }];
  });
}

describe('remindsOn', () => {
  it('reminds on the mornings that the leads name, or else once, on the next morning', () => {
    fc.assert(
      fc.property(cases, (due) => {
        expect(reminded(due)).toEqual(owed(due));
      }),
      { numRuns: 300 },
    );
  });

  it('reminds once of several leads that passed in an outage, by the last of them', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 0, max: 40 }), (due, outage) => {
        const now = morningOf(due.timezone, addDays(due.dueFirstDay, -outage), due.hour);
        const inOutage = owed(due).filter(({ morning }) => morning <= now);

        const found = days.flatMap((localDate) => {
          const morning = morningOf(due.timezone, localDate, due.hour);
          if (morning > now) return [];
          const daysAhead = remindsOn({ ...due, localDate, morning, now });
          return daysAhead === undefined ? [] : [daysAhead];
        });

        expect(found).toEqual(inOutage.slice(-1).map(({ daysAhead }) => daysAhead));
      }),
      { numRuns: 300 },
    );
  });

  it('reminds on the mornings that comingReminders lists beforehand', () => {
    fc.assert(
      fc.property(cases, (due) => {
        const coming = comingReminders({ ...due, now: due.knownSince });

        expect(coming).toEqual(owed(due).map(({ morning, daysAhead }) => ({ remindAt: morning, daysAhead })));
      }),
      { numRuns: 300 },
    );
  });

  it('reminds on no morning that mayRemind lets CLOCK skip', () => {
    const others = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 3 });

    fc.assert(
      fc.property(cases, others, fc.nat({ max: 10 }), fc.nat({ max: 10 }), (due, more, before, later) => {
        const shift = (hours: number) =>
          new Date(Date.parse(due.knownSince) + hours * 3_600_000).toISOString();
        // Known since the later of article and watch; the zone may have changed for another watch after that.
        const [acceptedAt, changedAt] =
          before % 2 === 0
            ? [due.knownSince, shift(-before)]
            : [shift(-before), later % 2 === 0 ? due.knownSince : shift(later * 24)];
        const zone = {
          timezone: due.timezone,
          hour: due.hour,
          leadDays: [...new Set([...due.leadDays, ...more])],
          changedAt,
        };

        for (const { localDate, morning } of reminded(due)) {
          const { dueFirstDay, dueLastDay } = due;
          expect(mayRemind({ dueFirstDay, dueLastDay, localDate, morning, acceptedAt, zone })).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not remind on a morning at the instant at which the date became known', () => {
    const due = {
      dueFirstDay: '2026-03-10',
      dueLastDay: '2026-03-10',
      leadDays: [1],
      timezone: 'UTC',
      hour: 8,
      knownSince: '2026-03-09T08:00:00.000Z',
    };

    expect(reminded(due)).toEqual([
      { localDate: '2026-03-10', morning: '2026-03-10T08:00:00.000Z', daysAhead: 0 },
    ]);
  });
});
