import { yearValue } from '../../../time/calendar-values.ts';
import { civil } from '../../../time/day-numbers.ts';
import { dateMatch, type Match } from '../match.ts';
import type { Reader } from '../reader.ts';
import { readYear } from '../readers/numbers.ts';
import { partValue, readAccountYear, readPartCode } from '../readers/part-codes.ts';
import { codeOf, readPartOfYear } from '../readers/quarters.ts';
import { yearAfter } from '../readers/years.ts';
import { dateRule, wordWithDigits } from '../rule.ts';

export const namedYear = dateRule({
  name: 'fiscal <year>',
  reads: {
    'in [fiscal 1990]': 'FY1990',
    'in [fiscal year 1990]': 'FY1990',
    'in [calendar year 2008]': '2008',
    'in [FY 2019]': 'FY2019',
    'in [FY19]': 'FY2019',
  },
  startsWith: ['fiscal', 'financial', 'calendar', 'year', 'fy', 'cy', wordWithDigits],
  match: matchNamedYear,
});

function matchNamedYear(reader: Reader, at: number): Match | undefined {
  const word = reader.word(at);
  if (/\d$/.test(word)) return codedYear(reader, at);
  let start = at + 1;
  if (word !== 'year' && reader.word(start) === 'year') start += 1;
  if (reader.word(start) === 'of' && word === 'year') start += 1;
  const read = readYear(reader, start);
  if (read !== undefined) {
    const isFiscal = word === 'fiscal' || word === 'financial' || word === 'fy';
    return dateMatch(at, read.to, () => `${isFiscal ? 'FY' : ''}${yearValue(read.value)}`);
  }
  const short = reader.digits(start);
  return word === 'year' && short > 100 && short < 1000
    ? dateMatch(at, start + 1, () => yearValue(short))
    : undefined;
}

/** Reads `FY2019`, `CY08`. */
function codedYear(reader: Reader, at: number): Match | undefined {
  const code = /^(?<kind>fy|cy)(?<digits>\d{2}|\d{4})$/.exec(reader.word(at))?.groups;
  if (code === undefined) return undefined;
  const digits = Number(code.digits);
  return dateMatch(at, at + 1, ({ today }) => {
    const year = digits < 100 ? Math.floor(civil(today).year / 100) * 100 + digits : digits;
    return `${code.kind === 'fy' ? 'FY' : ''}${yearValue(year)}`;
  });
}

/** A fiscal year before its quarter. */
export const fiscalQuarter = dateRule({
  name: 'fiscal <year> <quarter>',
  reads: {
    'results for [FY26 Q3]': 'FY2026-Q3',
    '[Fiscal 2026 third-quarter] results': 'FY2026-Q3',
    'its [fiscal year 2026 first half]': 'FY2026-H1',
  },
  startsWith: ['fiscal', 'financial', 'fy', wordWithDigits],
  match: (reader, at) => {
    const year = readAccountYear(reader, at);
    const next = year && reader.pastHyphen(year.to);
    if (year === undefined || next === undefined) return undefined;
    const code = readPartCode(reader, next);
    const named = code === undefined ? readPartOfYear(reader, next) : undefined;
    const part = code?.part ?? (named && codeOf(named));
    const to = code === undefined ? named?.to : next + 1;
    return part === undefined || to === undefined
      ? undefined
      : dateMatch(at, to, (context) => partValue(part, year.year(context), year));
  },
});

export const weekNumber = dateRule({
  name: 'week <number>',
  reads: { 'in [week 31]': '2025-W31', 'in [week 3 of 2027]': '2027-W03' },
  startsWith: ['week'],
  match: matchWeekNumber,
});

function matchWeekNumber(reader: Reader, at: number): Match | undefined {
  const week = reader.digits(at + 1);
  if (!(week >= 1 && week <= 53) || reader.word(at + 1).startsWith('0')) return undefined;
  if (reader.word(at + 2) === '-' || reader.word(at + 2) === '%') return undefined;
  const year = yearAfter(reader, at + 2);
  const number = String(week).padStart(2, '0');
  return {
    from: at,
    to: year?.to ?? at + 2,
    type: 'DATE',
    value: (context) => `${yearValue(year?.year(context) ?? civil(context.today).year)}-W${number}`,
  };
}
