import type { Unit } from '../../../time/calendar-values.ts';
import { unitsPlural, unitsSingular } from '../lexicon/calendar-words.ts';
import { isDash, type Reader } from '../reader.ts';
import { type Count, readCount } from './numbers.ts';

/** A length of time as a text gives it: `two years`, `1 month and 21 days`. */
export interface Length {
  readonly count: Count['value'];
  readonly unit: Unit;
  /** Further, smaller units: `2 years and 3 months`. */
  readonly more: readonly { readonly count: number; readonly unit: Unit }[];
  readonly to: number;
  /** Set when a hyphen makes it an adjective: `two-year`. */
  readonly adjective: boolean;
  /** Set for `three business days`. */
  readonly isBusiness: boolean;
}

const fillers = new Set(
  'full consecutive straight more additional calendar business working trading banking fiscal clear whole long short successive other further fewer'.split(
    ' ',
  ),
);

/** Words before `days` that leave weekends out. */
const businessWords = new Set(['business', 'working', 'trading', 'banking']);

/** Words between a count and its unit: `5 upcoming years`, `the two past months`. */
const ahead = new Set(['next', 'upcoming', 'coming', 'past', 'previous', 'last', 'following', 'preceding']);

/** Reads `two years`, `a 27-year`, `2 1/2 years`, `1 month and 21 days`, `an hour`, `half an hour`. */
export function readLength(reader: Reader, at: number): Length | undefined {
  const article = reader.word(at) === 'a' || reader.word(at) === 'an';
  const count = scaled(reader, readCount(reader, at)) ?? (article ? { value: 1, to: at + 1 } : undefined);
  if (count === undefined) return undefined;
  let start = reader.pastHyphen(count.to);
  const adjective = start > count.to;
  if (count.value === 0.5 && reader.word(start) === 'an') start += 1;
  if (fillers.has(reader.word(start)) || (!article && ahead.has(reader.word(start)))) start += 1;
  const word = reader.word(start);
  // `a decades-long war`: one war.
  if (article && count.value === 1 && unitsPlural.has(word)) return undefined;
  const unit = unitsPlural.get(word) ?? singular(reader, start, count, { adjective, article });
  if (unit === undefined) return undefined;
  let to = start + 1;
  let value = count.value;
  // `a year and a half`, `an hour and a half`.
  if (
    value !== 'X' &&
    reader.word(to) === 'and' &&
    reader.word(to + 1) === 'a' &&
    reader.word(to + 2) === 'half'
  ) {
    value += 0.5;
    to += 3;
  }
  const more = adjective ? { units: [], to } : readSmallerUnits(reader, to, unit);
  const isBusiness = unit === 'day' && businessWords.has(reader.word(start - 1));
  return { count: value, unit, more: more.units, to: more.to, adjective, isBusiness };
}

/** Reads the smaller units after the first: `and 3 months`, `, 21 days`. */
function readSmallerUnits(
  reader: Reader,
  at: number,
  unit: Unit,
): { readonly units: Length['more']; readonly to: number } {
  const units: { count: number; unit: Unit }[] = [];
  let to = at;
  while (units.length < 3) {
    const next = reader.word(to) === 'and' || reader.word(to) === ',' ? to + 1 : to;
    const count = readCount(reader, next);
    if (count === undefined || count.value === 'X') break;
    const word = reader.word(count.to);
    const smaller = unitsPlural.get(word) ?? (count.value === 1 ? unitsSingular.get(word) : undefined);
    if (smaller === undefined || smaller === unit) break;
    units.push({ count: count.value, unit: smaller });
    to = count.to + 1;
  }
  return { units, to };
}

const scales: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);

/** Multiplies a count with its scale: `1.8 million years`. */
function scaled(reader: Reader, count: Count | undefined): Count | undefined {
  const scale = count === undefined ? undefined : scales.get(reader.word(count.to));
  if (count === undefined || count.value === 'X' || scale === undefined) return count;
  return { value: Math.round(count.value * scale), to: count.to + 1 };
}

function singular(
  reader: Reader,
  at: number,
  count: Count,
  { adjective, article }: { readonly adjective: boolean; readonly article: boolean },
): Unit | undefined {
  const unit = unitsSingular.get(reader.word(at));
  if (unit === undefined) return undefined;
  if (adjective || count.value === 1 || count.value === 0.5) {
    // `a second round`, `a quarter of`, `a season`: other meanings.
    if (
      article &&
      !adjective &&
      (unit === 'second' || unit === 'quarter' || unit === 'season' || unit === 'weekend')
    )
      return undefined;
    return unit;
  }
  // `two year from now`: a slip, but clear.
  return count.value !== 'X' &&
    Number.isInteger(count.value) &&
    count.value < 100 &&
    unit === 'year' &&
    reader.word(at + 1) === 'from'
    ? unit
    : undefined;
}

/** Whether a noun phrase or clause follows a conjunction. */
export function continues(reader: Reader, at: number): boolean {
  return reader.isWord(at) || reader.isNumber(at);
}

/** Returns the index of the word before a length: of `in` in `in 30 days`, `in 30 to 60 days`, `in two or three weeks`. */
export function beforeLength(reader: Reader, at: number): number {
  const link = reader.word(at - 1);
  const isRange =
    (link === 'to' || link === 'or' || isDash(link)) && readCount(reader, at - 2)?.to === at - 1;
  return isRange ? at - 3 : at - 1;
}
