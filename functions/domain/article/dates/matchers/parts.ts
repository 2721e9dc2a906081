import { dayValue, shiftDay, unitValue, weekValue, yearValue } from '../../../time/calendar-values.ts';
import { civil, weekday } from '../../../time/day-numbers.ts';
import { months, unitsPlural, unitsSingular, weekdays } from '../lexicon/calendar-words.ts';
import { isDash, type Match, type Reader } from '../match.ts';
import { type Read, readCount, readOrdinal } from '../numbers.ts';
import { periodOf } from '../period-of.ts';
import { resolveDayOfMonth } from '../resolve.ts';
import { bareUnit } from './bare-units.ts';
import { durationValue } from './duration-value.ts';

const late = new Set(['late', 'later', 'end', 'close', 'rest', 'remainder', 'remaining', 'back']);

/** `early 2009`, `mid-November`, `later this year`, `earlier in the week`: the period, in TIMEX3 with a `mod`. */
export function matchModified(reader: Reader, at: number): Match | undefined {
  const word = reader.word(at);
  let start = reader.pastHyphen(at + 1);
  if (word === 'middle' || word === 'part') return undefined;
  if (
    ['in', 'on', 'during'].includes(reader.word(start)) &&
    (word === 'later' || word === 'earlier' || word === 'early' || word === 'late')
  )
    start += 1;
  const inner = period(reader, start);
  if (inner === undefined) return undefined;
  // `late Friday night` names the time; `later Thursday` the day.
  return { ...inner, from: at, later: late.has(word) };
}

const edges = new Set([
  'end',
  'beginning',
  'start',
  'middle',
  'close',
  'rest',
  'remainder',
  'remaining',
  'turn',
  'early',
  'late',
  'part',
]);

/** `the end of March`, `the beginning of the year`, `end of year`, `the rest of the week`, `the early part of 2009`. */
export function matchEdge(reader: Reader, at: number): Match | undefined {
  const word = reader.word(at);
  if (!edges.has(word)) return undefined;
  let start = at + 1;
  if ((word === 'early' || word === 'late') && reader.word(start) === 'part') start += 1;
  if (reader.word(start) === 'of') start += 1;
  else if (word !== 'rest' && word !== 'end' && word !== 'beginning' && word !== 'start') return undefined;
  // `to end Thursday` is a verb; `end June`, `end of year` are edges.
  if (
    start === at + 1 &&
    (reader.word(at - 1) === 'to' || weekdays.has(reader.word(start)) || reader.isNumber(start))
  )
    return undefined;
  const inner = period(reader, start);
  if (inner === undefined) return undefined;
  const match: Match = { ...inner, from: at, later: late.has(word) };
  return rests.has(word)
    ? { ...match, value: (setting) => restOf(match.value(setting), setting.today) }
    : match;
}

const rests = new Set(['rest', 'remainder', 'remaining']);

/** What is left of a period that has begun: from the day of publication to its end. */
function restOf(value: string | undefined, today: number): string | undefined {
  const whole = periodOf(value ?? '');
  if (whole === undefined || whole.first > today || whole.last < today || whole.unit === 'day') return value;
  return `${dayValue(today)}/${dayValue(whole.last)}`;
}

/** A period that something can be the end of: any date, or a bare unit (`the year`, `year`). */
function period(reader: Reader, at: number): Match | undefined {
  if (reader.word(at) === 'the') {
    const unit = plainUnit(reader, at, at + 1);
    return unit ?? reader.dateAt(at + 1);
  }
  const inner = reader.dateAt(at);
  if (inner !== undefined) return inner.type === 'DATE' || inner.type === 'TIME' ? inner : undefined;
  return ['of', 'end'].includes(reader.word(at - 1)) ? plainUnit(reader, at, at) : undefined;
}

function plainUnit(reader: Reader, from: number, at: number): Match | undefined {
  const unit = unitsSingular.get(reader.word(at));
  if (unit === undefined || ['second', 'minute', 'hour', 'season'].includes(unit)) return undefined;
  const ended = bareUnit(reader, from, at);
  if (ended !== undefined && ended.to > at + 1) return ended;
  return {
    from,
    to: at + 1,
    type: 'DATE',
    value: ({ nearby, today }) =>
      unitValue(unit === 'year' || unit === 'month' ? (nearby?.first ?? today) : today, unit),
  };
}

/** `year-end`, `year-end 2009`, `month-end`. */
export function matchUnitEnd(reader: Reader, at: number): Match | undefined {
  const unit = unitsSingular.get(reader.word(at));
  // `year-end`, `by year’s end`
  const possessive = reader.word(at + 1) === "'s" || reader.word(at + 1) === '’s';
  const end = possessive ? at + 2 : reader.pastHyphen(at + 1);
  if ((unit !== 'year' && unit !== 'month' && unit !== 'quarter') || reader.word(end) !== 'end')
    return undefined;
  const year = reader.digits(end + 1);
  if (unit === 'year' && year >= 1900 && year < 2100)
    return { from: at, to: end + 2, type: 'DATE', later: true, value: () => yearValue(year) };
  if (isDash(reader.word(end + 1)) && reader.joined(end + 1)) return undefined;
  return {
    from: at,
    to: end + 1,
    type: 'DATE',
    later: true,
    value: ({ nearby, today }) => unitValue(nearby?.first ?? today, unit),
  };
}

/**
 * `first week of 2015`, `the second Monday of next month`, `15th century`, `3rd month of 2021`, `first two weeks of May`,
 * `last week of July`.
 */
export function matchOrdinal(reader: Reader, at: number): Match | undefined {
  const last = reader.word(at) === 'last';
  const ordinal = last ? { value: -1, to: at + 1 } : readOrdinal(reader, at);
  if (ordinal === undefined) return undefined;
  const head = reader.pastHyphen(ordinal.to);
  const word = reader.word(head);
  if (word === 'century' && !last) {
    return { from: at, to: head + 1, type: 'DATE', value: () => String(ordinal.value - 1).padStart(2, '0') };
  }
  const count = readCount(reader, ordinal.to);
  const many = count === undefined ? undefined : unitsPlural.get(reader.word(reader.pastHyphen(count.to)));
  if (count !== undefined && many !== undefined && (ordinal.value === 1 || last)) {
    const to = reader.pastHyphen(count.to) + 1;
    if (last && reader.word(to) !== 'of') return undefined;
    return { from: at, to, type: 'DURATION', value: () => durationValue(count.value, many) };
  }
  const link = reader.word(head + 1);
  const which = weekdays.get(word);
  const unit = unitsSingular.get(word);
  if (which === undefined && unit !== 'week' && unit !== 'weekend' && unit !== 'month' && unit !== 'day')
    return undefined;
  const start =
    link === 'of' || link === 'in'
      ? head + 2
      : /^(?:this|next|last)$/.test(link) && !last
        ? head + 1
        : undefined;
  if (start === undefined)
    return which === undefined || last || reader.isWord(head + 1)
      ? undefined
      : weekdayOfMonth(at, head + 1, ordinal.value, which);
  const inner = period(reader, start);
  if (inner?.type !== 'DATE') return undefined;
  return {
    from: at,
    to: inner.to,
    type: 'DATE',
    value: (setting) => {
      const whole = periodOf(inner.value(setting) ?? '');
      return whole === undefined ? undefined : partOf(whole, ordinal.value, which ?? unit ?? 'day');
    },
  };
}

/** `the second Sunday`, with nothing after it: of the month of publication. */
function weekdayOfMonth(from: number, to: number, n: number, which: number): Match {
  return {
    from,
    to,
    type: 'DATE',
    value: ({ today }) => {
      const month = periodOf(unitValue(today, 'month'));
      return month === undefined ? undefined : partOf(month, n, which);
    },
  };
}

function partOf(
  whole: { first: number; last: number; unit: string },
  n: number,
  part: number | string,
): string | undefined {
  if (typeof part === 'number') {
    const day =
      n > 0
        ? whole.first + ((part - weekday(whole.first) + 7) % 7) + (n - 1) * 7
        : whole.last - ((weekday(whole.last) - part + 7) % 7);
    return day >= whole.first && day <= whole.last ? dayValue(day) : undefined;
  }
  if (part === 'week' || part === 'weekend') {
    // A year's first ISO week is the one with its first Thursday; the same holds for a month's.
    const firstThursday = whole.first + ((4 - weekday(whole.first) + 7) % 7);
    const lastThursday = whole.last - ((weekday(whole.last) - 4 + 7) % 7);
    const thursday = n > 0 ? firstThursday + (n - 1) * 7 : lastThursday;
    return thursday > whole.last + 7 ? undefined : weekValue(thursday) + (part === 'weekend' ? '-WE' : '');
  }
  if (part === 'month') {
    const day = n > 0 ? shiftDay(whole.first, 'month', n - 1) : whole.last;
    return day <= whole.last ? unitValue(day, 'month') : undefined;
  }
  const day = n > 0 ? whole.first + n - 1 : whole.last;
  return day <= whole.last ? dayValue(day) : undefined;
}

const beforeDayNumber = new Set(['on', 'by', 'until', 'till', 'before', 'after', 'since', 'around', 'for']);

/** `on the 18th`: only in digits or two words, and with no noun behind it. */
function bareDayNumber(reader: Reader, from: number, at: number, ordinal: Read): Match | undefined {
  if (
    from === at ||
    (ordinal.to - at < 2 && reader.isWord(at)) ||
    !beforeDayNumber.has(reader.word(from - 1))
  )
    return undefined;
  if (reader.isWord(ordinal.to) && !/^(?:and|or|at|to|when|as|because|but)$/.test(reader.word(ordinal.to)))
    return undefined;
  return {
    from,
    to: ordinal.to,
    type: 'DATE',
    value: (setting) => resolveDayOfMonth(setting, ordinal.value),
  };
}

const markers = new Set(['of', 'this', 'next', 'in', 'month']);

/** `the 18th`, `the 20th of next month`, `the 21st this month`: a day of the month. */
export function matchDayNumber(reader: Reader, from: number, at: number): Match | undefined {
  const digits = reader.digits(at);
  const closed =
    digits >= 1 && digits <= 31 && !reader.isWord(at + 1) && /^(?:[.!?;]|)$/.test(reader.word(at + 1));
  const ordinal =
    readOrdinal(reader, at) ?? (closed && from < at ? { value: digits, to: at + 1 } : undefined);
  if (ordinal === undefined || ordinal.value < 1 || ordinal.value > 31) return undefined;
  let start = ordinal.to;
  if (reader.word(start) === 'day' && reader.word(start + 1) === 'of') start += 1;
  if (months.has(reader.word(start + 1))) return undefined;
  // `the second this month` counts something else.
  if (reader.isWord(at) && /^(?:this|next)$/.test(reader.word(start))) return undefined;
  if (!markers.has(reader.word(start))) return bareDayNumber(reader, from, at, ordinal);
  if (reader.word(start) === 'of' || reader.word(start) === 'in') start += 1;
  const inner = period(reader, start);
  // `the first in 2014` is no day.
  if (inner?.type !== 'DATE' || (inner.to === start + 1 && reader.digits(start) > 31)) return undefined;
  return {
    from,
    to: inner.to,
    type: 'DATE',
    value: (setting) => {
      const whole = periodOf(inner.value(setting) ?? '');
      if (whole?.unit !== 'month') return undefined;
      const day = whole.first + ordinal.value - 1;
      return civil(day).month === civil(whole.first).month ? dayValue(day) : undefined;
    },
  };
}
