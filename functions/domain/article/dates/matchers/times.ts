import { dayValue, unitValue } from '../../../time/calendar-values.ts';
import { months, weekdays } from '../lexicon/calendar-words.ts';
import type { Match, Reader, Setting } from '../match.ts';

const zones = new Set([
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

interface Clock {
  readonly to: number;
  readonly time: string;
}

/** `10 a.m.`, `6:40 p.m.`, `18:00 UTC`, `noon on Friday`; with the day beside it, or of the date named last. */
export function matchTime(reader: Reader, at: number): Match | undefined {
  const clock = readClock(reader, at);
  if (clock === undefined) return undefined;
  let to = clock.to;
  const open = reader.word(to) === '(';
  const zone = reader.word(open ? to + 1 : to);
  const zoned = zones.has(zone) && reader.text(open ? to + 1 : to) === zone.toUpperCase();
  let suffix = '';
  if (zoned) {
    suffix =
      (zone === 'utc' || zone === 'gmt') && !/^[+-]$/.test(reader.word(open ? to + 2 : to + 1)) ? 'Z' : '';
    const start = to;
    to += open ? 2 : 1;
    while (open && to < start + 6 && reader.word(to) !== ')') to += 1;
    if (open && reader.word(to) === ')') to += 1;
  } else if (reader.word(to) === 'local' && reader.word(to + 1) === 'time') to += 2;
  const day = dayAt(reader, to);
  const beyond = day === undefined ? dayBeyond(reader, to) : undefined;
  return {
    from: at,
    to: day?.to ?? to,
    type: 'TIME',
    value: (setting) => {
      const date = (day ?? beyond)?.value(setting) ?? spokenDay(setting);
      return date.length === 10 ? `${date}T${clock.time}${suffix}` : date;
    },
  };
}

/** The day of a time, right behind it: `9 a.m. Friday`, `on Friday`, `, March 3`. */
function dayAt(reader: Reader, to: number): Match | undefined {
  const link = reader.word(to);
  const start = link === 'on' || link === ',' ? to + 1 : to;
  const inner = link === ',' && !reader.isCapital(start) ? undefined : reader.dateAt(start);
  return inner?.type === 'DATE' && inner.also === undefined ? inner : undefined;
}

/** The day behind a time that is given twice: `1:45 p.m. EST (1845 GMT) on Monday`, of either. */
function dayBeyond(reader: Reader, to: number): Match | undefined {
  let at = to;
  if (reader.word(at) === '(') while (at < to + 7 && reader.word(at) !== ')') at += 1;
  if (reader.word(at) !== ')') return undefined;
  const day = dayAt(reader, at + 1);
  const word = reader.word(at + 1) === 'on' ? at + 2 : at + 1;
  return weekdays.has(reader.word(word)) || months.has(reader.word(word)) ? day : undefined;
}

/** The day that the sentence speaks of, else that of publication. */
export function spokenDay(setting: Setting): string {
  const { nearby, reference, today } = setting;
  if (nearby?.unit === 'day') return dayValue(nearby.first);
  return reference?.unit === 'day' && setting.tense === 'past' ? dayValue(reference.first) : dayValue(today);
}

function readClock(reader: Reader, at: number): Clock | undefined {
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
  let to = at + 1;
  let minutes = '00';
  const minute = reader.digits(at + 2);
  const colon =
    reader.word(to) === ':' &&
    reader.joined(to) &&
    reader.joined(to + 1) &&
    reader.text(at + 2).length === 2 &&
    minute < 60;
  if (colon) {
    minutes = reader.text(at + 2);
    to = at + 3;
    if (reader.word(to) === ':' && reader.joined(to) && reader.isNumber(to + 1)) to += 2;
    if (
      reader.joined(to) &&
      /^[:.]$/.test(reader.word(to)) &&
      reader.isNumber(to + 1) &&
      reader.joined(to + 1)
    )
      return undefined;
  }
  const half = halfOfDay(reader, to);
  if (half !== undefined) {
    if (hour > 12 && !colon) return undefined;
    return { to: half.to, time: format(to24(hour, half.afternoon), minutes) };
  }
  if (reader.word(to) === "o'clock" || reader.word(to) === 'o’clock')
    return { to: to + 1, time: format(hour, minutes) };
  // `won 21:10`, `at a ratio of 10:30`: a time is at, by, from …, or has two digits for its hour and no verb of scores.
  const signed = /^(?:at|by|from|until|till|to|before|after|around|about|since|and|between|,|-|\()$/.test(
    before,
  );
  const zoned = zones.has(reader.word(to));
  if (!colon || !(zoned || (signed && reader.text(at).length <= 2 && before !== ',' && before !== '(')))
    return undefined;
  return { to, time: format(hour, minutes) };
}

/** `6.40 p.m.`: a period for the colon. */
function dotted(reader: Reader, at: number): Clock | undefined {
  const parts = /^(?<hour>\d{1,2})\.(?<minute>[0-5]\d)$/.exec(reader.text(at))?.groups;
  const half = parts === undefined ? undefined : halfOfDay(reader, at + 1);
  const hour = Number(parts?.hour);
  if (half === undefined || hour > 12) return undefined;
  return { to: half.to, time: format(to24(hour, half.afternoon), parts?.minute ?? '00') };
}

function halfOfDay(
  reader: Reader,
  at: number,
): { readonly to: number; readonly afternoon: boolean } | undefined {
  const found = /^(?<half>[ap])\.?m\.?$/.exec(reader.word(at))?.groups?.half;
  if (found === undefined) return undefined;
  return { to: at + 1, afternoon: found === 'p' };
}

function to24(hour: number, afternoon: boolean): number {
  return afternoon ? (hour % 12) + 12 : hour % 12;
}

function format(hour: number, minutes: string): string {
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

/** `tonight`, `overnight`, `in the morning`: a part of the day that is spoken of. */
export function matchTonight(reader: Reader, at: number): Match | undefined {
  const word = reader.word(at);
  if (word === 'tonight')
    return { from: at, to: at + 1, type: 'TIME', value: ({ today }) => `${unitValue(today, 'day')}TNI` };
  if (word === 'overnight' && !reader.isCapital(at))
    return { from: at, to: at + 1, type: 'TIME', value: (setting) => `${spokenDay(setting)}TNI` };
  return undefined;
}
