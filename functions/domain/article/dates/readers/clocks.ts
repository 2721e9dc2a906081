import type { Reader } from '../reader.ts';
import { readZone } from './zones.ts';

/** A time of day, `HH:MM`, and the index of the token after it. */
export interface Clock {
  readonly to: number;
  readonly time: string;
}

/** How a time of day is read. `isExpected` is set where `8:30` can only be a time of day. */
export interface ClockOptions {
  readonly isExpected: boolean;
}

/** Reads `10 a.m.`, `18:00`, `1430 GMT`, `noon`. */
export function readClock(
  reader: Reader,
  at: number,
  options: ClockOptions = { isExpected: false },
): Clock | undefined {
  const word = reader.word(at);
  if (!reader.isNumber(at)) return namedHour(word, at);
  if (reader.word(at - 1) === ':' && reader.joined(at)) return undefined;
  const hour = reader.digits(at);
  // `12 noon`, `12 midnight`
  if (hour === 12 && !reader.joined(at + 1)) {
    const named = namedHour(reader.word(at + 1), at + 1);
    if (named !== undefined) return named;
  }
  if (reader.text(at).length === 4 && !Number.isNaN(hour)) return military(reader, at);
  return hour >= 0 && hour <= 24 && reader.text(at).length <= 2
    ? onTheHour(reader, at, { ...options, hour })
    : dotted(reader, at);
}

function namedHour(word: string, at: number): Clock | undefined {
  if (word === 'noon') return { to: at + 1, time: '12:00' };
  return word === 'midnight' ? { to: at + 1, time: '24:00' } : undefined;
}

/** Reads `1430 GMT`, `0900 hours`, `at 1800 local time`. */
function military(reader: Reader, at: number): Clock | undefined {
  const parts = /^(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)$/.exec(reader.text(at))?.groups;
  if (parts === undefined) return undefined;
  const time = `${parts.hour}:${parts.minute}`;
  const to = pastHours(reader, at + 1);
  // `after 1000 hours of work`
  if (
    to > at + 1 &&
    (reader.text(at).startsWith('0') || beforeHour.test(reader.word(at - 1))) &&
    reader.word(to) !== 'of'
  )
    return { to, time };
  return readZone(reader, to) === undefined ? undefined : { to, time };
}

const beforeHour = /^(?:at|by|from|until|till|to|before|around|about|between|and)$/;

/** Returns the index after `hours` or `hrs`: `10:00 hours IST`. */
function pastHours(reader: Reader, at: number): number {
  return /^(?:hours|hrs|h)$/.test(reader.word(at)) ? at + 1 : at;
}

/** Reads `10 a.m.`, `18:00`, `10:00 hours`, `five o'clock` in digits. */
function onTheHour(
  reader: Reader,
  at: number,
  { hour, isExpected }: ClockOptions & { readonly hour: number },
): Clock | undefined {
  const colon = hasMinutes(reader, at);
  const minutes = colon ? reader.text(at + 2) : '00';
  const to = colon ? pastSeconds(reader, at + 3) : at + 1;
  if (colon && continuesAsNumber(reader, to)) return undefined;
  const half = halfOfDay(reader, to);
  if (half !== undefined) {
    if (hour > 12 && !colon) return undefined;
    return { to: half.to, time: format(to24(hour, half.name), minutes) };
  }
  if (reader.word(to) === "o'clock" || reader.word(to) === 'o’clock')
    return { to: to + 1, time: format(hour, minutes) };
  if (!colon) return undefined;
  const end = pastHours(reader, to);
  // `won 21:10`, `at a ratio of 10:30`: a time without a.m., p.m. or a zone needs a preposition such as `at` before it.
  const isSigned =
    isExpected ||
    end > to ||
    /^(?:at|by|from|until|till|to|before|after|around|about|since|and|between|-)$/.test(reader.word(at - 1));
  return isSigned || readZone(reader, to) !== undefined
    ? { to: end, time: format(hour, minutes) }
    : undefined;
}

/** Whether a colon and two digits follow an hour. */
function hasMinutes(reader: Reader, at: number): boolean {
  return (
    reader.word(at + 1) === ':' &&
    reader.joined(at + 1) &&
    reader.joined(at + 2) &&
    reader.text(at + 2).length === 2 &&
    reader.digits(at + 2) < 60
  );
}

function pastSeconds(reader: Reader, at: number): number {
  return reader.word(at) === ':' && reader.joined(at) && reader.isNumber(at + 1) ? at + 2 : at;
}

/** Whether more digits follow, so that it is not a time of day: `10:30.2`. */
function continuesAsNumber(reader: Reader, at: number): boolean {
  return (
    reader.joined(at) && /^[:.]$/.test(reader.word(at)) && reader.isNumber(at + 1) && reader.joined(at + 1)
  );
}

/** Reads `6.40 p.m.`, `18.40 CET`, with a period for the colon. */
function dotted(reader: Reader, at: number): Clock | undefined {
  const parts = /^(?<hour>\d{1,2})\.(?<minute>[0-5]\d)$/.exec(reader.text(at))?.groups;
  if (parts === undefined) return undefined;
  const hour = Number(parts.hour);
  const minute = parts.minute ?? '00';
  const half = halfOfDay(reader, at + 1);
  if (half !== undefined)
    return hour > 12 ? undefined : { to: half.to, time: format(to24(hour, half.name), minute) };
  const to = pastHours(reader, at + 1);
  const isTime = hour < 24 && (to > at + 1 || readZone(reader, to) !== undefined);
  return isTime ? { to, time: format(hour, minute) } : undefined;
}

function halfOfDay(
  reader: Reader,
  at: number,
): { readonly to: number; readonly name: 'am' | 'pm' } | undefined {
  const found = /^(?<half>[ap])\.?m\.?$/.exec(reader.word(at))?.groups?.half;
  if (found === undefined) return undefined;
  return { to: at + 1, name: found === 'p' ? 'pm' : 'am' };
}

function to24(hour: number, half: 'am' | 'pm'): number {
  return half === 'pm' ? (hour % 12) + 12 : hour % 12;
}

function format(hour: number, minutes: string): string {
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}
