import { unitValue } from '../../../time/calendar-values.ts';
import { months, weekdays } from '../lexicon/calendar-words.ts';
import type { Match } from '../match.ts';
import type { Reader } from '../reader.ts';
import { readClock, zones } from '../readers/clocks.ts';
import { spokenDay } from '../readers/spoken-day.ts';
import { anyNumber, dateRule } from '../rule.ts';

/** The day is the one beside the time, or the one that the text named last. */
export const time = dateRule({
  name: '<time of day>',
  reads: {
    'at [10 a.m.]': '2025-10-28T10:00',
    'They will meet at [6:40 p.m. on Friday].': '2025-10-31T18:40',
    'at [1430 GMT]': '2025-10-28T14:30Z',
    'at [noon]': '2025-10-28T12:00',
  },
  startsWith: [anyNumber, 'noon', 'midnight'],
  match: matchTime,
});

function matchTime(reader: Reader, at: number): Match | undefined {
  const clock = readClock(reader, at);
  if (clock === undefined) return undefined;
  const { to, suffix } = readZone(reader, clock.to);
  const day = dayAt(reader, to);
  const beyond = day === undefined ? dayBeyond(reader, to) : undefined;
  return {
    from: at,
    to: day?.to ?? to,
    type: 'TIME',
    value: (context) => {
      const date = (day ?? beyond)?.value(context) ?? spokenDay(context);
      return date.length === 10 ? `${date}T${clock.time}${suffix}` : date;
    },
  };
}

/** Reads the zone after a time: `GMT`, `(EST)`, `local time`. */
function readZone(reader: Reader, at: number): { readonly to: number; readonly suffix: '' | 'Z' } {
  const isOpen = reader.word(at) === '(';
  const named = isOpen ? at + 1 : at;
  const zone = reader.word(named);
  if (!zones.has(zone) || reader.text(named) !== zone.toUpperCase()) {
    const isLocal = reader.word(at) === 'local' && reader.word(at + 1) === 'time';
    return { to: isLocal ? at + 2 : at, suffix: '' };
  }
  const isUtc = (zone === 'utc' || zone === 'gmt') && !/^[+-]$/.test(reader.word(named + 1));
  let to = named + 1;
  while (isOpen && to < at + 6 && reader.word(to) !== ')') to += 1;
  if (isOpen && reader.word(to) === ')') to += 1;
  return { to, suffix: isUtc ? 'Z' : '' };
}

/** Reads the day directly after a time: `9 a.m. Friday`, `on Friday`, `, March 3`. */
function dayAt(reader: Reader, to: number): Match | undefined {
  const link = reader.word(to);
  const start = link === 'on' || link === ',' ? to + 1 : to;
  const inner = link === ',' && !reader.isCapital(start) ? undefined : reader.dateAt(start);
  return inner?.type === 'DATE' && inner.also === undefined ? inner : undefined;
}

/** Reads the day after a time that is given twice: `1:45 p.m. EST (1845 GMT) on Monday`. */
function dayBeyond(reader: Reader, to: number): Match | undefined {
  let at = to;
  if (reader.word(at) === '(') while (at < to + 7 && reader.word(at) !== ')') at += 1;
  if (reader.word(at) !== ')') return undefined;
  const day = dayAt(reader, at + 1);
  const word = reader.word(at + 1) === 'on' ? at + 2 : at + 1;
  return weekdays.has(reader.word(word)) || months.has(reader.word(word)) ? day : undefined;
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
