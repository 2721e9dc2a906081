import { monthValue } from '../../../time/calendar-values.ts';
import { addMonths, civil } from '../../../time/day-numbers.ts';
import { cardinals, ordinals } from '../../text/numbers/number-words.ts';
import { months } from '../lexicon/calendar-words.ts';
import { dateMatch, type Match } from '../match.ts';
import { isDash, type Reader } from '../reader.ts';
import { dayMatch, isAbbreviated, stretchMatch } from '../readers/month-matches.ts';
import { type Read, readCardinal, readOrdinal } from '../readers/numbers.ts';
import { fullYear, sharedYear, type YearRead, yearAfter } from '../readers/years.ts';
import { anyNumber, dateRule, ruleFamily, wordWithDigits } from '../rule.ts';

export const dayFirst = ruleFamily<Read>({
  startsWith: [anyNumber, ...ordinals.keys(), ...cardinals.keys()],
  readHead: (reader, at) => (reader.tokens[at - 1]?.kind === 'symbol' ? undefined : readDay(reader, at)),
  rules: [
    {
      name: '<day> to <day> of this month',
      reads: {
        'The fair runs from [3 to 5 of next month].': '2025-11-03/2025-11-05',
        'He is away [5th-7th this month].': '2025-10-05/2025-10-07',
      },
      match: daysOfPointedMonth,
    },
    {
      name: '<day> to <day> <month>',
      reads: {
        '4 to 22 January 1995': '1995-01-04/1995-01-22',
        'between [3 and 5 June 2024]': '2024-06-03/2024-06-05',
      },
      match: daysInARow,
    },
    {
      name: '<day> and <day> <month>',
      reads: { 'They met on [18] and 19 June 2024.': '2024-06-18', 'on 18 and [19 June 2024]': '2024-06-19' },
      match: twoDays,
    },
    {
      name: '<day> <month>',
      reads: {
        '15 June 2016': '2016-06-15',
        'on [1st of May, 2024]': '2024-05-01',
        '22/Jan/19': '2019-01-22',
      },
      match: oneDay,
    },
  ],
});

/** Returns the words between the first day and the second one. */
function linkOf(reader: Reader, at: number, { to }: Read): { isStretch: boolean; isList: boolean } {
  const link = reader.word(to);
  const isList = link === 'and' || link === ',' || link === 'or';
  const between = isList && reader.word(at - 1) === 'between';
  return {
    isStretch: isDash(link) || ['to', 'until', 'till', 'through'].includes(link) || between,
    isList: isList && !between,
  };
}

/** Reads the second day after `4 to`. */
function secondDay(reader: Reader, first: Read): { readonly from: number; readonly day: Read } | undefined {
  const from = reader.word(first.to + 1) === 'the' ? first.to + 2 : first.to + 1;
  const day = readDay(reader, from);
  return day !== undefined && day.value > first.value ? { from, day } : undefined;
}

function daysOfPointedMonth(reader: Reader, from: number, first: Read): Match | undefined {
  if (!linkOf(reader, from, first).isStretch) return undefined;
  const second = secondDay(reader, first);
  const pointed = second && monthPointed(reader, second.day.to);
  if (second === undefined || pointed === undefined) return undefined;
  const { to, shift } = pointed;
  return dateMatch(from, to, (context) => {
    const { year, month } = civil(addMonths(context.today, shift));
    const days = { month, first: first.value, last: second.day.value, year: { to, year: () => year } };
    return stretchMatch({ from, to }, days).value(context);
  });
}

function daysInARow(reader: Reader, from: number, first: Read): Match | undefined {
  if (!linkOf(reader, from, first).isStretch) return undefined;
  const second = secondDay(reader, first);
  const named = second && monthAt(reader, second.day.to);
  if (second === undefined || named === undefined) return undefined;
  const year = yearAfter(reader, named.to);
  const days = { month: named.month, first: first.value, last: second.day.value, year };
  return stretchMatch({ from, to: year?.to ?? named.to }, days);
}

function twoDays(reader: Reader, from: number, first: Read): Match | undefined {
  if (!linkOf(reader, from, first).isList) return undefined;
  const second = secondDay(reader, first);
  const named = second && monthAt(reader, second.day.to);
  if (second === undefined || named === undefined) return undefined;
  const { month } = named;
  const year = yearAfter(reader, named.to);
  const place = { from: second.from, to: year?.to ?? named.to };
  return {
    ...dayMatch({ from, to: first.to }, { month, day: first.value, year }),
    also: [dayMatch(place, { month, day: second.day.value, year })],
  };
}

function oneDay(reader: Reader, from: number, { value: day, to }: Read): Match | undefined {
  const named = monthAt(reader, to);
  if (named === undefined) return undefined;
  const { month } = named;
  const year =
    yearAfter(reader, named.to) ?? shortYear(reader, named.to) ?? sharedYear(reader, named.to, month);
  return dayMatch({ from, to: Math.max(year?.to ?? 0, named.to) }, { month, day, year });
}

/** Reads two digits close to the month: `22/Jan/19`. */
function shortYear(reader: Reader, at: number): YearRead | undefined {
  const digits = reader.digits(at + 1);
  if (
    !(reader.word(at) === '/' || reader.word(at) === '-') ||
    !reader.joined(at + 1) ||
    reader.text(at + 1).length !== 2
  )
    return undefined;
  return Number.isNaN(digits) ? undefined : { to: at + 2, year: ({ today }) => fullYear(digits, today) };
}

const monthShifts: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** Reads `this month`, `of next month`. */
function monthPointed(
  reader: Reader,
  at: number,
): { readonly to: number; readonly shift: number } | undefined {
  const start = reader.word(at) === 'of' || reader.word(at) === 'in' ? at + 1 : at;
  const shift = monthShifts.get(reader.word(start));
  return shift !== undefined && reader.word(start + 1) === 'month' ? { to: start + 2, shift } : undefined;
}

function readDay(reader: Reader, at: number): Read | undefined {
  const digits = reader.digits(at);
  const spoken = reader.isWord(at) ? readCardinal(reader, at) : undefined;
  const read = readOrdinal(reader, at) ?? (digits >= 1 ? { value: digits, to: at + 1 } : spoken);
  return read !== undefined && read.value >= 1 && read.value <= 31 ? read : undefined;
}

/** Reads the month after a day, with `of`, `day of`, a hyphen, a slash or a period between. */
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

export const gluedMonthDay = dateRule({
  name: '<month><day> without a space',
  reads: { Dec31: '2025-12-31', 'on [Oct2, 2024]': '2024-10-02' },
  startsWith: [wordWithDigits],
  match: (reader, at) => {
    const glued = /^(?<name>[a-z]{3,9})(?<day>\d{1,2})$/.exec(reader.word(at));
    const month = months.get(glued?.groups?.name ?? '');
    const day = Number(glued?.groups?.day);
    if (month === undefined || day < 1 || day > 31) return undefined;
    const year = yearAfter(reader, at + 1);
    return dayMatch({ from: at, to: year?.to ?? at + 1 }, { month, day, year });
  },
});

export const gluedDayMonth = dateRule({
  name: '<day><month><year> without a space',
  reads: { '31DEC2026': '2026-12-31', 'by [05Nov26]': '2026-11-05' },
  startsWith: [anyNumber],
  match: (reader, at) => {
    if (!reader.joined(at + 1)) return undefined;
    const glued = /^(?<name>[a-z]{3,9})(?<year>(?:\d\d)?\d\d)$/.exec(reader.word(at + 1))?.groups;
    const month = months.get(glued?.name ?? '');
    const day = reader.digits(at);
    const year = Number(glued?.year);
    if (month === undefined || !(day >= 1 && day <= 31)) return undefined;
    const to = at + 2;
    return dayMatch(
      { from: at, to },
      { month, day, year: { to, year: ({ today }) => fourDigits(year, today) } },
    );
  },
});

function fourDigits(year: number, today: number): number {
  return year < 100 ? fullYear(year, today) : year;
}

export const yearMonth = dateRule({
  name: '<year> <month>',
  reads: { '2016 November': '2016-11', '2019/aug/01': '2019-08-01', '2016, nov': '2016-11' },
  startsWith: [anyNumber],
  match: matchYearMonth,
});

function matchYearMonth(reader: Reader, at: number): Match | undefined {
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
  if (tight && reader.word(start + 1) === link && day >= 1 && day <= 31) {
    const known = { to: start + 1, year: () => year };
    return dayMatch({ from: at, to: start + 3 }, { month, day, year: known });
  }
  // `in 2016, November was` names two dates.
  if (link === ',' && reader.isCapital(start)) return undefined;
  if (!tight && !Number.isNaN(reader.digits(start + 1))) return undefined;
  return dateMatch(at, start + 1, () => monthValue(year, month));
}
