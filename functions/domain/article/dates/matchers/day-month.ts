import { yearValue } from '../../../time/calendar-values.ts';
import { addMonths, civil } from '../../../time/day-numbers.ts';
import { months } from '../lexicon/calendar-words.ts';
import { isDash, type Match, type Reader } from '../match.ts';
import { type Read, readCardinal, readOrdinal } from '../numbers.ts';
import { dayMatch, fullYear, isAbbreviated, sharedYear, stretchMatch, yearAfter } from './months.ts';

/** `15 June 2016`, `1st of May`, `second of August`, `18 and 19 June`, `4 to 22 January 1995`. */
export function matchDayMonth(reader: Reader, at: number): Match | undefined {
  if (reader.tokens[at - 1]?.kind === 'symbol') return undefined;
  const first = readDay(reader, at);
  if (first === undefined) return undefined;
  const link = reader.word(first.to);
  const stretch = isDash(link) || ['to', 'until', 'till', 'through'].includes(link);
  const list = link === 'and' || link === ',' || link === 'or';
  if (stretch || list) {
    const between = list && reader.word(at - 1) === 'between';
    const start = reader.word(first.to + 1) === 'the' ? first.to + 2 : first.to + 1;
    const second = readDay(reader, start);
    const pointed =
      second === undefined || !(stretch || between) ? undefined : monthPointed(reader, second.to);
    if (second !== undefined && pointed !== undefined && second.value > first.value) {
      const last = second.value;
      return {
        from: at,
        to: pointed.to,
        type: 'DATE',
        value: (setting) => {
          const { year, month } = civil(addMonths(setting.today, pointed.shift));
          const known = { to: pointed.to, year: () => year };
          return stretchMatch(at, pointed.to, month, first.value, last, known).value(setting);
        },
      };
    }
    const named = second === undefined ? undefined : monthAt(reader, second.to);
    if (second !== undefined && named !== undefined && second.value > first.value) {
      const year = yearAfter(reader, named.to);
      const to = year?.to ?? named.to;
      if (stretch || between) return stretchMatch(at, to, named.month, first.value, second.value, year);
      const also = [dayMatch(start, to, named.month, second.value, year)];
      return { ...dayMatch(at, first.to, named.month, first.value, year), also };
    }
  }
  const named = monthAt(reader, first.to);
  if (named === undefined) return undefined;
  const year =
    yearAfter(reader, named.to) ?? shortYear(reader, named.to) ?? sharedYear(reader, named.to, named.month);
  return dayMatch(at, Math.max(year?.to ?? 0, named.to), named.month, first.value, year);
}

/** `22/Jan/19`: two digits close to the month. */
function shortYear(reader: Reader, at: number): ReturnType<typeof yearAfter> {
  const digits = reader.digits(at + 1);
  if (
    !(reader.word(at) === '/' || reader.word(at) === '-') ||
    !reader.joined(at + 1) ||
    reader.text(at + 1).length !== 2
  )
    return undefined;
  return Number.isNaN(digits) ? undefined : { to: at + 2, year: ({ today }) => fullYear(digits, today) };
}

const monthShifts: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** `this month`, `of next month`. */
function monthPointed(
  reader: Reader,
  at: number,
): { readonly to: number; readonly shift: number } | undefined {
  const start = reader.word(at) === 'of' || reader.word(at) === 'in' ? at + 1 : at;
  const shift = monthShifts[reader.word(start)];
  return shift !== undefined && reader.word(start + 1) === 'month' ? { to: start + 2, shift } : undefined;
}

function readDay(reader: Reader, at: number): Read | undefined {
  const digits = reader.digits(at);
  const spoken = reader.isWord(at) ? readCardinal(reader, at) : undefined;
  const read = readOrdinal(reader, at) ?? (digits >= 1 ? { value: digits, to: at + 1 } : spoken);
  return read !== undefined && read.value >= 1 && read.value <= 31 ? read : undefined;
}

/** The month after a day, with `of`, `day of`, a hyphen, a slash or a period between. */
function monthAt(reader: Reader, at: number): { readonly month: number; readonly to: number } | undefined {
  let start = at;
  const link = reader.word(start);
  if (link === 'day' && reader.word(start + 1) === 'of') start += 2;
  else if (link === 'of' || link === '/' || link === '-' || (link === '.' && reader.joined(start)))
    start += 1;
  const word = reader.word(start);
  const month = months.get(word);
  if (month === undefined) return undefined;
  // `10 may have died`, `5 march on`: lower-case verbs.
  if ((word === 'may' || word === 'march') && !reader.isCapital(start) && link !== 'of') return undefined;
  const period = isAbbreviated(reader, start);
  const closing = reader.tokens[start + 2] === undefined;
  return { month, to: period && !closing ? start + 2 : start + 1 };
}

/** `Dec31`, `Oct2`: run together. */
export function matchGlued(reader: Reader, at: number): Match | undefined {
  const glued = /^(?<name>[a-z]{3,9})(?<day>\d{1,2})$/.exec(reader.word(at));
  const month = months.get(glued?.groups?.name ?? '');
  const day = Number(glued?.groups?.day);
  if (month === undefined || day < 1 || day > 31) return undefined;
  const year = yearAfter(reader, at + 1);
  return dayMatch(at, year?.to ?? at + 1, month, day, year);
}

/** `2016 November`, `2019/aug/01`, `2016, nov`: the year first. */
export function matchYearMonth(reader: Reader, at: number): Match | undefined {
  const year = reader.digits(at);
  if (!(year >= 1900 && year < 2100) || reader.text(at).length !== 4) return undefined;
  let start = at + 1;
  const link = reader.word(start);
  const tight = link === '/' || link === '-';
  if (tight || link === ',') start += 1;
  const word = reader.word(start);
  const month = months.get(word);
  if (month === undefined || ((word === 'may' || word === 'march') && !tight)) return undefined;
  const day = reader.digits(start + 2);
  const known = { to: start + 1, year: () => year };
  if (tight && reader.word(start + 1) === link && day >= 1 && day <= 31)
    return dayMatch(at, start + 3, month, day, known);
  // `in 2016, November was` names two dates.
  if (link === ',' && reader.isCapital(start)) return undefined;
  if (!tight && !Number.isNaN(reader.digits(start + 1))) return undefined;
  return {
    from: at,
    to: start + 1,
    type: 'DATE',
    value: () => `${yearValue(year)}-${String(month).padStart(2, '0')}`,
  };
}
