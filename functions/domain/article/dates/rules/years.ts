import { yearValue } from '../../../time/calendar-values.ts';
import { cardinals } from '../../text/numbers/number-words.ts';
import { decadeWords } from '../lexicon/decade-words.ts';
import { afterCount, beforeCount, beforeYear } from '../lexicon/year-contexts.ts';
import { dateMatch, type Match } from '../match.ts';
import { isDash, type Reader } from '../reader.ts';
import { readAncientYear } from '../readers/ancient-years.ts';
import { readYear } from '../readers/numbers.ts';
import { anyNumber, dateRule } from '../rule.ts';

export const bareYear = dateRule({
  name: '<year>',
  reads: { 'It opened in [2010].': '2010', 'since [1850]': '1850', '[2010] was warm.': '2010' },
  startsWith: [anyNumber],
  match: matchBareYear,
});

function matchBareYear(reader: Reader, at: number): Match | undefined {
  const year = reader.digits(at);
  if (reader.text(at).length !== 4 || !(year >= 1000 && year < 2200)) return undefined;
  if (isPartOfName(reader, at) || startsChain(reader, at) || isAddress(reader, at)) return undefined;
  if (isCount(reader, at) || !isExpected(reader, at)) return undefined;
  return dateMatch(at, at + 1, () => yearValue(year));
}

/** Whether digits are part of a name or number: `$1995`, `A-2000`, `2000X`, `10/2000/3`, `12:2000`. */
function isPartOfName(reader: Reader, at: number): boolean {
  const before = reader.word(at - 1);
  const after = reader.word(at + 1);
  if (reader.tokens[at - 1]?.kind === 'symbol' && reader.joined(at)) return true;
  if (before === '#' || (before === '.' && reader.joined(at)) || reader.tokens[at + 1]?.kind === 'symbol')
    return true;
  const bound =
    reader.joined(at) && (isDash(before) || before === '/' || before === ':') && reader.joined(at - 1);
  if (bound && !yearBefore(reader, at)) return true;
  return reader.joined(at + 1) && reader.isWord(at + 1) && !after.startsWith("'") && !after.startsWith('’');
}

/** Whether digits count or number something: `2000 pieces`, `flight 1995`, `2000-piece`. */
function isCount(reader: Reader, at: number): boolean {
  const before = reader.word(at - 1);
  const after = reader.word(at + 1);
  const end = reader.digits(at + 2);
  // `at least 2005 through 2009` runs from year to year.
  const runs = (after === 'through' || after === 'to') && end > reader.digits(at) && end < 2100;
  if (beforeCount.has(before) && !runs) return true;
  if (afterCount.has(after) && !(before === 'in' && after === 'people')) return true;
  return (
    isDash(after) &&
    reader.joined(at + 1) &&
    reader.joined(at + 2) &&
    reader.isWord(at + 2) &&
    afterCount.has(`${reader.word(at + 2)}s`)
  );
}

/** Words before a distant year: `by 2060`. */
const beforeDistantYear = new Set('in since by until from between before after year ( to of than'.split(' '));

/** Whether the words around four digits expect a year. Distant years and round hundreds need more of a sign. */
function isExpected(reader: Reader, at: number): boolean {
  const year = reader.digits(at);
  const before = reader.word(at - 1);
  const after = reader.word(at + 1);
  if (year < 1900 || year >= 2050) {
    const isNounAfter = reader.isWord(at + 1) && !functionWords.has(after);
    return beforeDistantYear.has(before) && !(year < 1900 && isNounAfter);
  }
  const signed =
    beforeYear.has(before) ||
    before === '(' ||
    before === ',' ||
    before === "'s" ||
    // `mid-2012 prices`
    (isDash(before) && yearBefore(reader, at));
  if (signed) return true;
  if (year % 100 === 0) return false;
  // `2012 prices`: a plural is counted.
  const isPlural = reader.isWord(at + 1) && /s$/.test(after) && !functionWords.has(after);
  return !(isPlural && !reader.isCapital(at + 1) && !reader.isCapital(at - 1));
}

/** Whether digits begin an address: `1900 Main St.`, `1600 Pennsylvania Avenue`. */
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

/** Whether digits begin a longer number: `2010-2015-86`, `2015-32`. `2013-14` is two years. */
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

/** Whether the hyphen before digits is after a year or a modifier: `between 2014-2018`, `mid-2011`. */
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

export const ancientYear = dateRule({
  name: '<year> BC',
  reads: {
    'in [480 BC]': 'BC0480',
    'from [499] to 493 B.C.': 'BC0499',
  },
  startsWith: [anyNumber],
  match: (reader, at) => {
    const year = readAncientYear(reader, at);
    return year && dateMatch(at, year.to, () => yearValue(year.value));
  },
});

export const spokenYear = dateRule({
  name: '<year in words>',
  reads: { 'in [nineteen eighty six]': '1986', 'since [two thousand and five]': '2005' },
  startsWith: cardinals.keys(),
  match: matchSpokenYear,
});

const beforeSpokenYear = new Set('in since by until from of year to and between till'.split(' '));

/** Matches a year in words. It has at least two words, and is only where one expects a year. */
function matchSpokenYear(reader: Reader, at: number): Match | undefined {
  const before = reader.word(at - 1);
  if (!beforeSpokenYear.has(before)) return undefined;
  const year = readYear(reader, at);
  if (year === undefined || year.to - at < 2 || year.value < 1100 || year.value > 2100) return undefined;
  if (decadeWords.has(reader.word(year.to)) || afterCount.has(reader.word(year.to))) return undefined;
  const spoken = reader.word(year.to - 1);
  if (
    spoken === 'hundred' ||
    (spoken === 'thousand' && before !== 'in' && before !== 'since' && before !== 'from')
  )
    return undefined;
  return dateMatch(at, year.to, () => yearValue(year.value));
}
