import { unitValue, yearValue } from '../../../time/calendar-values.ts';
import { civil } from '../../../time/day-numbers.ts';
import { cardinals, ordinals } from '../../text/numbers/number-words.ts';
import { changed } from '../date-context.ts';
import { dateMatch, type Match } from '../match.ts';
import { periodOf } from '../period-of.ts';
import { isDash, type Reader } from '../reader.ts';
import type { AfterArticle } from '../readers/article.ts';
import { endedAt } from '../readers/ends.ts';
import { readOrdinal } from '../readers/numbers.ts';
import { partValue, readAccountYear, readPartCode } from '../readers/part-codes.ts';
import { codeOf, type PartOfYear, readPartOfYear, yearOfPart } from '../readers/quarters.ts';
import { resolveHalf, resolveQuarter } from '../resolve.ts';
import { anyNumber, type DateRule, dateRule, ruleFamily, wordWithDigits } from '../rule.ts';

export const quarters = ruleFamily<PartOfYear>({
  startsWith: [anyNumber, ...ordinals.keys(), ...cardinals.keys(), 'fiscal', 'financial'],
  readHead: readPartOfYear,
  rules: [
    {
      name: '<ordinal> quarter ended <date>',
      reads: { 'in [the third quarter] ended June 30, 2024': '2024-Q2' },
      match: quarterEnded,
    },
    {
      name: '<ordinal> quarter of <year>',
      reads: {
        'in [the third quarter of 2016]': '2016-Q3',
        '[the 2nd half of last year]': '2024-H2',
        '[third-quarter fiscal 2026] results': 'FY2026-Q3',
      },
      match: partOfYear,
    },
    {
      name: '<ordinal> quarter',
      reads: {
        'Sales rose in [the third quarter].': '2025-Q3',
        'Sales fell in [the first half].': '2025-H1',
      },
      match: partAlone,
    },
  ],
});

function quarterEnded(reader: Reader, at: number, { unit, to }: PartOfYear): Match | undefined {
  const ended = unit === 'quarter' ? endedAt(reader, to) : undefined;
  return (
    ended &&
    dateMatch(at, to, (context) => {
      const period = periodOf(ended.value(context) ?? '');
      return period && unitValue(period.first, 'quarter');
    })
  );
}

function partOfYear(reader: Reader, at: number, part: PartOfYear): Match | undefined {
  const account = readAccountYear(reader, part.to);
  if (account !== undefined)
    return dateMatch(at, account.to, (context) => partValue(codeOf(part), account.year(context), account));
  const year = yearOfPart(reader, part.to);
  return year && dateMatch(at, year.to, (context) => `${yearValue(year.year(context))}-${codeOf(part)}`);
}

/** Words after the half of a year. Most halves are halves of something else: `the first half of the match`. */
const afterHalf =
  /^(?:results|profit|profits|earnings|net|sales|revenue|,|\.|ended|loss|performance|and|from|to|was|were|is|will|dividend|this|last|next)?$/;

function partAlone(reader: Reader, at: number, { unit, ordinal, to }: PartOfYear): Match | undefined {
  if (unit === 'half' && !afterHalf.test(reader.word(to))) return undefined;
  return dateMatch(at, to, (context) => {
    if (unit === 'half') return resolveHalf(context, ordinal);
    return resolveQuarter(
      isReported(reader, at, to) ? changed(context, { tense: 'past' }) : context,
      ordinal,
    );
  });
}

/** Whether results of a quarter are meant, so that it has begun: `will report third-quarter results`. */
function isReported(reader: Reader, from: number, to: number): boolean {
  let results = false;
  for (let at = to; at < to + 3; at += 1)
    results ||= /^(?:results|earnings|figures|numbers)$/.test(reader.word(at));
  if (!results) return false;
  for (let at = from - 1; at >= from - 6; at -= 1)
    if (/^(?:after|on|report|reports|release|releases|publish|post|announce|unveil)$/.test(reader.word(at)))
      return true;
  return false;
}

export const partCode = dateRule({
  name: 'Q3 <year>',
  reads: {
    'in [Q3]': '2025-Q3',
    'in [Q3 2016]': '2016-Q3',
    'in [H1 2016]': '2016-H1',
    'in [3Q26]': '2026-Q3',
    'in [1H 2026]': '2026-H1',
    'results for [Q1 FY27]': 'FY2027-Q1',
    'results for [Q3FY26]': 'FY2026-Q3',
    'results for [Q2 of fiscal 2026]': 'FY2026-Q2',
  },
  startsWith: [anyNumber, 'q1', 'q2', 'q3', 'q4', 'h1', 'h2', wordWithDigits],
  match: matchPartCode,
});

function matchPartCode(reader: Reader, at: number): Match | undefined {
  const code = readPartCode(reader, at);
  if (code === undefined) return undefined;
  const { part, to, year, isFiscal } = code;
  const before =
    reader.digits(at - 1) >= 1900
      ? at - 1
      : isDash(reader.word(at - 1)) && reader.digits(at - 2) >= 1900
        ? at - 2
        : undefined;
  if (before !== undefined) {
    const named = reader.digits(before);
    return named < 2100 ? dateMatch(before, at + 1, () => `${yearValue(named)}-${part}`) : undefined;
  }
  if (year !== undefined) return dateMatch(at, to, (context) => partValue(part, year(context), { isFiscal }));
  const ordinal = Number(part.slice(1));
  // `3Q` alone may be a grade or a room.
  if (reader.isNumber(at) && !/^(?:in|for|of|its|the|our|and)$/.test(reader.word(at - 1))) return undefined;
  return dateMatch(at, to, (context) =>
    part.startsWith('Q') ? resolveQuarter(context, ordinal) : resolveHalf(context, ordinal),
  );
}

export const yearPart = dateRule({
  name: '<year> <quarter>',
  reads: { '2016 Q3': '2016-Q3', '2016-H2': '2016-H2', '2016 the third quarter': '2016-Q3' },
  startsWith: [anyNumber],
  match: matchYearPart,
});

function matchYearPart(reader: Reader, at: number): Match | undefined {
  const year = reader.digits(at);
  if (!(year >= 1900 && year < 2100)) return undefined;
  const next = reader.pastHyphen(at + 1);
  if (/^[qh][1-4]$/.test(reader.word(next))) return matchPartCode(reader, next);
  const named = reader.word(next) === 'the' ? next + 1 : next;
  // `the 1988 third quarter`
  const spoken = reader.isWord(named);
  const part = named > at + 1 || spoken ? quarters.match(reader, named) : undefined;
  if (part === undefined || part.to > named + 3) return undefined;
  const letter = reader.word(part.to - 1) === 'half' ? 'H' : 'Q';
  return {
    from: at,
    to: part.to,
    type: 'DATE',
    value: () => `${yearValue(year)}-${letter}${readOrdinal(reader, named)?.value}`,
  };
}

/** The second of two quarters can be without the word: `7.9 percent in the fourth quarter, from 7.4 percent in the third`. */
export const otherQuarter: DateRule<AfterArticle> = {
  name: 'in the <ordinal>, after a quarter',
  reads: { 'It was 7.9 percent in the fourth quarter of 2024, from 7.4 percent in [the third].': '2024-Q3' },
  match: matchOtherQuarter,
};

function matchOtherQuarter(reader: Reader, from: number, { next: at }: AfterArticle): Match | undefined {
  const ordinal = readOrdinal(reader, at);
  if (
    ordinal === undefined ||
    ordinal.value > 4 ||
    reader.isWord(ordinal.to) ||
    isDash(reader.word(ordinal.to))
  )
    return undefined;
  if (!/^(?:in|from|for|of)$/.test(reader.word(from - 1))) return undefined;
  return {
    from,
    to: ordinal.to,
    type: 'DATE',
    value: ({ nearby }) => {
      if (nearby?.unit !== 'quarter') return undefined;
      const { year, month } = civil(nearby.first);
      return `${yearValue(ordinal.value < Math.ceil(month / 3) ? year : year - 1)}-Q${ordinal.value}`;
    },
  };
}
