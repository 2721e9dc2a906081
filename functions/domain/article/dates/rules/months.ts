import { doubtfulMonths, months, monthsAsNames, weekdays } from '../lexicon/calendar-words.ts';
import type { Match } from '../match.ts';
import { isDash, type Reader } from '../reader.ts';
import { dayAfter, plainDay } from '../readers/days.ts';
import { dayMatch, isAbbreviated, monthMatch, stretchMatch } from '../readers/month-matches.ts';
import { type Read, readOrdinal } from '../readers/numbers.ts';
import { sharedYear, type YearRead, yearAfter } from '../readers/years.ts';
import { ruleFamily } from '../rule.ts';

/** A month by its name, and the day after it. */
interface NamedMonth {
  readonly month: number;
  /** The index after the name and its period. */
  readonly to: number;
  readonly day: Read | undefined;
  /** The year after the day. */
  readonly year: YearRead | undefined;
}

export const monthFirst = ruleFamily<NamedMonth>({
  startsWith: months.keys(),
  readHead: (reader, at) => {
    const month = months.get(reader.word(at));
    if (month === undefined) return undefined;
    const to = isAbbreviated(reader, at) ? at + 2 : at + 1;
    const day = dayAfter(reader, to);
    const year = day && (yearAfter(reader, day.to) ?? sharedYear(reader, day.to, month));
    return { month, to, day, year };
  },
  rules: [
    {
      name: '<month> <day>-<day>',
      reads: {
        'Nov. 16-17': '2025-11-16/2025-11-17',
        'The fair was held from [June 3 to 5, 2024].': '2024-06-03/2024-06-05',
      },
      match: daysInARow,
    },
    {
      name: '<month> <day> and <day>',
      reads: {
        'They will meet on [Nov. 16] and 17.': '2025-11-16',
        'He spoke on May 3 and [4, 2024].': '2024-05-04',
      },
      match: twoDays,
    },
    {
      name: '<month> <day>',
      reads: {
        'July 24, 2003': '2003-07-24',
        'It will open on [Nov. 16].': '2025-11-16',
        'the [Sept. 11] attacks': '2001-09-11',
        'He came in 2019 and left on [May 3 of that year].': '2019-05-03',
      },
      match: oneDay,
    },
    {
      name: '<month>',
      reads: {
        'June of 1992': '1992-06',
        'in [August 480 BCE]': 'BC0480-08',
        'April next year': '2026-04',
        'It fell in [August].': '2025-08',
      },
      match: onlyMonth,
    },
  ],
});

/** Reads the second day after `Nov. 16-` or `Nov. 16 and`. */
function secondDay(
  reader: Reader,
  { day, year }: NamedMonth,
  kind: 'stretch' | 'list',
): { readonly from: number; readonly day: Read } | undefined {
  if (day === undefined || year !== undefined) return undefined;
  const link = reader.word(day.to);
  const isStretch =
    isDash(link) || link === 'to' || link === 'through' || link === 'till' || link === 'until';
  const isList = link === 'and' || link === 'or' || link === ',' || link === '&';
  if (kind === 'stretch' ? !isStretch : !isList) return undefined;
  let from = day.to + 1;
  if (link === ',' && reader.word(from) === 'and') from += 1;
  if (reader.word(from) === 'the') from += 1;
  const second = readOrdinal(reader, from) ?? plainDay(reader, from);
  if (second === undefined || second.value > 31 || second.value <= day.value) return undefined;
  return belongsElsewhere(reader, second.to, kind) ? undefined : { from, day: second };
}

const afterDay = new Set(
  'in at of for to and or the with when where as before after by on , . will is are was were from next last this'.split(
    ' ',
  ),
);

/** Whether the number after a day belongs to the next words: `Nov. 16 and 17 Dec.`, `May 5 - 10 people`. */
function belongsElsewhere(reader: Reader, at: number, kind: 'stretch' | 'list'): boolean {
  const after = reader.word(at);
  if (months.has(after) || after === ':' || after === '%') return true;
  if (kind === 'stretch') return false;
  if (reader.isWord(at) && !afterDay.has(after)) return true;
  return after === ',' && reader.isNumber(at + 1) && reader.digits(at + 1) < 1000;
}

function daysInARow(reader: Reader, from: number, head: NamedMonth): Match | undefined {
  const second = secondDay(reader, head, 'stretch');
  if (second === undefined || head.day === undefined) return undefined;
  const year = yearAfter(reader, second.day.to);
  const to = year?.to ?? second.day.to;
  return stretchMatch(
    { from, to },
    { month: head.month, first: head.day.value, last: second.day.value, year },
  );
}

function twoDays(reader: Reader, from: number, head: NamedMonth): Match | undefined {
  const second = secondDay(reader, head, 'list');
  if (second === undefined || head.day === undefined) return undefined;
  const { month, day } = head;
  const year = yearAfter(reader, second.day.to);
  const place = { from: second.from, to: year?.to ?? second.day.to };
  return {
    ...dayMatch({ from, to: day.to }, { month, day: day.value, year }),
    also: [dayMatch(place, { month, day: second.day.value, year })],
  };
}

function oneDay(reader: Reader, from: number, { month, day, year }: NamedMonth): Match | undefined {
  if (day === undefined) return undefined;
  const to = Math.max(year?.to ?? 0, day.to);
  // Here the day is the name of the attacks of 2001.
  const attacks =
    month === 9 &&
    day.value === 11 &&
    year === undefined &&
    /^(?:attack|attacks|terror|terrorist|terrorists|hijackers)$/.test(reader.word(to));
  return dayMatch({ from, to }, { month, day: day.value, year: attacks ? { to, year: () => 2001 } : year });
}

/** Words between the two ends of a stretch. */
const closing: ReadonlySet<string> = new Set(['to', 'through', 'until', 'till', '-', '–', 'and']);

function onlyMonth(reader: Reader, from: number, { month, to, day }: NamedMonth): Match | undefined {
  if (day !== undefined) return undefined;
  const year = yearAfter(reader, to) ?? sharedYear(reader, to, month);
  if (year === undefined && !meansMonth(reader, from, to)) return undefined;
  return monthMatch(
    { from, to: Math.max(year?.to ?? 0, to) },
    { month, year, closesStretch: closing.has(reader.word(from - 1)) },
  );
}

/** Words before a month's name that show that a month is meant. */
const signs = new Set(
  'in of since until till by from to last next this early late mid through during and between before after for - – / past every'.split(
    ' ',
  ),
);

/** Whether a name of a month means the month: `may` is a verb, `April` also a first name. */
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
