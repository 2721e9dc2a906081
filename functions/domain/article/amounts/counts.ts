import { scales } from '../text/numbers/number-words.ts';
import type { Token } from '../text/tokens.ts';
import type { Attached } from './attached.ts';
import { measures, notCounted, phraseEnds } from './lexicon/counted-nouns.ts';
import { currencyNames } from './lexicon/currencies.ts';
import type { Numeral } from './numeral.ts';
import { singularOf } from './singular.ts';

/** How many words may be between a number and its noun: "179 new aerial refueling tankers". */
const reach = 4;

const backReferences = new Set([
  'the',
  'these',
  'those',
  'both',
  'other',
  'no',
  'page',
  'chapter',
  'article',
  'section',
  'flight',
  'route',
  'highway',
  'room',
  'level',
  'phase',
  'version',
]);
const monthNames = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
);

/**
 * Finds the noun that a numeral counts. The span is the numeral alone, and the noun in the singular is the unit.
 * Undefined for years, days of a month, ordinals, scores, model numbers and times.
 */
export function findCountedNoun(tokens: readonly Token[], numeral: Numeral): Attached | undefined {
  if (numeral.raw === 1 && numeral.scale === 1 && numeral.words) return undefined;
  const first = tokens[numeral.first] as Token;
  const last = tokens[numeral.last] as Token;
  const after = tokens[numeral.last + 1];
  if (after === undefined) return undefined;

  const measure = numeral.letterScale ? undefined : (measures.get(after.text) ?? undefined);
  if (measure !== undefined)
    return { unit: measure, first: numeral.first, last: numeral.last + 1, factor: 1 };
  if (after.start === last.end && after.text !== '+') return undefined;
  if (isNamedNumber(tokens, numeral, first)) return undefined;

  const unit = nounBehind(tokens, after.text === '+' ? numeral.last + 2 : numeral.last + 1);
  return unit === undefined ? undefined : { unit, first: numeral.first, last: numeral.last, factor: 1 };
}

/** Returns the singular of the plural noun behind a number. Up to four words may be before it. */
function nounBehind(tokens: readonly Token[], from: number): string | undefined {
  let at = from;
  for (let seen = 0; seen <= reach; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'symbol') return undefined;
    // "five Boeing 737 jets": a model number belongs to the name before it.
    if (token.kind === 'number') {
      if (seen === 0 || (tokens[at - 1]?.kind !== 'word' && tokens[at - 1]?.text !== '-')) return undefined;
      continue;
    }
    if (token.kind === 'punctuation') {
      const hyphen = token.text === '-' && token.start === tokens[at - 1]?.end;
      if (hyphen && tokens[at + 1]?.start === token.end) continue;
      return undefined;
    }
    // "14 of the jets" counts jets, "three times" counts nothing.
    if (seen === 0 && token.lower === 'of') {
      if (pointers.has(tokens[at + 1]?.lower ?? '')) at += 1;
      continue;
    }
    if (phraseEnds.has(token.lower) || notCounted.has(token.lower) || currencyNames.has(token.lower))
      return undefined;
    const unit = singularOf(token);
    if (unit !== undefined) return notCounted.has(unit) ? undefined : (nextOfCompound(tokens, at) ?? unit);
    seen += 1;
  }
  return undefined;
}

const pointers = new Set(['the', 'its', 'their', 'these', 'those']);

/** Returns the unit by the second plural, if one follows: "20 weapons systems". */
function nextOfCompound(tokens: readonly Token[], at: number): string | undefined {
  const next = tokens[at + 1];
  if (next === undefined || next.start !== (tokens[at] as Token).end + 1) return undefined;
  if (notCounted.has(next.lower) || verbsInS.has(next.lower) || next.text !== next.lower) return undefined;
  return singularOf(next);
}

const verbsInS = new Set(
  'says plans wants includes makes has is was means remains seems needs gets keeps calls helps leads holds costs uses works runs goes takes shows sells buys begins continues'.split(
    ' ',
  ),
);

/** Whether a number only names something: a year, a day, a model ("Boeing 787"), a chapter, a score, a date. */
function isNamedNumber(tokens: readonly Token[], numeral: Numeral, first: Token): boolean {
  const before = tokens[numeral.first - 1];
  if (before === undefined) return false;
  if (backReferences.has(before.lower)) return true;
  if (before.kind === 'symbol' || before.kind === 'number') return true;
  const touching = before.end === first.start;
  if (
    touching &&
    (before.text === '-' ||
      before.text === '/' ||
      before.text === ':' ||
      before.text === '–' ||
      before.text === '.')
  )
    return true;
  if (numeral.words || numeral.scale > 1) return false;
  const isYear = /^(1[5-9]|20)\d\d$/.test(first.text);
  if (isYear && (phraseBeforeYear.has(before.lower) || monthNames.has(before.lower) || before.text === ','))
    return true;
  const capital = before.kind === 'word' && before.text !== before.lower;
  if (!capital) return false;
  // The first word of a sentence always has a capital.
  const earlier = tokens[numeral.first - 2];
  const opens = earlier === undefined || (earlier.kind === 'punctuation' && '.!?"“:'.includes(earlier.text));
  return monthNames.has(before.lower) || (!opens && !scales.has(before.lower)) || /\d/.test(before.text);
}

const phraseBeforeYear = new Set([
  'in',
  'since',
  'of',
  'by',
  'from',
  'until',
  'to',
  'for',
  'during',
  'early',
  'late',
  'mid',
  'after',
  'before',
  'fiscal',
  'year',
  'and',
  'through',
  'between',
]);
