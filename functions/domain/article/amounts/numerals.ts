import { fractionSigns, scaleLetters } from '../text/numbers/number-words.ts';
import type { Token } from '../text/tokens.ts';
import type { Numeral } from './numeral.ts';
import { readScales } from './scales.ts';
import { readNumeralInWords } from './word-numerals.ts';

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
  return token.kind === 'word' ? readNumeralInWords(tokens, i, token) : undefined;
}

/** Reads digits with a fraction sign and scales: `1,234.5`, `2½ million`, `$5m`. */
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
