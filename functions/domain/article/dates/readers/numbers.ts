import { cardinals, ordinals, vagueNumbers } from '../../text/numbers/number-words.ts';
import { smallNumberOf } from '../../text/numbers/small-number.ts';
import { isDash, type Reader } from '../reader.ts';

/** A number, and the index of the token after it. The value is `X` when the text does not give the number. */
export interface Count {
  readonly value: number | 'X';
  readonly to: number;
}

export interface Read {
  readonly value: number;
  readonly to: number;
}

/** Counts that begin with an article: `a few`, `a dozen`, `a couple of`. */
const countedByArticle: ReadonlyMap<string, number | 'X'> = new Map<string, number | 'X'>([
  ['few', 'X'],
  ['couple', 'X'],
  ['dozen', 12],
  ['hundred', 100],
]);

/** Reads a count: `twenty-one`, `21`, `1,200`, `two and a half`, `2 1/2`, `several`, `a couple of`, `half a`. */
export function readCount(reader: Reader, at: number): Count | undefined {
  const word = reader.word(at);
  if (word === 'half' && (reader.word(at + 1) === 'a' || reader.word(at + 1) === 'an'))
    return { value: 0.5, to: at + 2 };
  // `half-century`, `half-hour`
  if (
    word === 'half' &&
    isDash(reader.word(at + 1)) &&
    /^(?:century|decade|hour|day)$/.test(reader.word(at + 2))
  )
    return { value: 0.5, to: at + 1 };
  if (word === 'a' || word === 'an' || word === 'the') {
    const next = reader.word(at + 1);
    const count = countedByArticle.get(next);
    if (count !== undefined) return { value: count, to: reader.word(at + 2) === 'of' ? at + 3 : at + 2 };
    if (next === 'half') return { value: 0.5, to: at + 2 };
    return undefined;
  }
  if (vagueNumbers.has(word)) return { value: 'X', to: reader.word(at + 1) === 'of' ? at + 2 : at + 1 };
  const whole = readCardinal(reader, at);
  return whole === undefined ? undefined : withFraction(reader, whole);
}

function withFraction(reader: Reader, whole: Read): Count {
  const { to, value } = whole;
  const hyphen = reader.pastHyphen(to);
  if (reader.word(hyphen) === 'and') {
    const article = reader.pastHyphen(hyphen + 1);
    const half = reader.pastHyphen(article + 1);
    if (reader.word(article) === 'a' && reader.word(half) === 'half')
      return { value: value + 0.5, to: half + 1 };
  }
  const denominator = reader.digits(to + 2);
  if (reader.word(to + 1) === '/' && reader.joined(to + 1) && denominator > 0) {
    const numerator = reader.digits(to);
    if (numerator < denominator) return { value: value + numerator / denominator, to: to + 3 };
  }
  if (reader.word(to) === '½') return { value: value + 0.5, to: to + 1 };
  return whole;
}

/** Reads zero to ninety-nine in words. */
export function readSmall(reader: Reader, at: number): Read | undefined {
  const next = reader.pastHyphen(at + 1);
  const number = smallNumberOf(reader.word(at), reader.word(next));
  return number && { value: number.value, to: number.hasUnit ? next + 1 : at + 1 };
}

/** Reads a cardinal in digits or words. */
export function readCardinal(reader: Reader, at: number): Read | undefined {
  if (reader.isNumber(at)) {
    const value = Number(reader.text(at).replaceAll(',', ''));
    return Number.isFinite(value) ? { value, to: at + 1 } : undefined;
  }
  const small = readSmall(reader, at);
  if (small === undefined) return undefined;
  if (reader.word(small.to) !== 'hundred') return small;
  const hundreds = { value: small.value * 100, to: small.to + 1 };
  const rest = readSmall(reader, reader.word(hundreds.to) === 'and' ? hundreds.to + 1 : hundreds.to);
  // "two hundred and one hundred" is two numbers.
  if (rest === undefined || reader.word(rest.to) === 'hundred') return hundreds;
  return { value: hundreds.value + rest.value, to: rest.to };
}

/** Reads an ordinal: `1st`, `twenty-first`, `third`. */
export function readOrdinal(reader: Reader, at: number): Read | undefined {
  const digits = reader.digits(at);
  if (!Number.isNaN(digits)) {
    const suffix = reader.word(at + 1);
    return reader.joined(at + 1) && /^(?:st|nd|rd|th)$/.test(suffix)
      ? { value: digits, to: at + 2 }
      : undefined;
  }
  const word = reader.word(at);
  const simple = ordinals.get(word);
  if (simple !== undefined) return { value: simple, to: at + 1 };
  const tens = cardinals.get(word);
  if (tens === undefined || tens < 20) return undefined;
  const next = reader.pastHyphen(at + 1);
  const units = ordinals.get(reader.word(next));
  return units !== undefined && units < 10 ? { value: tens + units, to: next + 1 } : undefined;
}

/** Reads a year in digits (1000 to 2999), or in words: `nineteen eighty six`, `two thousand and five`. */
export function readYear(reader: Reader, at: number): Read | undefined {
  const digits = reader.digits(at);
  if (!Number.isNaN(digits)) {
    return reader.text(at).length === 4 && digits >= 1000 && digits < 3000
      ? { value: digits, to: at + 1 }
      : undefined;
  }
  const century = cardinals.get(reader.word(at));
  if (century === undefined) return undefined;
  if (reader.word(at + 1) === 'thousand') {
    if (century !== 1 && century !== 2) return undefined;
    const next = reader.word(at + 2) === 'and' ? at + 3 : at + 2;
    const rest = cardinals.has(reader.word(next)) ? readCardinal(reader, next) : undefined;
    if (rest !== undefined && rest.value < 1000) return { value: century * 1000 + rest.value, to: rest.to };
    return { value: century * 1000, to: at + 2 };
  }
  if (century < 11 || century > 20) return undefined;
  if (reader.word(at + 1) === 'hundred') {
    const rest = cardinals.has(reader.word(at + 2)) ? readCardinal(reader, at + 2) : undefined;
    return rest !== undefined && rest.value < 100
      ? { value: century * 100 + rest.value, to: rest.to }
      : { value: century * 100, to: at + 2 };
  }
  const next = reader.pastHyphen(at + 1);
  const rest = cardinals.has(reader.word(next)) ? readCardinal(reader, next) : undefined;
  if (rest === undefined) return undefined;
  if (rest.value === 0) {
    const units = cardinals.get(reader.word(rest.to));
    return units === undefined ? undefined : { value: century * 100 + units, to: rest.to + 1 };
  }
  return rest.value >= 10 && rest.value < 100
    ? { value: century * 100 + rest.value, to: rest.to }
    : undefined;
}
