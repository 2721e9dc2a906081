import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { morningOf, morningsBetween } from '../../../../functions/domain/time/mornings.ts';
import { isTimezone, localTimeOf } from '../../../../functions/domain/time/zones.ts';

const zones = Intl.supportedValuesOf('timeZone');

/** The wall clock of a zone by Intl, which has its own copy of the rules. */
function wallClock(timezone: string): (instant: string) => string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: timezone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return (instant) => format.format(new Date(instant));
}

describe('morningOf', () => {
  it(`is eight o'clock on its date in each of the ${zones.length} zones, every week of 2026`, () => {
    const wrong: string[] = [];
    for (const zone of zones) {
      const clock = wallClock(zone);
      for (let week = 0; week < 53; week += 1) {
        const date = new Date(Date.UTC(2026, 0, 1 + week * 7)).toISOString().slice(0, 10);

        const morning = morningOf(zone, date, 8);

        if (clock(morning) !== `${date} 08:00`) wrong.push(`${zone} ${date}: ${morning}`);
      }
    }

    expect(zones.length).toBeGreaterThan(400);
    expect(wrong).toEqual([]);
  });

  it.each([
    ['America/New_York', '2026-03-07', '2026-03-07T13:00:00.000Z'],
    ['America/New_York', '2026-03-08', '2026-03-08T12:00:00.000Z'],
    ['America/New_York', '2026-10-31', '2026-10-31T12:00:00.000Z'],
    ['America/New_York', '2026-11-01', '2026-11-01T13:00:00.000Z'],
    ['Europe/London', '2026-03-28', '2026-03-28T08:00:00.000Z'],
    ['Europe/London', '2026-03-29', '2026-03-29T07:00:00.000Z'],
    ['Europe/London', '2026-10-25', '2026-10-25T08:00:00.000Z'],
    ['Australia/Sydney', '2026-04-04', '2026-04-03T21:00:00.000Z'],
    ['Australia/Sydney', '2026-04-05', '2026-04-04T22:00:00.000Z'],
    ['Australia/Sydney', '2026-10-04', '2026-10-03T21:00:00.000Z'],
    ['Australia/Lord_Howe', '2026-04-04', '2026-04-03T21:00:00.000Z'],
    ['Australia/Lord_Howe', '2026-04-05', '2026-04-04T21:30:00.000Z'],
    ['Australia/Lord_Howe', '2026-10-04', '2026-10-03T21:00:00.000Z'],
    ['Asia/Kathmandu', '2026-06-01', '2026-06-01T02:15:00.000Z'],
    ['Pacific/Chatham', '2026-01-10', '2026-01-09T18:15:00.000Z'],
    ['Pacific/Kiritimati', '2026-01-10', '2026-01-09T18:00:00.000Z'],
    ['Pacific/Niue', '2026-01-10', '2026-01-10T19:00:00.000Z'],
  ])('in %s on %s is %s', (zone, date, instant) => {
    expect(morningOf(zone, date, 8)).toBe(instant);
  });

  it.each([
    ['America/New_York', '2026-03-08', 2, '2026-03-08T07:00:00.000Z', '03:00'],
    ['Europe/London', '2026-03-29', 1, '2026-03-29T01:00:00.000Z', '02:00'],
    ['Australia/Lord_Howe', '2026-10-04', 2, '2026-10-03T15:30:00.000Z', '02:30'],
  ])('is later by the gap when %s skips the hour on %s', (zone, date, hour, instant, shown) => {
    expect(morningOf(zone, date, hour)).toBe(instant);
    expect(localTimeOf(zone, instant).time).toBe(shown);
  });

  it.each([
    ['America/New_York', '2026-11-01', 1, '2026-11-01T05:00:00.000Z'],
    ['Australia/Sydney', '2026-04-05', 2, '2026-04-04T15:00:00.000Z'],
  ])('is the first of two when %s has the hour twice on %s', (zone, date, hour, instant) => {
    expect(morningOf(zone, date, hour)).toBe(instant);
  });
});

describe('morningsBetween', () => {
  it('lists each morning once, however the time is cut into windows', () => {
    const cuts = fc.array(fc.integer({ min: 0, max: 60 * 24 * 60 }), { maxLength: 12 });
    const start = Date.parse('2026-03-01T00:00:00Z');
    const at = (minute: number) => new Date(start + minute * 60_000).toISOString();

    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 23 }), cuts, (zone, hour, minutes) => {
        const ends = [...new Set([0, ...minutes, 60 * 24 * 60])].sort((a, b) => a - b);

        const inParts = ends
          .slice(1)
          .flatMap((end, i) => morningsBetween(zone, hour, at(ends[i] ?? 0), at(end)));

        expect(inParts).toEqual(morningsBetween(zone, hour, at(0), at(60 * 24 * 60)));
        expect(new Set(inParts.map(({ localDate }) => localDate)).size).toBe(inParts.length);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves out the first instant and includes the last', () => {
    const eight = '2026-06-01T12:00:00.000Z';

    expect(morningsBetween('America/New_York', 8, eight, '2026-06-02T11:59:59.999Z')).toEqual([]);
    expect(morningsBetween('America/New_York', 8, '2026-06-01T11:59:59.999Z', eight)).toEqual([
      { localDate: '2026-06-01', morning: eight },
    ]);
  });

  it('lists the day that Samoa skipped at the date line, at the instant of the next day', () => {
    const mornings = morningsBetween(
      'Pacific/Apia',
      8,
      '2011-12-29T00:00:00.000Z',
      '2012-01-01T00:00:00.000Z',
    );

    expect(mornings).toEqual([
      { localDate: '2011-12-29', morning: '2011-12-29T18:00:00.000Z' },
      { localDate: '2011-12-30', morning: '2011-12-30T18:00:00.000Z' },
      { localDate: '2011-12-31', morning: '2011-12-30T18:00:00.000Z' },
      { localDate: '2012-01-01', morning: '2011-12-31T18:00:00.000Z' },
    ]);
  });
});

describe('isTimezone', () => {
  it.each(['America/New_York', 'Asia/Calcutta', 'UTC', 'Etc/GMT+5', 'Australia/Lord_Howe'])(
    'accepts %s',
    (name) => expect(isTimezone(name)).toBe(true),
  );

  it.each(['', '+02:00', 'Mars/Olympus', 'America/New York', '../etc/passwd'])('refuses %j', (name) =>
    expect(isTimezone(name)).toBe(false),
  );
});
