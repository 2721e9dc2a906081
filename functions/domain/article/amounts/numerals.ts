import { fractionSigns, fractions, scaleLetters, scales } from '../text/numbers/number-words.ts';
import { smallNumberOf } from '../text/numbers/small-number.ts';
import type { Token } from '../text/tokens.ts';

/** A number as written. `first` and `last` are its tokens, both inclusive. Its value is `raw * scale`. */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  readonly raw: number;
  readonly scale: number;
  /** Whether a letter behind the digits was read as a scale. That is right for money (`$5m`), but not for `800m`. */
  readonly letterScale: boolean;
  readonly words: boolean;
}

const plain = /^\d+(\.\d+)?$/;
/** Groups of three digits. In Indian English the groups before the last have two: `12,34,567`. */
const grouped = /^\d{1,3}(,\d{2,3})*,\d{3}(\.\d+)?$/;

/** Returns the value of digits with separators. Undefined where they are a version, a date or a list. */
export function digitsValue(text: string): number | undefined {
  if (text.length > 40) return undefined;
  const ascii = text.replaceAll(',', '');
  return plain.test(text) || grouped.test(text) ? Number(ascii) : undefined;
}

/** Reads the number that begins at token `i`. */
export function readNumeral(tokens: readonly Token[], i: number): Numeral | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  if (token.kind === 'number') return readDigits(tokens, i, token);
  return token.kind === 'word' ? readWords(tokens, i, token) : undefined;
}

function readDigits(tokens: readonly Token[], i: number, token: Token): Numeral | undefined {
  let raw = digitsValue(token.text);
  if (raw === undefined) return undefined;
  let last = i;
  const next = tokens[i + 1];
  const sign = next !== undefined && next.start === token.end ? fractionSigns.get(next.text) : undefined;
  if (sign !== undefined) {
    raw += sign;
    last += 1;
  }
  const scaled = readScales(tokens, last);
  if (scaled.last === last) {
    const suffix = tokens[last + 1];
    const factor = suffix?.start === tokens[last]?.end ? scaleLetters.get(suffix?.lower ?? '') : undefined;
    if (factor !== undefined)
      return { first: i, last: last + 1, raw, scale: factor, letterScale: true, words: false };
  }
  return { first: i, last: scaled.last, raw, scale: scaled.scale, letterScale: false, words: false };
}

function readWords(tokens: readonly Token[], i: number, token: Token): Numeral | undefined {
  const whole = readSmall(tokens, i);
  if (whole !== undefined) {
    // "three quarters (of a) billion"
    const part = tokens[skipHyphen(tokens, whole.last)];
    if (part !== undefined && (part.lower === 'quarters' || part.lower === 'thirds')) {
      const at = skipHyphen(tokens, whole.last);
      const raw = (whole.value * (part.lower === 'quarters' ? 1 : 4 / 3)) / 4;
      return fractionOf(tokens, i, at, raw);
    }
    const scaled = readScales(tokens, whole.last);
    let value = whole.value * scaled.scale;
    if (scaled.scale === 1 || scaled.scale > 1000)
      return {
        first: i,
        last: scaled.last,
        raw: whole.value,
        scale: scaled.scale,
        letterScale: false,
        words: true,
      };
    // "two hundred (and) fifty", "three thousand five hundred"
    let last = scaled.last;
    for (let round = 0; round < 3; round += 1) {
      const at = tokens[last + 1]?.lower === 'and' ? last + 2 : last + 1;
      const more = readSmall(tokens, at);
      if (more === undefined) break;
      const moreScaled = readScales(tokens, more.last);
      if (more.value * moreScaled.scale >= value) {
        if (moreScaled.scale === 1) break;
        value = (value + more.value) * moreScaled.scale;
      } else value += more.value * moreScaled.scale;
      last = moreScaled.last;
    }
    const outer = readScales(tokens, last);
    return { first: i, last: outer.last, raw: value, scale: outer.scale, letterScale: false, words: true };
  }
  if (token.lower === 'a' || token.lower === 'an') {
    const next = tokens[i + 1]?.lower ?? '';
    if (fractions.has(next) && next !== 'third')
      return fractionOf(tokens, i, i + 1, fractions.get(next) ?? 0);
    const scaled = readScales(tokens, i);
    return scaled.last > i
      ? { first: i, last: scaled.last, raw: 1, scale: scaled.scale, letterScale: false, words: true }
      : undefined;
  }
  const fraction = fractions.get(token.lower);
  return fraction === undefined || token.lower === 'third' ? undefined : fractionOf(tokens, i, i, fraction);
}

/** `half (of) (a) billion`, `half a percentage point`: a fraction counts when a scale or a point follows. */
function fractionOf(tokens: readonly Token[], first: number, at: number, raw: number): Numeral | undefined {
  let last = at;
  if (tokens[last + 1]?.lower === 'of') last += 1;
  if (tokens[last + 1]?.lower === 'a' || tokens[last + 1]?.lower === 'an') last += 1;
  const scaled = readScales(tokens, last);
  if (scaled.last > last)
    return { first, last: scaled.last, raw, scale: scaled.scale, letterScale: false, words: true };
  const next = tokens[skipHyphen(tokens, last)]?.lower ?? '';
  return next === 'percentage' || next === 'percent' || next === 'point' || next === 'dozen'
    ? { first, last, raw, scale: 1, letterScale: false, words: true }
    : undefined;
}

/** One to ninety-nine in words. */
function readSmall(tokens: readonly Token[], i: number): { value: number; last: number } | undefined {
  const next = skipHyphen(tokens, i);
  const number = smallNumberOf(tokens[i]?.lower ?? '', tokens[next]?.lower ?? '');
  return number && { value: number.value, last: number.hasUnit ? next : i };
}

/** The scale words behind token `i`, multiplied (`hundred million`, `lakh crore`). */
function readScales(tokens: readonly Token[], i: number): { scale: number; last: number } {
  let scale = 1;
  let last = i;
  for (let round = 0; round < 3; round += 1) {
    const at = skipHyphen(tokens, last);
    const factor = scales.get(tokens[at]?.lower ?? '');
    if (factor === undefined) break;
    scale *= factor;
    last = at;
  }
  return { scale, last };
}

/** The token behind `i`, past a hyphen that touches both. */
export function skipHyphen(tokens: readonly Token[], i: number): number {
  const hyphen = tokens[i + 1];
  const after = tokens[i + 2];
  const joined =
    hyphen !== undefined &&
    after !== undefined &&
    (hyphen.text === '-' || hyphen.text === '‑') &&
    hyphen.start === tokens[i]?.end &&
    after.start === hyphen.end;
  return joined ? i + 2 : i + 1;
}
