import { scales } from '../text/numbers/number-words.ts';
import type { Token } from '../text/tokens.ts';
import type { Attached } from './attached.ts';
import { codeOf, currencyName } from './currency-words.ts';
import { symbols } from './lexicon/currencies.ts';
import type { Numeral } from './numeral.ts';
import { skipHyphen } from './scales.ts';

/** Reads the currency that is written after a numeral: `8 €`, `8 USD`, `8 dollars`, `50p`. */
export function readCurrencyAfter(tokens: readonly Token[], numeral: Numeral): Attached | undefined {
  const at = skipHyphen(tokens, numeral.last);
  const token = tokens[at];
  if (token === undefined) return undefined;
  const found = (unit: string, last: number, factor = 1): Attached => ({
    unit,
    first: numeral.first,
    last,
    factor,
  });

  if (token.kind === 'symbol') {
    const unit = symbols.get(token.text);
    const next = tokens[at + 1];
    if (unit === undefined || (next?.kind === 'number' && next.start === token.end)) return undefined;
    return found(unit, at);
  }
  if (token.kind !== 'word') return undefined;

  const code = codeOf(token, { certain: numeral.scale > 1 });
  if (code !== undefined) {
    // "75 USD million"
    const scale = numeral.scale === 1 ? scales.get(tokens[at + 1]?.lower ?? '') : undefined;
    return scale === undefined || scale < 1000
      ? found(code.unit, at, code.factor)
      : found(code.unit, at + 1, code.factor * scale);
  }
  if (token.lower === 'p' && token.start === tokens[numeral.last]?.end && !numeral.letterScale)
    return found('penny', at);
  const named = currencyName(tokens, at);
  if (named === undefined) return undefined;
  if (token.lower === 'won' && !isSum(tokens, numeral)) return undefined;
  if (token.lower.startsWith('pound') && isWeight(tokens, named.last)) return undefined;
  return found(named.unit, named.last);
}

/** Whether a numeral before "won" can be a sum: "500 billion won" and "1,200 won" can, "the 2 won" cannot. */
function isSum(tokens: readonly Token[], numeral: Numeral): boolean {
  return numeral.scale > 1 || (tokens[numeral.first]?.text.includes(',') ?? false);
}

const moneyNouns = new Set(
  'debt investment investments funding spending savings aid sales revenue revenues profit profits taxes tax cash capital funds assets costs public taxpayers taxpayer government new additional extra'.split(
    ' ',
  ),
);

/** Whether pounds are a weight: "100 pounds of beef". "100 pounds of debt" is money. */
function isWeight(tokens: readonly Token[], last: number): boolean {
  return tokens[last + 1]?.lower === 'of' && !moneyNouns.has(tokens[last + 2]?.lower ?? '');
}
