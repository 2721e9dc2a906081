import { scales } from '../text/numbers/number-words.ts';
import type { Token } from '../text/tokens.ts';
import { wordFact } from '../text/words.ts';
import { isoCodes } from './lexicon/currencies.ts';
import { digitsValue } from './numerals.ts';

const glued = /^([A-Z]{3})(\d{1,12})$/;
/** Whether a word is written like `USD115`. */
const isGlued = wordFact(({ text }) => glued.test(text));

/** Reads `USD115`, which the tokeniser leaves as one word. Its decimals are tokens of their own: `USD115` `.` `5`. */
export function readGluedMoney(
  tokens: readonly Token[],
  i: number,
): { unit: string; value: number; last: number } | undefined {
  const token = tokens[i];
  if (token?.kind !== 'word' || !isGlued(token.word)) return undefined;
  const match = glued.exec(token.text);
  const unit = match?.[1] ?? '';
  if (match === null || !isoCodes.has(unit)) return undefined;
  const rest = restOfNumber(tokens, i, token);
  const value = digitsValue(`${match[2]}${rest ?? ''}`);
  if (value === undefined) return undefined;
  let last = rest === undefined ? i : i + 2;
  const scale = scales.get(tokens[last + 1]?.lower ?? '');
  if (scale !== undefined) last += 1;
  return { unit, value: value * (scale ?? 1), last };
}

/** `.5` or `,000` right behind the word, as written. */
function restOfNumber(tokens: readonly Token[], i: number, word: Token): string | undefined {
  const mark = tokens[i + 1];
  const digits = tokens[i + 2];
  const joins = (mark?.text === '.' || mark?.text === ',') && mark.start === word.end;
  if (!joins || digits?.kind !== 'number' || digits.start !== mark.end) return undefined;
  return `${mark.text}${digits.text}`;
}
