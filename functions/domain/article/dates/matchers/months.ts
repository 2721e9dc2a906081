import { dayValue, isDay, monthValue, yearValue } from '../../../time/calendar-values.ts';
import { civil, dayNumber } from '../../../time/day-numbers.ts';
import { doubtfulMonths, months, monthsAsNames, weekdays } from '../lexicon/calendar-words.ts';
import { isDash, type Match, type Reader, type Setting } from '../match.ts';
import { type Read, readOrdinal, readSmall, readYear } from '../numbers.ts';
import { resolveMonth, resolveMonthDay } from '../resolve.ts';

/** Words before a month's name that show that a month is meant. */
const signs = new Set(
  'in of since until till by from to last next this early late mid through during and between before after for - – / past every'.split(
    ' ',
  ),
);

/** Words between the two ends of a stretch. */
export const closing: ReadonlySet<string> = new Set(['to', 'through', 'until', 'till', '-', '–', 'and']);

const shifts: Readonly<Record<string, number>> = { last: -1, previous: -1, this: 0, next: 1 };

/** `November`, `Nov. 16`, `July 24, 2003`, `June of 1992`, `Dec-2018`, `April next year`, `Nov. 16-17`. */
export function matchMonth(reader: Reader, at: number): Match | undefined {
  const month = months.get(reader.word(at));
  if (month === undefined) return undefined;
  let to = at + 1;
  if (isAbbreviated(reader, at)) to += 1;
  const named = to;
  const day = dayAfter(reader, to);
  if (day !== undefined) {
    const year = yearAfter(reader, day.to) ?? sharedYear(reader, day.to, month);
    const end = Math.max(year?.to ?? 0, day.to);
    // The day has become the name of what happened on it.
    const attacks =
      month === 9 &&
      day.value === 11 &&
      year === undefined &&
      /^(?:attack|attacks|terror|terrorist|terrorists|hijackers)$/.test(reader.word(end));
    const first = dayMatch(at, end, month, day.value, attacks ? { to: end, year: () => 2001 } : year);
    return withSecondDay(reader, first, at, month, day, year) ?? first;
  }
  const year = yearAfter(reader, named) ?? sharedYear(reader, named, month);
  if (year === undefined && !meansMonth(reader, at, named)) return undefined;
  return monthMatch(at, Math.max(year?.to ?? 0, named), month, year, closing.has(reader.word(at - 1)));
}

/** Whether the period after a month’s name belongs to it. */
export function isAbbreviated(reader: Reader, at: number): boolean {
  const word = reader.word(at);
  return (
    reader.word(at + 1) === '.' &&
    reader.joined(at + 1) &&
    word.length < 5 &&
    !['may', 'june', 'july'].includes(word)
  );
}

function meansMonth(reader: Reader, at: number, end: number): boolean {
  const word = reader.word(at);
  const before = reader.word(at - 1);
  const signed =
    signs.has(before) || (before === 'as' && /^(?:early|late|soon|recently)$/.test(reader.word(at - 2)));
  if (word === 'may' || word === 'march' || word === 'mar') {
    const person =
      before === 'and' && reader.isCapital(end) && reader.isWord(end) && !weekdays.has(reader.word(end));
    if (person) return false;
    const verb = (before === 'this' || before === 'to' || before === 'and') && !reader.isCapital(at);
    return (
      signed && !verb && (reader.isCapital(at) || before === 'in' || before === 'last' || before === 'next')
    );
  }
  if (doubtfulMonths.has(word)) return signed || end > at + 1 || isDash(reader.word(end));
  if (!reader.isCapital(at) && word.length <= 4) return signed;
  const name =
    monthsAsNames.has(word) && (!signed || before === 'and') && reader.isCapital(end) && reader.isWord(end);
  return !name || weekdays.has(reader.word(end));
}

/** The day after a month's name: `16`, `16th`, `the sixteenth`, `/16`, `-16`. */
function dayAfter(reader: Reader, at: number): Read | undefined {
  let start = at;
  const separator = reader.word(at);
  if ((separator === '/' || separator === '-' || separator === ',') && !reader.isNumber(at)) start += 1;
  if (reader.word(start) === 'the') start += 1;
  const ordinal = readOrdinal(reader, start);
  if (ordinal !== undefined) {
    // `October first-quarter results`, `September third-largest`: an ordinal of something else.
    const next = reader.word(ordinal.to);
    if (reader.isWord(start) && (isDash(next) || next === 'quarter' || next === 'half' || next === 'time'))
      return undefined;
    return ordinal.value >= 1 && ordinal.value <= 31 && separator !== ','
      ? ordinal
      : separator === ',' && reader.isNumber(start)
        ? ordinal
        : undefined;
  }
  const digits = reader.digits(start);
  if (digits >= 1 && digits <= 31 && reader.text(start).length <= 2 && separator !== ',') {
    const after = reader.word(start + 1);
    const counts = after === '%' || after === 'percent' || after === 'million' || after === 'billion';
    return counts ||
      (after === ':' && reader.joined(start + 1) && reader.isNumber(start + 2) && reader.joined(start + 2))
      ? undefined
      : { value: digits, to: start + 1 };
  }
  if (reader.isWord(start) && start === at) return wordDay(reader, start);
  return undefined;
}

/** `May twenty nine`: a day in words, from 20. A smaller number in words counts something else. */
function wordDay(reader: Reader, at: number): Read | undefined {
  const day = readSmall(reader, at);
  if (day === undefined || day.value < 20 || day.value >= 40) return undefined;
  // `May thirty two`: the day is 30.
  return day.value <= 31 ? day : { value: 30, to: at + 1 };
}

/** `from May to October 2020`, `Nov 18-Dec 19, 2015`: the year after the second month is that of both. */
export function sharedYear(reader: Reader, at: number, month: number): YearRead | undefined {
  const link = reader.word(at);
  if (!isDash(link) && !['to', 'and', 'through', 'until', 'till', 'or'].includes(link)) return undefined;
  const opening = readOrdinal(reader, at + 1) ?? plainDay(reader, at + 1);
  if (opening !== undefined) {
    const behind = months.get(reader.word(opening.to));
    const last = behind === undefined ? undefined : yearAfter(reader, opening.to + 1);
    return last === undefined || behind === undefined
      ? undefined
      : { to: at, year: (setting) => last.year(setting) - (month > behind ? 1 : 0) };
  }
  const second = months.get(reader.word(at + 1));
  if (second === undefined) return undefined;
  const named = reader.word(at + 2) === '.' ? at + 3 : at + 2;
  const day = dayAfter(reader, named);
  const year = yearAfter(reader, day?.to ?? named);
  // A winter's stretch began the year before.
  return year === undefined
    ? undefined
    : { to: at, year: (setting) => year.year(setting) - (month > second ? 1 : 0) };
}

export interface YearRead {
  readonly to: number;
  readonly year: (setting: Setting) => number;
}

/** The year after a month or day: `2003`, `, 2003`, `of 1992`, `’87`, `next year`, `of last year`. */
export function yearAfter(reader: Reader, at: number): YearRead | undefined {
  let start = at;
  const first = reader.word(start);
  if (first === ',' || first === '.' || isDash(first) || first === '/') start += 1;
  else if (first === 'of' || first === 'in') start += 1;
  const apostrophe = reader.word(start) === "'" || reader.word(start) === '’';
  const short = reader.digits(apostrophe ? start + 1 : start);
  if (
    (apostrophe || first === 'of') &&
    reader.text(apostrophe ? start + 1 : start).length === 2 &&
    !Number.isNaN(short)
  ) {
    return { to: start + (apostrophe ? 2 : 1), year: ({ today }) => fullYear(short, today) };
  }
  const read = readYear(reader, start);
  if (read !== undefined) {
    const spoken = reader.isWord(start);
    const counted =
      reader.word(read.to) === 'people' || reader.word(read.to) === '%' || (spoken && read.value < 1200);
    if (!counted) return { to: read.to, year: () => read.value };
  }
  const shift = shifts[reader.word(start)];
  if (shift !== undefined && reader.word(start + 1) === 'year' && first !== '.' && !isDash(first)) {
    return { to: start + 2, year: ({ today }) => civil(today).year + shift };
  }
  return undefined;
}

/** Two digits as a year: the one nearest to publication, at most 20 years ahead. */
export function fullYear(short: number, today: number): number {
  const { year } = civil(today);
  const same = year - (year % 100) + short;
  return same > year + 20 ? same - 100 : same < year - 79 ? same + 100 : same;
}

export function dayMatch(
  from: number,
  to: number,
  month: number,
  day: number,
  year: YearRead | undefined,
  onWeekday?: number,
): Match {
  return {
    from,
    to,
    type: 'DATE',
    value: (setting) => {
      if (year === undefined) return resolveMonthDay(setting, month, day, onWeekday);
      const known = year.year(setting);
      return isDay(known, month, day) ? dayValue(dayNumber(known, month, day)) : undefined;
    },
  };
}

export function monthMatch(
  from: number,
  to: number,
  month: number,
  year: YearRead | undefined,
  closes = false,
): Match {
  return {
    from,
    to,
    type: 'DATE',
    value: (setting) => {
      if (year !== undefined) return monthValue(year.year(setting), month);
      // `from March to May`: the second comes after the first.
      if (!closes || setting.nearby?.unit !== 'month') return resolveMonth(setting, month);
      const begin = civil(setting.nearby.first);
      return monthValue(month < begin.month ? begin.year + 1 : begin.year, month);
    },
  };
}

/** `Nov. 16-17` is one stretch of days; `Nov. 16 and 17` are two days. */
function withSecondDay(
  reader: Reader,
  first: Match,
  from: number,
  month: number,
  day: Read,
  year: YearRead | undefined,
): Match | undefined {
  if (year !== undefined) return undefined;
  const link = reader.word(day.to);
  const stretch = isDash(link) || link === 'to' || link === 'through' || link === 'till' || link === 'until';
  const list = link === 'and' || link === 'or' || link === ',' || link === '&';
  if (!stretch && !list) return undefined;
  let start = day.to + 1;
  if (link === ',' && reader.word(start) === 'and') start += 1;
  if (reader.word(start) === 'the') start += 1;
  const second = readOrdinal(reader, start) ?? plainDay(reader, start);
  if (second === undefined || second.value > 31 || second.value <= day.value) return undefined;
  // `Nov. 16 and 17 Dec.`, `May 5 - 10 people`: what follows belongs to another phrase.
  const after = reader.word(second.to);
  if (
    months.has(after) ||
    after === ':' ||
    after === '%' ||
    (list && reader.isWord(second.to) && !afterDay.has(after))
  )
    return undefined;
  if (after === ',' && list && reader.isNumber(second.to + 1) && reader.digits(second.to + 1) < 1000)
    return undefined;
  const shared = yearAfter(reader, second.to);
  const end = shared?.to ?? second.to;
  if (stretch) return stretchMatch(from, end, month, day.value, second.value, shared);
  const opening = dayMatch(first.from, first.to, month, day.value, shared);
  return { ...opening, also: [dayMatch(start, end, month, second.value, shared)] };
}

const afterDay = new Set(
  'in at of for to and or the with when where as before after by on , . will is are was were from next last this'.split(
    ' ',
  ),
);

function plainDay(reader: Reader, at: number): Read | undefined {
  const digits = reader.digits(at);
  return digits >= 1 && digits <= 31 ? { value: digits, to: at + 1 } : undefined;
}

/** Days of one month, as an ISO 8601 interval with both ends included. */
export function stretchMatch(
  from: number,
  to: number,
  month: number,
  first: number,
  last: number,
  year: YearRead | undefined,
): Match {
  return {
    from,
    to,
    type: 'DATE',
    value: (setting) => {
      const begin = dayMatch(from, to, month, first, year).value(setting);
      if (begin === undefined) return undefined;
      const known = Number(begin.slice(0, 4));
      return isDay(known, month, last) && last > first
        ? `${begin}/${yearValue(known)}-${begin.slice(5, 7)}-${String(last).padStart(2, '0')}`
        : undefined;
    },
  };
}
