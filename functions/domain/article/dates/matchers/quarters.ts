import { unitValue, yearValue } from '../../../time/calendar-values.ts';
import { civil } from '../../../time/day-numbers.ts';
import { weekdays } from '../lexicon/calendar-words.ts';
import { isDash, type Match, type Reader } from '../match.ts';
import { readOrdinal, readYear } from '../numbers.ts';
import { periodOf } from '../period-of.ts';
import { resolveHalf, resolveQuarter } from '../resolve.ts';
import { endedAt } from './bare-units.ts';
import { type YearRead, yearAfter } from './months.ts';

/** `third quarter of 2016`, `third-quarter`, `2nd half`, `fiscal first quarter`. */
export function matchQuarter(reader: Reader, at: number): Match | undefined {
  const start = ['fiscal', 'financial'].includes(reader.word(at)) ? at + 1 : at;
  const ordinal = readOrdinal(reader, start);
  if (ordinal === undefined) return undefined;
  let named = reader.pastHyphen(ordinal.to);
  if (reader.word(named) === 'fiscal') named += 1;
  const word = reader.word(named);
  if ((word === 'quarter' || word === 'half') && isSport(reader, at)) return undefined;
  const quarter = word === 'quarter' && ordinal.value <= 4;
  const half = word === 'half' && ordinal.value <= 2;
  if (!quarter && !half) return undefined;
  const to = named + 1;
  const ended = endedAt(reader, to);
  if (ended !== undefined && quarter) {
    return {
      from: at,
      to,
      type: 'DATE',
      value: (setting) => {
        const period = periodOf(ended.value(setting) ?? '');
        return period === undefined ? undefined : unitValue(period.first, 'quarter');
      },
    };
  }
  const year = yearOf(reader, to);
  const part = `${quarter ? 'Q' : 'H'}${ordinal.value}`;
  if (year === undefined) {
    // `the first half of the match`: halves are more often of something else.
    const other =
      reader.word(to) === 'of' ||
      (half &&
        !/^(?:of|results|profit|profits|earnings|net|sales|revenue|,|\.|ended|loss|performance|and|from|to|was|were|is|will|dividend|this|last|next)?$/.test(
          reader.word(to),
        ));
    if (half && other) return undefined;
    return {
      from: at,
      to,
      type: 'DATE',
      value: (setting) =>
        quarter
          ? resolveQuarter(
              isReported(reader, at, to) ? { ...setting, tense: 'past' } : setting,
              ordinal.value,
            )
          : resolveHalf(setting, ordinal.value),
    };
  }
  return {
    from: at,
    to: year.to,
    type: 'DATE',
    value: (setting) => `${yearValue(year.year(setting))}-${part}`,
  };
}

/** The year after a quarter: `of 2016`, `2016`, `of fiscal 2016`, `this year`, `of the year`, `a year earlier`. */
function yearOf(reader: Reader, at: number): YearRead | undefined {
  let start = at;
  if (reader.word(start) === 'of' || reader.word(start) === 'in') start += 1;
  if (reader.word(start) === 'the') start += 1;
  const fiscal = /^(?:fiscal|financial|calendar)$/.test(reader.word(start));
  const year = fiscal ? start + 1 : start;
  const read = readYear(reader, year);
  if (read !== undefined) return { to: read.to, year: () => read.value };
  if (reader.word(year) === 'year' && start > at) {
    return { to: year + 1, year: ({ nearby, today }) => civil(nearby?.first ?? today).year };
  }
  const pointing = /^(?:last|previous|this|current|next)$/.test(reader.word(year))
    ? reader.word(year)
    : undefined;
  if (pointing === undefined) return undefined;
  const named = /^(?:fiscal|financial|calendar)$/.test(reader.word(year + 1)) ? year + 2 : year + 1;
  if (reader.word(named) !== 'year') return undefined;
  const shift = pointing === 'next' ? 1 : pointing === 'last' || pointing === 'previous' ? -1 : 0;
  return { to: named + 1, year: ({ today }) => civil(today).year + shift };
}

/** `Q3`, `Q3 2016`, `2016 Q3`, `H1 2016`, `2016-H2`, `FY2018`, `W31`. */
export function matchPartCode(reader: Reader, at: number): Match | undefined {
  const code = /^(?:[qQ](?<quarter>[1-4])|H(?<half>[12]))$/.exec(reader.text(at).replace(/^h/, 'H'));
  if (code === null) return undefined;
  const part = reader.word(at).toUpperCase();
  const before =
    reader.digits(at - 1) >= 1900
      ? at - 1
      : isDash(reader.word(at - 1)) && reader.digits(at - 2) >= 1900
        ? at - 2
        : undefined;
  if (before !== undefined) {
    const year = reader.digits(before);
    return year < 2100
      ? { from: before, to: at + 1, type: 'DATE', value: () => `${yearValue(year)}-${part}` }
      : undefined;
  }
  const year = yearOf(reader, reader.pastHyphen(at + 1)) ?? yearAfter(reader, at + 1);
  if (year !== undefined)
    return {
      from: at,
      to: year.to,
      type: 'DATE',
      value: (setting) => `${yearValue(year.year(setting))}-${part}`,
    };
  if (code.groups?.half !== undefined) return undefined;
  return {
    from: at,
    to: at + 1,
    type: 'DATE',
    value: (setting) => resolveQuarter(setting, Number(part.slice(1))),
  };
}

/** `2016 Q3`, `2016-H2`, `2016 the third quarter`: a year, then its part. */
export function matchYearPart(reader: Reader, at: number): Match | undefined {
  const year = reader.digits(at);
  if (!(year >= 1900 && year < 2100)) return undefined;
  const next = reader.pastHyphen(at + 1);
  if (/^[qh][1-4]$/.test(reader.word(next))) return matchPartCode(reader, next);
  const named = reader.word(next) === 'the' ? next + 1 : next;
  // `the 1988 third quarter`
  const spoken = reader.isWord(named);
  const part = named > at + 1 || spoken ? matchQuarter(reader, named) : undefined;
  if (part === undefined || part.to > named + 3) return undefined;
  const letter = reader.word(part.to - 1) === 'half' ? 'H' : 'Q';
  return {
    from: at,
    to: part.to,
    type: 'DATE',
    value: () => `${yearValue(year)}-${letter}${readOrdinal(reader, named)?.value}`,
  };
}

/** `fiscal 1990`, `fiscal year 1990`, `calendar year 2008`, `year 2008`, `FY 2019`. */
export function matchNamedYear(reader: Reader, at: number): Match | undefined {
  const glued = /^(?:fy|cy)(?<digits>\d{2}|\d{4})$/.exec(reader.word(at));
  const kind = glued === null ? reader.word(at) : reader.word(at).slice(0, 2);
  const quarter = kind === 'fiscal' || kind === 'financial' ? matchQuarter(reader, at) : undefined;
  if (quarter !== undefined) return quarter;
  const fiscal = kind === 'fiscal' || kind === 'financial' || kind === 'fy';
  let start = at + 1;
  if (kind !== 'year' && reader.word(start) === 'year') start += 1;
  if (reader.word(start) === 'of' && kind === 'year') start += 1;
  const digits = glued?.groups?.digits;
  const read = digits === undefined ? readYear(reader, start) : { value: Number(digits), to: at + 1 };
  if (read === undefined) {
    const short = reader.digits(start);
    if (kind === 'year' && short > 100 && short < 1000)
      return { from: at, to: start + 1, type: 'DATE', value: () => yearValue(short) };
    return undefined;
  }
  return {
    from: at,
    to: read.to,
    type: 'DATE',
    value: ({ today }) => {
      const year = read.value < 100 ? Math.floor(civil(today).year / 100) * 100 + read.value : read.value;
      return `${fiscal ? 'FY' : ''}${yearValue(year)}`;
    },
  };
}

/** `week 31`, `the week 3 of 2027`. */
export function matchWeekNumber(reader: Reader, at: number): Match | undefined {
  const week = reader.digits(at + 1);
  if (!(week >= 1 && week <= 53) || reader.word(at + 1).startsWith('0')) return undefined;
  if (reader.word(at + 2) === '-' || reader.word(at + 2) === '%') return undefined;
  const year = yearAfter(reader, at + 2);
  const number = String(week).padStart(2, '0');
  return {
    from: at,
    to: year?.to ?? at + 2,
    type: 'DATE',
    value: (setting) => `${yearValue(year?.year(setting) ?? civil(setting.today).year)}-W${number}`,
  };
}

/** `7.9 percent in the fourth quarter, from 7.4 percent in the third`: the word is not said again. */
export function matchOtherQuarter(reader: Reader, from: number, at: number): Match | undefined {
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

/** `will report third-quarter results`, `is rising after fourth-quarter earnings`: accounts are of a quarter that has begun. */
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

/** Words of games that have halves and quarters of their own. */
const sport = new Set(
  'scored scoring goal touchdown touchdowns halftime yards quarterback rebounds assists inning innings semifinal kickoff striker midfielder goalkeeper defender overtime equalizer equaliser header playoff playoffs marathon coach substitute league'.split(
    ' ',
  ),
);

const accounts =
  /^(?:profits?|earnings|results|revenue|sales|loss|losses|income|gdp|growth|economy|forecasts?)$/;

function isSport(reader: Reader, at: number): boolean {
  // `rallied in the fourth quarter Monday night`
  let game = weekdays.has(reader.word(reader.pastHyphen(at + 1) + 1));
  for (let near = at - 25; near < at + 25; near += 1) {
    if (accounts.test(reader.word(near))) return false;
    game ||= sport.has(reader.word(near));
  }
  return game;
}
