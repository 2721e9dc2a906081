import { scales } from '../text/numbers/number-words.ts';
import type { Token } from '../text/tokens.ts';
import type { Attached } from './attached.ts';
import { codeOf } from './currency-words.ts';
import {
  beforeNumber,
  dollarPrefixes,
  otherPrefixes,
  symbols,
  touchingPrefixes,
} from './lexicon/currencies.ts';
import type { Numeral } from './numeral.ts';

/** Reads the currency that is written before a numeral: `$8`, `US$8`, `USD 8`, `Rs 8`. */
export function readCurrencyBefore(tokens: readonly Token[], numeral: Numeral): Attached | undefined {
  const at = numeral.first - 1;
  const token = tokens[at];
  if (token === undefined) return undefined;
  const found = (unit: string, first: number, factor = 1): Attached => ({
    unit,
    first,
    last: numeral.last,
    factor,
  });

  if (token.kind === 'symbol' && !numeral.words) return signBefore(tokens, numeral, token);
  // The pound sign of British ASCII (ISO 646-GB) is a number sign elsewhere: "#13 billion".
  if (token.text === '#' && numeral.scale >= 1e6) {
    return found('GBP', tokens[at - 1]?.lower === 'gb' ? at - 1 : at);
  }
  if (token.kind === 'word' && !numeral.words) {
    const code = codeOf(token, { certain: numeral.scale > 1 || numeral.raw >= 100 });
    if (code !== undefined && !belongsToNumberBefore(tokens, at)) return found(code.unit, at, code.factor);
    const name = beforeNumber.get(token.lower.replace(/\.$/, ''));
    if (name !== undefined && !belongsToNumberBefore(tokens, at)) return found(name, at);
  }
  // "Rs. 500"
  if (token.text === '.' && !numeral.words) {
    const name = tokens[at - 1];
    if (name?.lower === 'rs' && name.end === token.start) return found('INR', at - 1);
  }
  return undefined;
}

/** Reads a sign before the number, with the letters before the sign: `$8`, `HK$8`. */
function signBefore(tokens: readonly Token[], numeral: Numeral, sign: Token): Attached | undefined {
  const at = numeral.first - 1;
  const unit = symbols.get(sign.text);
  if (unit === undefined) return undefined;
  // "10 $ 30 $": the sign belongs to the number before it.
  const apart = sign.end < (tokens[numeral.first] as Token).start;
  if (
    apart &&
    tokens[at - 1]?.kind === 'number' &&
    tokens[numeral.last + 1]?.text === sign.text &&
    tokens[at - 2]?.kind !== 'symbol'
  )
    return undefined;
  const prefix = signPrefix(tokens, at, sign) ?? { unit, first: at };
  return { ...prefix, last: numeral.last, factor: 1 };
}

/** Reads the letters before a sign: `US` of `US$`, `C` of `C$`. */
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

/** Whether a code or name between two numbers goes with the first of them: "200 USD 100". */
function belongsToNumberBefore(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  if (previous?.kind !== 'number') return previous !== undefined && scales.has(previous.lower);
  return tokens[at - 2]?.kind !== 'symbol' && codeOf(tokens[at - 2], { certain: true }) === undefined;
}
