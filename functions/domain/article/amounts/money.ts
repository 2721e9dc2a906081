import type { Token } from '../text/tokens.ts';
import type { Attached } from './attached.ts';
import { readCurrencyAfter } from './currency-after.ts';
import { readCurrencyBefore } from './currency-before.ts';
import { codeOf, currencyName } from './currency-words.ts';
import type { Numeral } from './numeral.ts';

/** Reads the currency before a numeral, or else after it: `$8`, `8 dollars`. */
export function readCurrency(tokens: readonly Token[], numeral: Numeral): Attached | undefined {
  const before = readCurrencyBefore(tokens, numeral);
  if (before !== undefined) return withRepeatedCurrency(tokens, before);
  return readCurrencyAfter(tokens, numeral);
}

/** Takes a currency that is written twice into the amount: `$249 USD`, `$9.99 US dollars`, `$99 (USD)`. */
function withRepeatedCurrency(tokens: readonly Token[], money: Attached): Attached {
  const paren = tokens[money.last + 1]?.text === '(' && tokens[money.last + 3]?.text === ')';
  const at = money.last + (paren ? 2 : 1);
  const code = codeOf(tokens[at], { certain: false });
  const next = tokens[at + 1];
  // "USD 200 EUR 100": the code goes with the number behind it.
  if (code !== undefined && (paren || next?.kind !== 'number'))
    return { ...money, unit: code.unit, last: paren ? at + 1 : at };
  if (paren) return money;
  const named = currencyName(tokens, at);
  if (named === undefined || named.unit === 'cent') return money;
  const isSame = named.unit === money.unit || money.unit === 'USD';
  return isSame ? { ...money, unit: named.unit, last: named.last } : money;
}
