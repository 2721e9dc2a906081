import type { Token } from '../text/tokens.ts';
import { ambiguousCodes, currencyNames, isoCodes } from './lexicon/currencies.ts';

/** Codes that news also writes in small letters: `usd 200`. */
const commonLower = new Set('usd eur gbp jpy cny inr aud cad chf hkd sgd nzd mxn brl krw rub'.split(' '));

/**
 * Reads `USD` or `usd`, and codes with the million or billion of banks: `MUSD`, `BEUR`. Codes that are also words
 * (`ALL`, `TOP`) count only where the caller is certain that a sum is meant.
 */
export function codeOf(
  token: Token | undefined,
  { certain }: { readonly certain: boolean },
): { unit: string; factor: number } | undefined {
  if (token?.kind !== 'word') return undefined;
  const { text } = token;
  if (text.length === 3) {
    const upper = text.toUpperCase();
    if (!isoCodes.has(upper)) return undefined;
    if (text === upper) return certain || !ambiguousCodes.has(upper) ? { unit: upper, factor: 1 } : undefined;
    return text === token.lower && commonLower.has(text) ? { unit: upper, factor: 1 } : undefined;
  }
  if (text.length === 4 && (text.startsWith('M') || text.startsWith('B')) && isoCodes.has(text.slice(1))) {
    return { unit: text.slice(1), factor: text.startsWith('M') ? 1e6 : 1e9 };
  }
  return undefined;
}

/** Reads the name of a currency that begins at token `at`: the longest of up to three words (`new taiwan dollars`). */
export function currencyName(
  tokens: readonly Token[],
  at: number,
): { unit: string; last: number } | undefined {
  let name = '';
  let best: { unit: string; last: number } | undefined;
  for (let last = at; last < at + 3; last += 1) {
    const token = tokens[last];
    if (token?.kind !== 'word') break;
    name = name === '' ? token.lower : `${name} ${token.lower}`;
    const unit = currencyNames.get(name) ?? currencyNames.get(singular(name));
    if (unit !== undefined) best = { unit, last };
  }
  return best;
}

function singular(name: string): string {
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`;
  return name.endsWith('s') ? name.slice(0, -1) : name;
}
