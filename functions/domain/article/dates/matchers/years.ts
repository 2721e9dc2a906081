import { yearValue } from '../../../time/calendar-values.ts';
import { civil } from '../../../time/day-numbers.ts';
import { cardinals } from '../../text/numbers/number-words.ts';
import { decadeWords } from '../lexicon/decade-words.ts';
import { afterCount, beforeCount, beforeYear } from '../lexicon/year-contexts.ts';
import { isDash, type Match, type Reader } from '../match.ts';
import { readYear } from '../numbers.ts';
import { fullYear } from './months.ts';

/** A bare year, `the 1990s`, `the ’70s`, `FY2019`. */
export function matchYear(reader: Reader, at: number): Match | undefined {
  return decade(reader, at) ?? bareYear(reader, at);
}

function bareYear(reader: Reader, at: number): Match | undefined {
  const text = reader.text(at);
  const year = reader.digits(at);
  if (text.length !== 4 || !(year >= 1000 && year < 2200)) return undefined;
  const before = reader.word(at - 1);
  const after = reader.word(at + 1);
  if (reader.tokens[at - 1]?.kind === 'symbol' && reader.joined(at)) return undefined;
  if (before === '#' || (before === '.' && reader.joined(at)) || reader.tokens[at + 1]?.kind === 'symbol')
    return undefined;
  // `A-2000`, `2000X`, `10/2000/3`, `12:2000`: parts of names and numbers.
  if (
    reader.joined(at) &&
    (isDash(before) || before === '/' || before === ':') &&
    reader.joined(at - 1) &&
    !yearBefore(reader, at)
  )
    return undefined;
  if (reader.joined(at + 1) && reader.isWord(at + 1) && !after.startsWith("'") && !after.startsWith('’'))
    return undefined;
  if (startsChain(reader, at) || isAddress(reader, at)) return undefined;
  // `at least 2005 through 2009` runs from year to year.
  const runs =
    (after === 'through' || after === 'to') && reader.digits(at + 2) > year && reader.digits(at + 2) < 2100;
  if (
    (beforeCount.has(before) && !runs) ||
    (afterCount.has(after) && !(before === 'in' && after === 'people'))
  )
    return undefined;
  if (
    isDash(after) &&
    reader.joined(at + 1) &&
    reader.joined(at + 2) &&
    reader.isWord(at + 2) &&
    afterCount.has(`${reader.word(at + 2)}s`)
  )
    return undefined;
  const signed =
    beforeYear.has(before) ||
    before === '(' ||
    before === ',' ||
    before === "'s" ||
    // `mid-2012 prices`
    (isDash(before) && yearBefore(reader, at));
  if (year < 1900 || year >= 2050) {
    if (
      ![
        'in',
        'since',
        'by',
        'until',
        'from',
        'between',
        'before',
        'after',
        'year',
        '(',
        'to',
        'of',
        'than',
      ].includes(before)
    )
      return undefined;
    if (year < 1900 && reader.isWord(at + 1) && !functionWords.has(after)) return undefined;
  } else if (year % 100 === 0 && !signed) {
    return undefined;
  } else if (
    !signed &&
    reader.isWord(at + 1) &&
    /s$/.test(after) &&
    !functionWords.has(after) &&
    !reader.isCapital(at + 1) &&
    !reader.isCapital(at - 1)
  ) {
    return undefined;
  }
  return { from: at, to: at + 1, type: 'DATE', value: () => yearValue(year) };
}

/** `1900 Main St.`, `1600 Pennsylvania Avenue` */
function isAddress(reader: Reader, at: number): boolean {
  for (let next = at + 1; next <= at + 3 && reader.isCapital(next); next += 1) {
    if (
      /^(?:st|street|ave|avenue|rd|road|blvd|boulevard|drive|lane|plaza|place|court|highway)$/.test(
        reader.word(next),
      )
    )
      return next > at + 1;
  }
  return false;
}

/** `2010-2015-86`, `2015-32`: no years; `2013-14` is two. */
function startsChain(reader: Reader, at: number): boolean {
  const dash = reader.word(at + 1);
  if (
    !(isDash(dash) || dash === '/') ||
    !reader.joined(at + 1) ||
    !reader.joined(at + 2) ||
    !reader.isNumber(at + 2)
  )
    return false;
  const next = reader.digits(at + 2);
  if (reader.joined(at + 3) && (isDash(reader.word(at + 3)) || reader.word(at + 3) === '/')) return true;
  const short = reader.digits(at) % 100;
  return next < 100 && !(next > short && next <= short + 15) && next !== 0;
}

/** `between 2014-2018`, `mid-2011`: a hyphen after a year or a modifier. */
function yearBefore(reader: Reader, at: number): boolean {
  const other = reader.digits(at - 2);
  // `86-2010-2015`: a telephone’s number.
  if (isDash(reader.word(at - 3)) && reader.joined(at - 2) && reader.isNumber(at - 4)) return false;
  return (
    (other >= 1500 && other < 2200) || ['mid', 'early', 'late', 'pre', 'post'].includes(reader.word(at - 2))
  );
}

const functionWords = new Set(
  'and or to in the a an as at by for from of on with but when was is were are has had who which that than because while until if after before through it he she they we compared due versus vs its his this plus us towards across'.split(
    ' ',
  ),
);

/** A year in words: only as long as two words, and only where one expects a year. */
export function matchSpokenYear(reader: Reader, at: number): Match | undefined {
  const before = reader.word(at - 1);
  if (!['in', 'since', 'by', 'until', 'from', 'of', 'year', 'to', 'and', 'between', 'till'].includes(before))
    return undefined;
  const year = readYear(reader, at);
  if (year === undefined || year.to - at < 2 || year.value < 1100 || year.value > 2100)
    return spokenDecade(reader, at);
  if (decadeWords.has(reader.word(year.to)) || afterCount.has(reader.word(year.to)))
    return spokenDecade(reader, at);
  const spoken = reader.word(year.to - 1);
  if (
    spoken === 'hundred' ||
    (spoken === 'thousand' && before !== 'in' && before !== 'since' && before !== 'from')
  )
    return undefined;
  return { from: at, to: year.to, type: 'DATE', value: () => yearValue(year.value) };
}

/** `the nineteen seventies`, `the seventies`, `the two thousand and tens`. */
export function spokenDecade(reader: Reader, at: number): Match | undefined {
  const plain = decadeWords.get(reader.word(at));
  if (plain !== undefined && plain >= 20) {
    return {
      from: at,
      to: at + 1,
      type: 'DATE',
      value: ({ today }) => decadeValue(fullDecade(plain, today)),
    };
  }
  if (reader.word(at) === 'noughties') return { from: at, to: at + 1, type: 'DATE', value: () => '200' };
  const century = cardinals.get(reader.word(at));
  if (century === undefined) return undefined;
  if (century === 2 && reader.word(at + 1) === 'thousands')
    return { from: at, to: at + 2, type: 'DATE', value: () => '200' };
  const thousand = century === 2 && reader.word(at + 1) === 'thousand' && reader.word(at + 2) === 'and';
  const next = thousand ? at + 3 : reader.pastHyphen(at + 1);
  const tens = decadeWords.get(reader.word(next));
  if (tens === undefined || (!thousand && (century < 11 || century > 20))) return undefined;
  return {
    from: at,
    to: next + 1,
    type: 'DATE',
    value: () => decadeValue((thousand ? 2000 : century * 100) + tens),
  };
}

/** `1990s`, `1990’s`, `’70s`, `70’s`, `1800s`. */
function decade(reader: Reader, at: number): Match | undefined {
  const text = reader.text(at);
  const number = reader.digits(at);
  const suffix = reader.word(at + 1);
  const before = reader.word(at - 1);
  const apostrophe = before === "'" || before === '’' || before === '‘';
  const possessive = suffix === "'s" || suffix === '’s';
  const glued = reader.joined(at + 1) && (suffix === 's' || possessive);
  const apart = suffix === 's' && !reader.joined(at + 1);
  if ((!glued && !apart) || number % 10 !== 0) return undefined;
  if (text.length === 4 && number >= 1000 && number < 2100) {
    if (possessive && !['the', 'early', 'late', 'mid', '-'].includes(before)) return undefined;
    return { from: at, to: at + 2, type: 'DATE', value: () => decadeValue(number) };
  }
  if (text.length !== 2 || number < 10) return undefined;
  if (!apostrophe && !['the', 'early', 'late', 'mid', '-', 'in'].includes(before)) return undefined;
  // `in his 40s`, `temperatures in the 70s`: ages and degrees; only a decade that is past has a name.
  if (['his', 'her', 'their', 'my', 'our', 'your'].includes(before)) return undefined;
  const from = apostrophe ? at - 1 : at;
  return { from, to: at + 2, type: 'DATE', value: ({ today }) => decadeValue(fullDecade(number, today)) };
}

function fullDecade(short: number, today: number): number {
  const full = fullYear(short, today);
  return full > civil(today).year ? full - 100 : full;
}

function decadeValue(year: number): string {
  return String(Math.floor(year / 10)).padStart(3, '0');
}
