import { dayValue, isDay, monthValue } from '../../../time/calendar-values.ts';
import { addMonths, civil, dayNumber } from '../../../time/day-numbers.ts';
import { cardinals, ordinals } from '../../text/numbers/number-words.ts';
import { months } from '../lexicon/calendar-words.ts';
import { dateMatch, type Match } from '../match.ts';
import type { Reader } from '../reader.ts';
import { daysInMonth, listMatch } from '../readers/list-match.ts';
import { type ListedDays, readDay, readDaysBefore } from '../readers/listed-days.ts';
import { monthAfterDay } from '../readers/month-after-day.ts';
import { dayMatch } from '../readers/month-matches.ts';
import type { Read } from '../readers/numbers.ts';
import { sharedYear } from '../readers/shared-year.ts';
import { fullYear, type YearRead, yearAfter } from '../readers/years.ts';
import { anyNumber, dateRule, ruleFamily, wordWithDigits } from '../rule.ts';

export const dayFirst = ruleFamily<Read>({
  startsWith: [anyNumber, ...ordinals.keys(), ...cardinals.keys()],
  readHead: (reader, at) => (reader.tokens[at - 1]?.kind === 'symbol' ? undefined : readDay(reader, at)),
  rules: [
    {
      name: '<days> of this month',
      reads: {
        'The fair runs from [3 to 5 of next month].': '2025-11-03/2025-11-05',
        'He is away [5th-7th this month].': '2025-10-05/2025-10-07',
        'They will meet on [the 3rd], 5th and 9th of next month.': '2025-11-03',
      },
      match: daysOfPointedMonth,
    },
    {
      name: '<days> <month>',
      reads: {
        '4 to 22 January 1995': '1995-01-04/1995-01-22',
        'between [3 and 5 June 2024]': '2024-06-03/2024-06-05',
        'They met on [18] and 19 June 2024.': '2024-06-18',
        'on 18 and [19 June 2024]': '2024-06-19',
        'Talks will be held on 10, [11] and 12 November.': '2025-11-11',
        'It opens on [3-5] and 9 November.': '2025-11-03/2025-11-05',
        'It is closed on [15]/16 November.': '2025-11-15',
        'from [Friday 7 to Sunday 9 November]': '2025-11-07/2025-11-09',
      },
      match: severalDays,
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

function daysOfPointedMonth(reader: Reader, from: number): Match | undefined {
  const found = readDaysBefore(reader, from, (to) => monthPointed(reader, to));
  if (found === undefined || !isSeveral(found.days)) return undefined;
  const { to, shift } = found.month;
  return listMatch(found.days, to, ({ today }, day) => {
    const { year, month } = civil(addMonths(today, shift));
    return isDay(year, month, day) ? dayValue(dayNumber(year, month, day)) : undefined;
  });
}

function severalDays(reader: Reader, from: number): Match | undefined {
  const found = readDaysBefore(reader, from, (to) => monthAfterDay(reader, to));
  if (found === undefined || !isSeveral(found.days)) return undefined;
  const { month, to } = found.month;
  const year = yearAfter(reader, to) ?? shortYear(reader, to) ?? sharedYear(reader, to, month);
  return listMatch(found.days, Math.max(to, year?.to ?? to), daysInMonth(month, found.days, year));
}

function isSeveral(days: readonly ListedDays[]): boolean {
  return days.length > 1 || days[0]?.last !== undefined;
}

function oneDay(reader: Reader, from: number, { value: day, to }: Read): Match | undefined {
  const named = monthAfterDay(reader, to);
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
