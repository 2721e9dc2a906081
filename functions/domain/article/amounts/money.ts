import type { Token } from '../text/tokens.ts';
import {
  ambiguousCodes,
  beforeNumber,
  currencyNames,
  dollarPrefixes,
  isoCodes,
  otherPrefixes,
  symbols,
  touchingPrefixes,
} from './lexicon/currencies.ts';
import { scales } from './lexicon/number-words.ts';
import { digitsValue, type Numeral, skipHyphen } from './numerals.ts';

/** A unit next to a numeral. `first`/`last`: the tokens of unit and numeral together; `factor` is a scale in the unit. */
export interface Attached {
  readonly unit: string;
  readonly first: number;
  readonly last: number;
  readonly factor: number;
}

/** The currency that stands before or after a numeral. */
export function currencyOf(tokens: readonly Token[], numeral: Numeral): Attached | undefined {
  const before = currencyBefore(tokens, numeral);
  if (before !== undefined) return withRepeatedCurrency(tokens, before);
  return currencyAfter(tokens, numeral);
}

function currencyBefore(tokens: readonly Token[], numeral: Numeral): Attached | undefined {
  const at = numeral.first - 1;
  const token = tokens[at];
  if (token === undefined) return undefined;
  const found = (unit: string, first: number, factor = 1): Attached => ({
    unit,
    first,
    last: numeral.last,
    factor,
  });

  if (token.kind === 'symbol' && !numeral.words) {
    const unit = symbols.get(token.text);
    if (unit === undefined) return undefined;
    // "10 $ 30 $": the sign belongs to the number before it.
    const previous = tokens[at - 1];
    const free = token.end < (tokens[numeral.first] as Token).start;
    if (
      free &&
      previous?.kind === 'number' &&
      tokens[numeral.last + 1]?.text === token.text &&
      isFree(tokens, at)
    )
      return undefined;
    const prefix = signPrefix(tokens, at, token);
    return prefix === undefined ? found(unit, at) : found(prefix.unit, prefix.first);
  }
  // A pound sign of British ASCII (ISO 646-GB) reads as a number sign elsewhere: "#13 billion".
  if (token.text === '#' && numeral.scale >= 1e6) {
    return found('GBP', tokens[at - 1]?.lower === 'gb' ? at - 1 : at);
  }
  if (token.kind === 'word' && !numeral.words) {
    const code = codeOf(token, numeral.scale > 1 || numeral.raw >= 100);
    if (code !== undefined && !belongsToNumberBefore(tokens, at)) return found(code.unit, at, code.factor);
    const name = beforeNumber.get(token.lower.replace(/\.$/, ''));
    if (name !== undefined && !belongsToNumberBefore(tokens, at)) return found(name, at);
  }
  if (token.text === '.' && !numeral.words) {
    const name = tokens[at - 1];
    if (name?.lower === 'rs' && name.end === token.start) return found('INR', at - 1);
  }
  return undefined;
}

/** Whether a sign stands free between two numbers and so goes with the first. */
function isFree(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 2];
  return before === undefined || before.kind !== 'symbol';
}

function belongsToNumberBefore(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  if (previous?.kind !== 'number') return previous !== undefined && scales.has(previous.lower);
  return tokens[at - 2]?.kind !== 'symbol' && codeOf(tokens[at - 2], true) === undefined;
}

function signPrefix(
  tokens: readonly Token[],
  at: number,
  sign: Token,
): { unit: string; first: number } | undefined {
  const word = tokens[at - 1];
  if (word?.kind !== 'word') return undefined;
  const map = sign.text === '$' ? dollarPrefixes : otherPrefixes;
  const unit = map.get(word.lower);
  if (unit === undefined) return undefined;
  const touches = word.end === sign.start;
  if (!touches && (touchingPrefixes.has(word.lower) || sign.start - word.end > 1)) return undefined;
  return { unit, first: at - 1 };
}

/** `USD`, `usd`, and with the million or billion of banks: `MUSD`, `MEUR`. */
function codeOf(token: Token | undefined, certain: boolean): { unit: string; factor: number } | undefined {
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

const commonLower = new Set('usd eur gbp jpy cny inr aud cad chf hkd sgd nzd mxn brl krw rub'.split(' '));

function currencyAfter(tokens: readonly Token[], numeral: Numeral): Attached | undefined {
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

  const code = codeOf(token, numeral.scale > 1);
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
  const unit = named.unit;
  if (token.lower === 'won' && !isSum(tokens, numeral)) return undefined;
  if (token.lower.startsWith('pound') && isWeight(tokens, named.last)) return undefined;
  return found(unit, named.last);
}

/** The name of a currency that begins at token `at`: the longest of up to three words. */
function currencyName(tokens: readonly Token[], at: number): { unit: string; last: number } | undefined {
  let name = '';
  let best: { unit: string; last: number } | undefined;
  for (let last = at; last < at + 3; last += 1) {
    const token = tokens[last];
    if (token?.kind !== 'word') break;
    name = name === '' ? token.lower : `${name} ${token.lower}`;
    const singular = name.endsWith('ies')
      ? `${name.slice(0, -3)}y`
      : name.endsWith('s')
        ? name.slice(0, -1)
        : name;
    const unit = currencyNames.get(name) ?? currencyNames.get(singular);
    if (unit !== undefined) best = { unit, last };
  }
  return best;
}

/** Whether a numeral before "won" can be a sum: "500 billion won", "1,200 won", and not "the 2 won". */
function isSum(tokens: readonly Token[], numeral: Numeral): boolean {
  return numeral.scale > 1 || (tokens[numeral.first]?.text.includes(',') ?? false);
}

const moneyNouns = new Set(
  'debt investment investments funding spending savings aid sales revenue revenues profit profits taxes tax cash capital funds assets costs public taxpayers taxpayer government new additional extra'.split(
    ' ',
  ),
);

/** "100 pounds of beef" is a weight. */
function isWeight(tokens: readonly Token[], last: number): boolean {
  return tokens[last + 1]?.lower === 'of' && !moneyNouns.has(tokens[last + 2]?.lower ?? '');
}

/** `$249 USD`, `$9.99 US dollars`, `$99 (USD)`: the currency said twice belongs to the amount. */
function withRepeatedCurrency(tokens: readonly Token[], money: Attached): Attached {
  const paren = tokens[money.last + 1]?.text === '(' && tokens[money.last + 3]?.text === ')';
  const at = money.last + (paren ? 2 : 1);
  const code = codeOf(tokens[at], false);
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

const majors = new Set(['USD', 'EUR', 'CAD', 'AUD', 'HKD', 'NZD', 'SGD', 'GBP', 'CNY', 'INR']);

/**
 * The hundredths behind a sum: "3 dollars 50 cents", "15 dollars and 50." Undefined where none follow.
 * A number without its minor unit counts only at the end of a clause.
 */
export function hundredths(
  tokens: readonly Token[],
  money: Attached,
  next: Numeral | undefined,
): { value: number; last: number } | undefined {
  if (
    next === undefined ||
    next.scale > 1 ||
    next.raw >= 100 ||
    !Number.isInteger(next.raw) ||
    !majors.has(money.unit)
  )
    return undefined;
  const gap = next.first - money.last - 1;
  if (gap > 1 || (gap === 1 && tokens[money.last + 1]?.lower !== 'and')) return undefined;
  const after = tokens[next.last + 1];
  if (after !== undefined && (after.lower === 'cents' || after.lower === 'cent' || after.lower === 'pence')) {
    return { value: next.raw / 100, last: next.last + 1 };
  }
  const named = tokens[money.last]?.kind === 'word' && !scales.has(tokens[money.last]?.lower ?? '');
  if (!named || (next.words && next.raw < 10) || tokens[money.last - 1]?.kind === 'symbol') return undefined;
  return after === undefined || (after.kind === 'punctuation' && '.;!?'.includes(after.text))
    ? { value: next.raw / 100, last: next.last }
    : undefined;
}

const glued = /^([A-Z]{3})(\d{1,12})$/;

/** `USD115`: the tokeniser sees one word. */
export function gluedMoney(
  tokens: readonly Token[],
  i: number,
): { unit: string; value: number; last: number } | undefined {
  const token = tokens[i];
  if (token?.kind !== 'word' || token.text.length < 4 || token.text.length > 15) return undefined;
  const match = glued.exec(token.text);
  const unit = match?.[1] ?? '';
  if (match === null || !isoCodes.has(unit)) return undefined;
  // The decimals are tokens of their own: "USD115.5".
  const point = tokens[i + 1];
  const decimals = tokens[i + 2];
  const joined =
    point?.text === '.' &&
    point.start === token.end &&
    decimals?.kind === 'number' &&
    decimals.start === point.end;
  const comma =
    point?.text === ',' &&
    point.start === token.end &&
    decimals?.kind === 'number' &&
    decimals.start === point.end;
  const value = digitsValue(`${match[2]}${joined ? `.${decimals.text}` : comma ? `,${decimals.text}` : ''}`);
  if (value === undefined) return undefined;
  let last = joined || comma ? i + 2 : i;
  const scale = scales.get(tokens[last + 1]?.lower ?? '');
  if (scale !== undefined) last += 1;
  return { unit, value: value * (scale ?? 1), last };
}
