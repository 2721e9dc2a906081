import { dayValue, isDay, monthValue, yearValue } from '../../../time/calendar-values.ts';
import { dayNumber } from '../../../time/day-numbers.ts';
import { weekdays } from '../lexicon/calendar-words.ts';
import { isDash, type Match, type Reader } from '../match.ts';
import { resolveMonthDay } from '../resolve.ts';
import { fullYear } from './months.ts';

/** Dates in digits: `2015-08-12`, `8/12/2015`, `13.5.2015`, `2015-08`, `20150812`, `8/12`. */
export function matchNumeric(reader: Reader, at: number): Match | undefined {
  if (!reader.isNumber(at)) return undefined;
  const before = reader.word(at - 1);
  // Part of a longer number: a telephone's, a version's, an amount's.
  const bound = isDash(before) && reader.word(at + 1) === '/' && reader.word(at - 3) === '/';
  if (!bound && (isDash(before) || before === '/') && reader.joined(at) && reader.isNumber(at - 2))
    return undefined;
  if (before === '$' || before === '€' || before === '£' || before === '+') return undefined;
  return dotted(reader, at) ?? compact(reader, at) ?? separated(reader, at);
}

/** `2015.5.13` and `13.5.2015` come as one token. */
function dotted(reader: Reader, at: number): Match | undefined {
  const parts = reader.text(at).split('.');
  if (parts.length !== 3 || parts.some((part) => !/^\d{1,4}$/.test(part))) return undefined;
  const [a, b, c] = parts.map(Number) as [number, number, number];
  if (parts[0]?.length === 4) return fixedDay(at, at + 1, a, b, c);
  // Points are how the continent writes: day first.
  return parts[2]?.length === 4
    ? (fixedDay(at, at + 1, c, b, a) ?? fixedDay(at, at + 1, c, a, b))
    : undefined;
}

function compact(reader: Reader, at: number): Match | undefined {
  const text = reader.text(at);
  if (!/^(?:19|20)\d{6}$/.test(text)) return undefined;
  return fixedDay(at, at + 1, Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)));
}

function fixedDay(from: number, to: number, year: number, month: number, day: number): Match | undefined {
  if (!isDay(year, month, day)) return undefined;
  return { from, to, type: 'DATE', value: () => dayValue(dayNumber(year, month, day)) };
}

function separated(reader: Reader, at: number): Match | undefined {
  const first = reader.digits(at);
  const link = reader.word(at + 1);
  if (Number.isNaN(first) || (link !== '-' && link !== '/')) return undefined;
  const second = reader.digits(at + 2);
  if (Number.isNaN(second) || reader.text(at + 2).length > 4) return undefined;
  const tight = reader.joined(at + 1) && reader.joined(at + 2);
  const third = reader.digits(at + 4);
  if (
    tight &&
    reader.word(at + 3) === link &&
    reader.joined(at + 3) &&
    reader.joined(at + 4) &&
    !Number.isNaN(third)
  ) {
    return threeParts(reader, at, first, second, third);
  }
  const long = reader.text(at).length === 4;
  const short = reader.text(at + 2).length === 2 && (link === '-' || second === (first % 100) + 1);
  // `the 2004-05 season`, `the plan for 2011-15`: two years, unless the second can only be a month.
  if (
    tight &&
    long &&
    short &&
    first >= 1900 &&
    first < 2100 &&
    (second > 12 || second === (first % 100) + 1)
  ) {
    const last = first - (first % 100) + second;
    const chained = isDash(reader.word(at + 3)) && reader.joined(at + 3);
    return last > first && last <= first + 15 && !chained
      ? { from: at, to: at + 3, type: 'DATE', value: () => `${yearValue(first)}/${yearValue(last)}` }
      : undefined;
  }
  const continues = reader.joined(at + 3) && (reader.word(at + 3) === link || reader.isWord(at + 3));
  if (continues) return undefined;
  if (
    long &&
    first >= 1900 &&
    first < 2100 &&
    second >= 1 &&
    second <= 12 &&
    reader.text(at + 2).length <= 2
  ) {
    // `2008-09` may be a season; ISO 8601 says that it is a month.
    return { from: at, to: at + 3, type: 'DATE', value: () => monthValue(first, second) };
  }
  if (reader.text(at + 2).length === 4 && second >= 1900 && second < 2100 && first >= 1 && first <= 12) {
    return { from: at, to: at + 3, type: 'DATE', value: () => monthValue(second, first) };
  }
  if (long && reader.text(at + 2).length === 4) return yearStretch(at, first, second);
  return tight ? monthAndDay(reader, at, first, second, link) : undefined;
}

function yearStretch(at: number, first: number, last: number): Match | undefined {
  if (first < 1500 || last > 2100 || last <= first) return undefined;
  return { from: at, to: at + 3, type: 'DATE', value: () => `${yearValue(first)}/${yearValue(last)}` };
}

function threeParts(reader: Reader, at: number, a: number, b: number, c: number): Match | undefined {
  const to = at + 5;
  // A fourth part: no date. A time after `T` belongs to it.
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
  // American order first, the other where the first part can be no month.
  const [month, day] = a <= 12 ? [a, b] : [b, a];
  if (!isDay(length === 4 ? c : 2000, month, day)) return undefined;
  return {
    from: at,
    to,
    type: 'DATE',
    value: ({ today }) => {
      const year = length === 4 ? c : fullYear(c, today);
      return isDay(year, month, day) ? dayValue(dayNumber(year, month, day)) : undefined;
    },
  };
}

const beforeMonthDay = new Set(
  'on by until till from to before after since between of back starting beginning due dated'.split(' '),
);

/** `8/12`: a date where the words around say so and it is no fraction or score; 9/11 is the day that it has become a name of. */
function monthAndDay(reader: Reader, at: number, a: number, b: number, link: string): Match | undefined {
  const to = at + 3;
  if (a === 9 && b === 11 && link === '/') return { from: at, to, type: 'DATE', value: () => '2001-09-11' };
  const before = reader.word(at - 1);
  const signed = beforeMonthDay.has(before) || weekdays.has(before);
  if (!signed || reader.word(to) === 'of' || reader.word(to) === '%') return undefined;
  if (link === '-' && !weekdays.has(before) && before !== 'on') return undefined;
  const [month, day] = a <= 12 ? [a, b] : [b, a];
  if (!isDay(2000, month, day)) return undefined;
  return {
    from: at,
    to,
    type: 'DATE',
    value: (setting) => resolveMonthDay(setting, month, day, weekdays.get(before)),
  };
}
