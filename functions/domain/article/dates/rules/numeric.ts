import { dayValue, isDay, monthValue, yearValue } from '../../../time/calendar-values.ts';
import { dayNumber } from '../../../time/day-numbers.ts';
import { weekdays } from '../lexicon/calendar-words.ts';
import { dateMatch, type Match } from '../match.ts';
import { isDash, type Reader } from '../reader.ts';
import { fullYear } from '../readers/years.ts';
import { resolveMonthDay } from '../resolve.ts';
import { anyNumber, ruleFamily } from '../rule.ts';

/** Numbers with a hyphen or a slash between: `2015-08`. */
interface Separated {
  readonly first: number;
  readonly second: number;
  readonly link: string;
  /** Set when there are no spaces between. */
  readonly isTight: boolean;
  /** The third number, or NaN. */
  readonly third: number;
}

/** Dates in digits. */
export const numericDates = ruleFamily<{ readonly separated: Separated | undefined }>({
  startsWith: [anyNumber],
  readHead: (reader, at) =>
    isPartOfNumber(reader, at) ? undefined : { separated: readSeparated(reader, at) },
  rules: [
    {
      name: '<day>.<month>.<year>',
      reads: { '13.5.2015': '2015-05-13', '2015.5.13': '2015-05-13', 'by [31.12.26]': '2026-12-31' },
      match: dotted,
    },
    {
      name: '<year><month><day> without a space',
      reads: { '20150812': '2015-08-12' },
      match: compact,
    },
    {
      name: '<month>/<day>/<year>',
      reads: {
        '8/12/2015': '2015-08-12',
        '25/12/2015': '2015-12-25',
        'from [08-12-2025 to 28-12-2025]': '2025-12-08/2025-12-28',
        '2015-08-12': '2015-08-12',
      },
      match: (reader, at, { separated }) =>
        separated && !Number.isNaN(separated.third) ? threeParts(reader, at, separated) : undefined,
    },
    {
      name: '<year>-<short year>',
      reads: { 'the [2004-05] season': '2004/2005', 'the plan for [2011-15]': '2011/2015' },
      match: (reader, at, { separated }) => separated && shortYearStretch(reader, at, separated),
    },
    {
      name: '<year>-<month>',
      reads: { '2015-08': '2015-08', '08/2015': '2015-08' },
      match: (reader, at, { separated }) => separated && yearAndMonth(reader, at, separated),
    },
    {
      name: '<year>-<year>',
      reads: { '2014-2018': '2014/2018' },
      match: (reader, at, { separated }) => separated && yearStretch(reader, at, separated),
    },
    {
      name: '<month>/<day>',
      reads: { 'It is due by [11/12].': '2025-11-12', '[the 9/11] attacks': '2001-09-11' },
      match: (reader, at, { separated }) => separated && monthAndDay(reader, at, separated),
    },
  ],
});

/** Whether a number is part of a telephone number, a version or an amount. */
function isPartOfNumber(reader: Reader, at: number): boolean {
  const before = reader.word(at - 1);
  const bound = isDash(before) && reader.word(at + 1) === '/' && reader.word(at - 3) === '/';
  if (!bound && (isDash(before) || before === '/') && reader.joined(at) && reader.isNumber(at - 2))
    return true;
  return before === '$' || before === '€' || before === '£' || before === '+';
}

/** Reads `2015.5.13` and `13.5.2015`, which are one token. */
function dotted(reader: Reader, at: number): Match | undefined {
  const parts = reader.text(at).split('.');
  if (parts.length !== 3 || parts.some((part) => !/^\d{1,4}$/.test(part))) return undefined;
  const [a, b, c] = parts.map(Number) as [number, number, number];
  if (parts[0]?.length === 4) return fixedDay(at, at + 1, a, b, c);
  // Points are the European way to write a date: the day is first.
  if (parts[2]?.length === 4) return fixedDay(at, at + 1, c, b, a) ?? fixedDay(at, at + 1, c, a, b);
  if (parts[2]?.length !== 2 || !isDay(2000, b, a)) return undefined;
  const before = reader.word(at - 1);
  // `version 1.4.26`, `section 10.12.24`: a number without a preposition needs two digits in each part, and no noun before it.
  const isSigned = beforeMonthDay.has(before) || weekdays.has(before);
  if (!isSigned && (parts.some(({ length }) => length !== 2) || reader.isWord(at - 1))) return undefined;
  return shortYearDay({ from: at, to: at + 1 }, { month: b, day: a, year: c });
}

/** Makes a match of a day whose year has two digits. */
function shortYearDay(
  { from, to }: { readonly from: number; readonly to: number },
  { month, day, year }: { readonly month: number; readonly day: number; readonly year: number },
): Match {
  return dateMatch(from, to, ({ today }) => {
    const full = fullYear(year, today);
    return isDay(full, month, day) ? dayValue(dayNumber(full, month, day)) : undefined;
  });
}

function compact(reader: Reader, at: number): Match | undefined {
  const text = reader.text(at);
  if (!/^(?:19|20)\d{6}$/.test(text)) return undefined;
  return fixedDay(at, at + 1, Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)));
}

function fixedDay(from: number, to: number, year: number, month: number, day: number): Match | undefined {
  if (!isDay(year, month, day)) return undefined;
  return dateMatch(from, to, () => dayValue(dayNumber(year, month, day)));
}

function readSeparated(reader: Reader, at: number): Separated | undefined {
  const first = reader.digits(at);
  const link = reader.word(at + 1);
  if (Number.isNaN(first) || (link !== '-' && link !== '/')) return undefined;
  const second = reader.digits(at + 2);
  if (Number.isNaN(second) || reader.text(at + 2).length > 4) return undefined;
  const isTight = reader.joined(at + 1) && reader.joined(at + 2);
  const continues = isTight && reader.word(at + 3) === link && reader.joined(at + 3) && reader.joined(at + 4);
  return { first, second, link, isTight, third: continues ? reader.digits(at + 4) : Number.NaN };
}

/** Whether two numbers are two years: `the 2004-05 season`, `the plan for 2011-15`. */
function isShortStretch(reader: Reader, at: number, { first, second, link, isTight }: Separated): boolean {
  const follows = second === (first % 100) + 1;
  return (
    isTight &&
    reader.text(at).length === 4 &&
    reader.text(at + 2).length === 2 &&
    (link === '-' || follows) &&
    first >= 1900 &&
    first < 2100 &&
    (second > 12 || follows)
  );
}

function shortYearStretch(reader: Reader, at: number, separated: Separated): Match | undefined {
  if (!isShortStretch(reader, at, separated) || !Number.isNaN(separated.third)) return undefined;
  const { first, second } = separated;
  const last = first - (first % 100) + second;
  const chained = isDash(reader.word(at + 3)) && reader.joined(at + 3);
  return last > first && last <= first + 15 && !chained
    ? dateMatch(at, at + 3, () => `${yearValue(first)}/${yearValue(last)}`)
    : undefined;
}

/** Whether two numbers stay alone: no third number follows, and they are not a short stretch of years. */
function isPair(reader: Reader, at: number, separated: Separated): boolean {
  if (!Number.isNaN(separated.third) || isShortStretch(reader, at, separated)) return false;
  return !(reader.joined(at + 3) && (reader.word(at + 3) === separated.link || reader.isWord(at + 3)));
}

function yearAndMonth(reader: Reader, at: number, separated: Separated): Match | undefined {
  if (!isPair(reader, at, separated)) return undefined;
  const { first, second } = separated;
  const isYearFirst = reader.text(at).length === 4 && first >= 1900 && first < 2100;
  // ISO 8601 reads `2008-09` as a month.
  if (isYearFirst && second >= 1 && second <= 12 && reader.text(at + 2).length <= 2)
    return dateMatch(at, at + 3, () => monthValue(first, second));
  const isYearLast = reader.text(at + 2).length === 4 && second >= 1900 && second < 2100;
  return isYearLast && first >= 1 && first <= 12
    ? dateMatch(at, at + 3, () => monthValue(second, first))
    : undefined;
}

function yearStretch(reader: Reader, at: number, separated: Separated): Match | undefined {
  if (!isPair(reader, at, separated) || !isTwoYears(reader, at)) return undefined;
  const { first, second: last } = separated;
  if (first < 1500 || last > 2100 || last <= first) return undefined;
  return dateMatch(at, at + 3, () => `${yearValue(first)}/${yearValue(last)}`);
}

function isTwoYears(reader: Reader, at: number): boolean {
  return reader.text(at).length === 4 && reader.text(at + 2).length === 4;
}

function threeParts(
  reader: Reader,
  at: number,
  { first: a, second: b, third: c }: Separated,
): Match | undefined {
  const to = at + 5;
  // A fourth number: it is not a date.
  if (
    reader.joined(to) &&
    (isDash(reader.word(to)) || reader.word(to) === '/') &&
    reader.isNumber(to + 1) &&
    reader.joined(to + 1)
  ) {
    if (reader.word(to) === reader.word(at + 1) && reader.text(at).length !== 4) return undefined;
  }
  if (reader.text(at).length === 4) return fixedDay(at, to, a, b, c);
  const length = reader.text(at + 4).length;
  if (reader.text(at).length > 2 || reader.text(at + 2).length > 2 || (length !== 2 && length !== 4))
    return undefined;
  if (!isDay(length === 4 ? c : 2000, a, b) && !isDay(length === 4 ? c : 2000, b, a)) return undefined;
  return dateMatch(at, to, ({ today, isDayFirst }) => {
    const year = length === 4 ? c : fullYear(c, today);
    const ordered = inOrder([a, b], { year, isDayFirst });
    return ordered && dayValue(dayNumber(year, ordered.month, ordered.day));
  });
}

/** Returns the day and month of two numbers, in the order of the text, or in the only order that the calendar has. */
function inOrder(
  [a, b]: readonly [number, number],
  { year, isDayFirst }: { readonly year: number; readonly isDayFirst: boolean },
): { readonly month: number; readonly day: number } | undefined {
  const orders = [
    { month: a, day: b },
    { month: b, day: a },
  ];
  if (isDayFirst) orders.reverse();
  return orders.find(({ month, day }) => isDay(year, month, day));
}

const beforeMonthDay = new Set(
  'on by until till from to before after since between of back starting beginning due dated'.split(' '),
);

/** `5/8 percentage points`, `3/4 of the votes` */
function isFraction(reader: Reader, to: number): boolean {
  return /^(?:percentage|percent|per|pct|%|points?|of|inch|inches|miles?|cup|majority|owned)$/.test(
    reader.word(to),
  );
}

/** Whether a number ends a span that another date begins: `9/11` in `between 8/31 and 9/11`. */
function endsSpan(reader: Reader, at: number): boolean {
  return (
    /^(?:and|to|through)$/.test(reader.word(at - 1)) && reader.word(at - 3) === '/' && reader.joined(at - 2)
  );
}

/** Reads `8/12` where the word before it expects a date. Otherwise it is a fraction or a score. `9/11` is the day in 2001. */
function monthAndDay(reader: Reader, at: number, separated: Separated): Match | undefined {
  if (!separated.isTight || !isPair(reader, at, separated) || isTwoYears(reader, at)) return undefined;
  const { first: a, second: b, link } = separated;
  const to = at + 3;
  const isEnd = endsSpan(reader, at);
  if (a === 9 && b === 11 && link === '/' && !isEnd) return dateMatch(at, to, () => '2001-09-11');
  const before = reader.word(at - 1);
  const signed = isEnd || beforeMonthDay.has(before) || weekdays.has(before);
  if (!signed || isFraction(reader, to)) return undefined;
  if (link === '-' && !weekdays.has(before) && before !== 'on') return undefined;
  if (!isDay(2000, a, b) && !isDay(2000, b, a)) return undefined;
  return dateMatch(at, to, (context) => {
    const ordered = inOrder([a, b], { year: 2000, isDayFirst: context.isDayFirst });
    return ordered && resolveMonthDay(context, ordered.month, ordered.day, weekdays.get(before));
  });
}
