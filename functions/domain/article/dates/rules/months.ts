import { doubtfulMonths, months, monthsAsNames, weekdays } from '../lexicon/calendar-words.ts';
import type { Match } from '../match.ts';
import { isDash, type Reader } from '../reader.ts';
import { dayAfter } from '../readers/days.ts';
import { daysInMonth, listMatch } from '../readers/list-match.ts';
import { readDaysAfter } from '../readers/listed-days.ts';
import { dayMatch, isAbbreviated, monthMatch } from '../readers/month-matches.ts';
import type { Read } from '../readers/numbers.ts';
import { sharedYear } from '../readers/shared-year.ts';
import { type YearRead, yearAfter } from '../readers/years.ts';
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
      name: '<month> <days>',
      reads: {
        'Nov. 16-17': '2025-11-16/2025-11-17',
        'The fair was held from [June 3 to 5, 2024].': '2024-06-03/2024-06-05',
        'It will be open between [Nov. 16 and 18].': '2025-11-16/2025-11-18',
        'They will meet on [Nov. 16] and 17.': '2025-11-16',
        'He spoke on May 3 and [4, 2024].': '2024-05-04',
        'Strikes are set for Nov. 3, [5] and 9.': '2025-11-05',
        'It is closed on Nov. 2-4 and [16-18].': '2025-11-16/2025-11-18',
      },
      match: severalDays,
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

function severalDays(reader: Reader, from: number, { month, to, day, year }: NamedMonth): Match | undefined {
  if (day === undefined || (year !== undefined && year.to > day.to)) return undefined;
  const [first, ...others] = readDaysAfter(reader, to, day);
  if (first === undefined || (others.length === 0 && first.last === undefined)) return undefined;
  const days = [{ ...first, from }, ...others];
  const end = days.at(-1)?.to ?? first.to;
  const shared = yearAfter(reader, end) ?? sharedYear(reader, end, month);
  return listMatch(days, shared?.to ?? end, daysInMonth(month, days, shared));
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
    { month, year, closesStretch: closing.has(reader.word(from - 1)), until: lastMonth(reader, from, to) },
  );
}

/** Returns the last month of a stretch that begins with this one: `from March to May`. */
function lastMonth(reader: Reader, from: number, to: number): number | undefined {
  const isOpened = /^(?:from|between)$/.test(reader.word(from - 1));
  return isOpened && closing.has(reader.word(to)) ? months.get(reader.word(to + 1)) : undefined;
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
  // `an august name`
  if (!reader.isCapital(at) && (word.length <= 4 || word === 'august')) return signed;
  const name =
    monthsAsNames.has(word) && (!signed || before === 'and') && reader.isCapital(end) && reader.isWord(end);
  return !name || weekdays.has(reader.word(end));
}
