import { months, weekdays } from '../lexicon/calendar-words.ts';
import { isDash, type Reader } from '../reader.ts';
import { readClock } from './clocks.ts';
import { plainDay } from './days.ts';
import { type Read, readCardinal, readOrdinal } from './numbers.ts';

/** One entry of a list of days of a month: `5`, `5-7`, `Monday 5`. The tokens are `from` to `to`, end exclusive. */
export interface ListedDays {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  /** The last day of a stretch. */
  readonly last: number | undefined;
  /** The weekday beside the first day: 1 is Monday. */
  readonly weekday: number | undefined;
}

/** The most entries of a list. It bounds the time for a text of numbers. */
const longestList = 40;

/** Reads a day of a month before the month: `16`, `16th`, `sixteen`. */
export function readDay(reader: Reader, at: number): Read | undefined {
  const digits = reader.digits(at);
  const spoken = reader.isWord(at) ? readCardinal(reader, at) : undefined;
  const read = readOrdinal(reader, at) ?? (digits >= 1 ? { value: digits, to: at + 1 } : spoken);
  return read !== undefined && read.value >= 1 && read.value <= 31 ? read : undefined;
}

/** Reads the days before a month: `5, 12 and 19 March`, `Monday 20, Tuesday 21 and 22 April`. `monthAfter` reads the month. */
export function readDaysBefore<Month>(
  reader: Reader,
  at: number,
  monthAfter: (to: number) => Month | undefined,
): { readonly days: readonly ListedDays[]; readonly month: Month } | undefined {
  const days: ListedDays[] = [];
  let start = at;
  while (days.length < longestList) {
    const entry = readEntry(reader, start);
    if (entry === undefined || entry.first <= (days.at(-1)?.first ?? 0)) return undefined;
    days.push(entry);
    const month = monthAfter(entry.to);
    if (month !== undefined) return { days, month };
    const next = pastSeparator(reader, entry.to);
    if (next === undefined) return undefined;
    start = next;
  }
  return undefined;
}

/** Reads the days after a month: `June 3, 5 and 9`, `June 2-4, 9 and 16-18`. `first` is the day right after the month. */
export function readDaysAfter(reader: Reader, from: number, first: Read): readonly ListedDays[] {
  const days = [withLast(reader, { from, day: first, weekday: undefined }, dayOfList)];
  while (days.length < longestList) {
    const before = days.at(-1) as ListedDays;
    const start = pastSeparator(reader, before.to);
    const day = start === undefined ? undefined : dayOfList(reader, start);
    if (start === undefined || day === undefined || day.value <= (before.last ?? before.first)) break;
    const entry = withLast(reader, { from: start, day, weekday: undefined }, dayOfList);
    if (belongsElsewhere(reader, entry)) break;
    days.push(entry);
  }
  return days;
}

function dayOfList(reader: Reader, at: number): Read | undefined {
  const day = readOrdinal(reader, at) ?? plainDay(reader, at);
  return day !== undefined && day.value <= 31 ? day : undefined;
}

/** Reads `5`, `the 5th`, `Monday 5`, `5 to 7`, `Friday 3 to Sunday 5`. */
function readEntry(reader: Reader, at: number): ListedDays | undefined {
  const { to, weekday } = pastWeekday(reader, at);
  const day = readDay(reader, to);
  return day && withLast(reader, { from: at, day, weekday }, readDay);
}

function pastWeekday(
  reader: Reader,
  at: number,
): { readonly to: number; readonly weekday: number | undefined } {
  const weekday = weekdays.get(reader.word(at));
  let to = weekday === undefined ? at : at + 1;
  if (weekday !== undefined && reader.word(to) === ',') to += 1;
  if (reader.word(to) === 'the') to += 1;
  return { to, weekday };
}

/** Adds the last day of a stretch: `to 7`, `-7`, and `and 7` behind `between`. */
function withLast(
  reader: Reader,
  { from, day, weekday }: { readonly from: number; readonly day: Read; readonly weekday: number | undefined },
  read: (reader: Reader, at: number) => Read | undefined,
): ListedDays {
  const alone = { from, to: day.to, first: day.value, last: undefined, weekday };
  if (!isStretch(reader, from, day.to)) return alone;
  const start = pastWeekday(reader, day.to + 1).to;
  const last = readClock(reader, start) === undefined ? read(reader, start) : undefined;
  if (last === undefined || last.value <= day.value || isOtherNumber(reader, last.to)) return alone;
  return { ...alone, to: last.to, last: last.value };
}

function isStretch(reader: Reader, from: number, at: number): boolean {
  const link = reader.word(at);
  if (isDash(link)) return !reader.opensLine(at);
  if (link === 'and') return isBetween(reader, from);
  return link === 'to' || link === 'until' || link === 'till' || link === 'through' || link === 'thru';
}

/** Whether `between` is before a date: `between 3 and 5 June`, `between June 3 and 5`, `between the 3rd and the 5th`. */
function isBetween(reader: Reader, from: number): boolean {
  const before = months.has(reader.word(from - 1))
    ? from - 2
    : reader.word(from - 1) === '.'
      ? from - 3
      : from - 1;
  return (
    reader.word(before) === 'between' ||
    (reader.word(before) === 'the' && reader.word(before - 1) === 'between')
  );
}

/** Whether a number is no day: `May 5 - 10:30`, `May 5 to 10%`. */
function isOtherNumber(reader: Reader, at: number): boolean {
  const after = reader.word(at);
  return after === ':' || after === '%';
}

/** Returns the index of the next entry of a list: past `,`, `and`, `&`, `/`, and `, and on the`. */
export function pastSeparator(reader: Reader, at: number): number | undefined {
  const word = reader.word(at);
  let to = at + 1;
  if (word === '/') return reader.joined(at) && reader.joined(to) ? to : undefined;
  if (word === ',' || word === ';') {
    if (conjunctions.has(reader.word(to))) to += 1;
  } else if (!conjunctions.has(word)) return undefined;
  if (reader.word(to) === 'on') to += 1;
  return reader.word(to) === 'the' ? to + 1 : to;
}

const conjunctions = new Set(['and', 'or', '&', 'plus', 'then']);

const afterDay = new Set(
  'in at of for to and or the with when where as before after by on will is are was were from next last this plus then through until'.split(
    ' ',
  ),
);

/** Whether the number after a day belongs to the next words: `Nov. 16 and 17 Dec.`, `May 5, 10 people died`. */
function belongsElsewhere(reader: Reader, { to }: ListedDays): boolean {
  const after = reader.word(to);
  if (months.has(after) || isOtherNumber(reader, to) || reader.isNumber(to)) return true;
  return reader.isWord(to) && !afterDay.has(after);
}
