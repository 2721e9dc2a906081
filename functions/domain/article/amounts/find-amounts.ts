import { isStorableAmount } from '../amount-limits.ts';
import type { Amount } from '../item.ts';
import type { Prose } from '../text/prose.ts';
import type { Token } from '../text/tokens.ts';
import { type AmountRule, amountRules } from './amount-rules.ts';
import type { Attached } from './attached.ts';
import { findBoundAfter, findBoundBefore } from './bounds.ts';
import { findCountedNoun } from './counts.ts';
import { readGluedMoney } from './glued-money.ts';
import { readHundredths } from './hundredths.ts';
import { readCurrency } from './money.ts';
import type { Numeral } from './numeral.ts';
import { readNumeral } from './numerals.ts';
import { type Range, readRange } from './ranges.ts';
import { readRatio } from './ratios.ts';

/** An amount, and the rule that found it. */
export interface TracedAmount {
  readonly mention: Amount;
  readonly rule: AmountRule;
}

interface Quantity {
  readonly rule: AmountRule;
  readonly numeral: Numeral;
  value: number;
  unit: string;
  first: number;
  last: number;
  bound?: Amount['bound'];
}

/**
 * Finds money, percents, basis and percentage points, and counted things, in order and without overlap. The span has
 * the words that bound the amount ("more than $8 billion"). For a counted thing the noun is not in the span. A range
 * is two amounts: "between $3 and $5 million" is 3,000,000 USD `min` and 5,000,000 USD `max`. A value that cannot be
 * stored (10^100 and more) is left out.
 */
export function findAmounts(prose: Prose): Amount[] {
  return traceAmounts(prose).map(({ mention }) => mention);
}

/** Finds the same amounts as {@link findAmounts}, and says which rule found each of them. */
export function traceAmounts(prose: Prose): TracedAmount[] {
  const { text, tokens } = prose;
  const amounts: TracedAmount[] = [];
  let covered = -1;
  let i = 0;
  const emit = (quantity: Quantity): void => {
    if (!isStorableAmount(quantity.value)) {
      covered = Math.max(covered, quantity.last);
      return;
    }
    const amount = amountOf(text, tokens, quantity, covered);
    amounts.push({ mention: amount.amount, rule: quantity.rule });
    covered = amount.last;
  };
  while (i < tokens.length) {
    const glued = readGluedMoney(tokens, i);
    if (glued !== undefined) {
      emit({
        rule: amountRules.oneWord,
        numeral: { first: i, last: i, raw: 0, scale: 1, letterScale: false, words: false },
        ...glued,
        first: i,
      });
      i = glued.last + 1;
      continue;
    }
    const numeral = readNumeral(tokens, i);
    if (numeral === undefined) {
      i += 1;
      continue;
    }
    const range = readRange(tokens, numeral, unitOf);
    if (range !== undefined) {
      for (const quantity of quantitiesOfRange(range)) emit(quantity);
      i = covered + 1;
      continue;
    }
    const quantity = quantityOf(tokens, numeral, covered);
    if (quantity !== undefined) {
      emit(quantity);
      i = Math.max(covered, quantity.last, numeral.last) + 1;
    } else i = numeral.last + 1;
  }
  return amounts;
}

function unitOf(tokens: readonly Token[], numeral: Numeral): Attached | undefined {
  return readCurrency(tokens, numeral) ?? readRatio(tokens, numeral);
}

function quantityOf(tokens: readonly Token[], numeral: Numeral, covered: number): Quantity | undefined {
  const unit = unitOf(tokens, numeral);
  if (unit !== undefined && unit.first > covered) {
    const rest = readHundredths(tokens, unit, readNumeral(tokens, afterAnd(tokens, unit.last)));
    const value = numeral.raw * numeral.scale * unit.factor + (rest?.value ?? 0);
    return {
      rule: ruleOf(unit, numeral),
      numeral,
      value: clean(value),
      unit: unit.unit,
      first: unit.first,
      last: rest?.last ?? unit.last,
    };
  }
  const counted = findCountedNoun(tokens, numeral);
  if (counted === undefined) return undefined;
  return {
    rule: amountRules.counted,
    numeral,
    value: clean(numeral.raw * numeral.scale),
    unit: counted.unit,
    first: counted.first,
    last: counted.last,
  };
}

function ruleOf({ unit, first }: Attached, numeral: Numeral): AmountRule {
  if (first < numeral.first) return amountRules.currencyBefore;
  return ratios.has(unit) ? amountRules.ratio : amountRules.currencyBehind;
}

const ratios = new Set(['percent', 'percentage point', 'basis point']);

function afterAnd(tokens: readonly Token[], last: number): number {
  return tokens[last + 1]?.lower === 'and' ? last + 2 : last + 1;
}

function quantitiesOfRange(range: Range): Quantity[] {
  const { low, high, unit } = range;
  const { range: rule } = amountRules;
  return [
    {
      rule,
      numeral: low.numeral,
      value: clean(low.value),
      unit,
      first: low.first,
      last: low.last,
      bound: 'min',
    },
    {
      rule,
      numeral: high.numeral,
      value: clean(high.value),
      unit,
      first: high.first,
      last: high.last,
      bound: 'max',
    },
  ];
}

function amountOf(
  text: string,
  tokens: readonly Token[],
  quantity: Quantity,
  covered: number,
): { amount: Amount; last: number } {
  const before = findBoundBefore(tokens, quantity.first, covered);
  const after = findBoundAfter(tokens, quantity.last);
  const first = before?.first ?? quantity.first;
  const last = after?.last ?? quantity.last;
  const start = (tokens[first] as Token).start;
  const end = (tokens[last] as Token).end;
  const bound = quantity.bound ?? after?.bound ?? before?.bound;
  return {
    amount: {
      value: quantity.value,
      unit: quantity.unit,
      text: text.slice(start, end),
      start,
      end,
      ...(bound === undefined ? {} : { bound }),
    },
    last,
  };
}

/** Rounds to 15 digits, because 4.1 * 1e6 is 4099999.9999999995 in floating point. */
function clean(value: number): number {
  return Number(value.toPrecision(15));
}
