import { unitValue } from '../../../time/calendar-values.ts';
import type { Match, RuleMatch } from '../match.ts';
import type { Reader } from '../reader.ts';
import { type ClockOptions, readClock } from '../readers/clocks.ts';
import { spokenDay } from '../readers/spoken-day.ts';
import { readZone } from '../readers/zones.ts';
import { anyNumber, dateRule } from '../rule.ts';

/** A time of day. Its day is the one that the sentence speaks of. */
export const time = dateRule({
  name: '<time of day>',
  reads: {
    'at [10 a.m.]': '2025-10-28T10:00',
    'They will meet at [6:40 p.m. on Friday].': '2025-10-31T18:40',
    'at [1430 GMT]': '2025-10-28T14:30Z',
    'at [19:30 Europe/London]': '2025-10-28T19:30',
    'at [5 p.m. U.S. Eastern Time]': '2025-10-28T17:00',
    'at [noon]': '2025-10-28T12:00',
  },
  startsWith: [anyNumber, 'noon', 'midnight'],
  match: (reader, at) => matchTime(reader, at, { isExpected: false }),
});

/** Returns the time of day that begins at a token. `isExpected` is set where `8:30` can only be a time: behind a day. */
export function timeAt(reader: Reader, at: number, options: ClockOptions): RuleMatch | undefined {
  const match = matchTime(reader, at, options);
  return match && { ...match, rules: [time.rules[0]?.name ?? ''] };
}

function matchTime(reader: Reader, at: number, options: ClockOptions): Match | undefined {
  const clock = readClock(reader, at, options);
  if (clock === undefined) return undefined;
  const zone = readZone(reader, clock.to);
  const suffix = zone?.isUtc === true ? 'Z' : '';
  return {
    from: at,
    to: zone?.to ?? clock.to,
    type: 'TIME',
    value: (context) => `${spokenDay(context)}T${clock.time}${suffix}`,
  };
}

export const tonight = dateRule({
  name: 'tonight',
  reads: { tonight: '2025-10-28TNI', 'It rained [overnight].': '2025-10-28TNI' },
  startsWith: ['tonight', 'overnight'],
  match: matchTonight,
});

function matchTonight(reader: Reader, at: number): Match | undefined {
  const word = reader.word(at);
  if (word === 'tonight')
    return { from: at, to: at + 1, type: 'TIME', value: ({ today }) => `${unitValue(today, 'day')}TNI` };
  if (word === 'overnight' && !reader.isCapital(at))
    return { from: at, to: at + 1, type: 'TIME', value: (context) => `${spokenDay(context)}TNI` };
  return undefined;
}
