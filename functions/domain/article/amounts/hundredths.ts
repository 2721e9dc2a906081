import { scales } from '../text/numbers/number-words.ts';
import type { Token } from '../text/tokens.ts';
import type { Attached } from './attached.ts';
import type { Numeral } from './numeral.ts';

/** Currencies with hundredths that news writes behind the sum: `3 dollars 50 cents`. */
const majors = new Set(['USD', 'EUR', 'CAD', 'AUD', 'HKD', 'NZD', 'SGD', 'GBP', 'CNY', 'INR']);
const minorWords = new Set(['cents', 'cent', 'pence']);

/**
 * Reads the hundredths behind a sum: "3 dollars 50 cents", "15 dollars and 50." Undefined where none follow.
 * A number without its minor unit counts only at the end of a clause.
 */
export function readHundredths(
  tokens: readonly Token[],
  money: Attached,
  next: Numeral | undefined,
): { value: number; last: number } | undefined {
  if (next === undefined || !isUnderHundred(next) || !majors.has(money.unit)) return undefined;
  const gap = next.first - money.last - 1;
  if (gap > 1 || (gap === 1 && tokens[money.last + 1]?.lower !== 'and')) return undefined;
  const after = tokens[next.last + 1];
  if (after !== undefined && minorWords.has(after.lower)) {
    return { value: next.raw / 100, last: next.last + 1 };
  }
  const named = tokens[money.last]?.kind === 'word' && !scales.has(tokens[money.last]?.lower ?? '');
  if (!named || (next.words && next.raw < 10) || tokens[money.last - 1]?.kind === 'symbol') return undefined;
  return after === undefined || (after.kind === 'punctuation' && '.;!?'.includes(after.text))
    ? { value: next.raw / 100, last: next.last }
    : undefined;
}

function isUnderHundred({ scale, raw }: Numeral): boolean {
  return scale <= 1 && raw < 100 && Number.isInteger(raw);
}
