import type { Reader } from '../reader.ts';

/** Zones that news writes after a time. */
export const zones: ReadonlySet<string> = new Set([
  'utc',
  'gmt',
  'est',
  'edt',
  'et',
  'cst',
  'cdt',
  'pst',
  'pdt',
  'pt',
  'bst',
  'cet',
  'cest',
  'jst',
  'ist',
  'msk',
]);

/** A time of day, `HH:MM`, and the index of the token after it. */
export interface Clock {
  readonly to: number;
  readonly time: string;
}

/** Reads `10 a.m.`, `18:00`, `1430 GMT`, `noon`. */
export function readClock(reader: Reader, at: number): Clock | undefined {
  const word = reader.word(at);
  if (word === 'noon') return { to: at + 1, time: '12:00' };
  if (word === 'midnight') return { to: at + 1, time: '24:00' };
  const military = /^(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)$/.exec(reader.text(at))?.groups;
  if (military !== undefined && zones.has(reader.word(at + 1)) && reader.isCapital(at + 1))
    return { to: at + 1, time: `${military.hour}:${military.minute}` };
  const hour = reader.digits(at);
  if (!(hour >= 0 && hour <= 24) || reader.text(at).length > 2) return dotted(reader, at);
  const before = reader.word(at - 1);
  if (before === ':' && reader.joined(at)) return undefined;
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
  // `won 21:10`, `at a ratio of 10:30`: a time without a.m., p.m. or a zone needs a preposition such as `at` before it.
  const signed = /^(?:at|by|from|until|till|to|before|after|around|about|since|and|between|,|-|\()$/.test(
    before,
  );
  const zoned = zones.has(reader.word(to));
  if (!colon || !(zoned || (signed && reader.text(at).length <= 2 && before !== ',' && before !== '(')))
    return undefined;
  return { to, time: format(hour, minutes) };
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

/** Reads `6.40 p.m.`, with a period for the colon. */
function dotted(reader: Reader, at: number): Clock | undefined {
  const parts = /^(?<hour>\d{1,2})\.(?<minute>[0-5]\d)$/.exec(reader.text(at))?.groups;
  const half = parts === undefined ? undefined : halfOfDay(reader, at + 1);
  const hour = Number(parts?.hour);
  if (half === undefined || hour > 12) return undefined;
  return { to: half.to, time: format(to24(hour, half.name), parts?.minute ?? '00') };
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
