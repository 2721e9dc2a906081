import { fractions } from '../text/numbers/number-words.ts';
import { smallNumberOf } from '../text/numbers/small-number.ts';
import type { Token } from '../text/tokens.ts';
import { wordFact } from '../text/words.ts';
import type { Numeral } from './numeral.ts';
import { readScales, skipHyphen } from './scales.ts';

/** A number below one hundred, with its last token. */
interface SmallPart {
  readonly value: number;
  readonly last: number;
}

/** Whether a number in words may begin with a word. */
const opensNumeral = wordFact(
  ({ lower }) =>
    lower === 'a' || lower === 'an' || fractions.has(lower) || smallNumberOf(lower, '') !== undefined,
);

/** Reads the number in words that begins at token `i`: `twenty-one million`, `half a billion`, `a dozen`. */
export function readNumeralInWords(tokens: readonly Token[], i: number, token: Token): Numeral | undefined {
  if (!opensNumeral(token.word)) return undefined;
  const whole = readSmall(tokens, i);
  if (whole !== undefined) {
    // "three quarters (of a) billion", "two thirds of a million"
    const at = skipHyphen(tokens, whole.last);
    const part = tokens[at]?.lower;
    if (part === 'quarters') return fractionOf(tokens, i, at, whole.value / 4);
    if (part === 'thirds') return fractionOf(tokens, i, at, (whole.value * (4 / 3)) / 4);
    return wholeNumber(tokens, i, whole);
  }
  if (token.lower === 'a' || token.lower === 'an') {
    const next = tokens[i + 1]?.lower ?? '';
    if (fractions.has(next) && next !== 'third')
      return fractionOf(tokens, i, i + 1, fractions.get(next) ?? 0);
    const { scale, last } = readScales(tokens, i);
    return last > i ? inWords(i, last, 1, scale) : undefined;
  }
  const fraction = fractions.get(token.lower);
  return fraction === undefined || token.lower === 'third' ? undefined : fractionOf(tokens, i, i, fraction);
}

/** Reads a number with its scales. Parts behind `hundred` and `thousand` are added: "two hundred (and) fifty". */
function wholeNumber(tokens: readonly Token[], first: number, whole: SmallPart): Numeral {
  const scaled = readScales(tokens, whole.last);
  if (scaled.scale === 1 || scaled.scale > 1000)
    return inWords(first, scaled.last, whole.value, scaled.scale);
  let value = whole.value * scaled.scale;
  let { last } = scaled;
  for (let round = 0; round < 3; round += 1) {
    const more = readSmall(tokens, tokens[last + 1]?.lower === 'and' ? last + 2 : last + 1);
    if (more === undefined) break;
    const moreScaled = readScales(tokens, more.last);
    if (more.value * moreScaled.scale >= value) {
      if (moreScaled.scale === 1) break;
      value = (value + more.value) * moreScaled.scale;
    } else value += more.value * moreScaled.scale;
    last = moreScaled.last;
  }
  const outer = readScales(tokens, last);
  return inWords(first, outer.last, value, outer.scale);
}

/** Reads a fraction. It counts only before a scale or a point: `half (of) (a) billion`, `half a percentage point`. */
function fractionOf(tokens: readonly Token[], first: number, at: number, raw: number): Numeral | undefined {
  let last = at;
  if (tokens[last + 1]?.lower === 'of') last += 1;
  if (tokens[last + 1]?.lower === 'a' || tokens[last + 1]?.lower === 'an') last += 1;
  const scaled = readScales(tokens, last);
  if (scaled.last > last) return inWords(first, scaled.last, raw, scaled.scale);
  const next = tokens[skipHyphen(tokens, last)]?.lower ?? '';
  return next === 'percentage' || next === 'percent' || next === 'point' || next === 'dozen'
    ? inWords(first, last, raw, 1)
    : undefined;
}

/** Reads one to ninety-nine in words. */
function readSmall(tokens: readonly Token[], i: number): SmallPart | undefined {
  const next = skipHyphen(tokens, i);
  const number = smallNumberOf(tokens[i]?.lower ?? '', tokens[next]?.lower ?? '');
  return number && { value: number.value, last: number.hasUnit ? next : i };
}

function inWords(first: number, last: number, raw: number, scale: number): Numeral {
  return { first, last, raw, scale, letterScale: false, words: true };
}
