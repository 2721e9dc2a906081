import type { Amount } from '../../article/item.ts';
import type { MatchDocument } from '../document.ts';
import { op } from '../engine/instructions.ts';
import type { MatchedSpan } from '../matched-span.ts';
import type { AmountClause, Comparison, Query } from '../query.ts';
import { valueTermsIn } from '../text/terms.ts';
import type { LeafOperator } from './operator.ts';
import { comparedValues } from './shared/compared-values.ts';
import { writtenValue } from './shared/written-term.ts';

const symbols = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['%', 'percent'],
]);
const magnitudes = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
  ['t', 1e12],
]);
const quantity =
  /^(?<symbol>[$€£¥₹₩]|[A-Za-z]{3})?(?<sign>-?)(?<digits>\d+(?:,\d{3})*(?:\.\d+)?(?:e[+-]?\d{1,3})?)(?<magnitude>k|mn?|bn?|tn?)?(?<unit>%|bps?)?$/i;

/** Makes the clause of one amount that passes all tests and is in all units. */
function amountClause(tests: AmountClause['tests'], units: AmountClause['units']): AmountClause {
  const byText = new Map(tests.map((test) => [`${test.comparison}${test.value}`, test]));
  const texts = [...byText.keys()].sort();
  const sortedUnits = [...new Set(units)].sort();
  return {
    type: 'amount',
    key: [
      ...texts.map((text) => `amount:${text}`),
      ...sortedUnits.map((unit) => `unit:${writtenValue(unit.split(' '))}`),
    ].join(' '),
    tests: texts.flatMap((text) => byText.get(text) ?? []),
    units: sortedUnits,
  };
}

/** Returns the clauses with all amounts among them made one clause: side by side they are about the same amount. */
export function withOneAmount(clauses: readonly Query[]): Query[] {
  const amounts = clauses.filter((clause): clause is AmountClause => clause.type === 'amount');
  if (amounts.length < 2) return [...clauses];
  const merged = amountClause(
    amounts.flatMap(({ tests }) => tests),
    amounts.flatMap(({ units }) => units),
  );
  return [...clauses.filter(({ type }) => type !== 'amount'), merged];
}

/** Returns the unit as it is compared: `usd`, `percent`, `basi point`. */
export function unitTerm(unit: string): string {
  const name = symbols.get(unit) ?? unit;
  return valueTermsIn(name).join(' ');
}

/** Reads `>=1e9`, `>=$1bn`, `1m..2m`, `25%`. */
function parseAmount(text: string): AmountClause | undefined {
  const compared = comparedValues(text);
  if (compared === undefined) return undefined;
  const quantities = compared.values.map(parseQuantity);
  const units = quantities.flatMap((q) => (q?.unit === undefined ? [] : [unitTerm(q.unit)]));
  const [from, to] = quantities;
  if (from === undefined) return undefined;
  if (quantities.length === 1) {
    return amountClause([{ comparison: compared.comparison, value: from.value }], units);
  }
  if (to === undefined || to.value < from.value) return undefined;
  return amountClause(
    [
      { comparison: '>=', value: from.value },
      { comparison: '<=', value: to.value },
    ],
    units,
  );
}

function parseQuantity(text: string): { value: number; unit?: string } | undefined {
  const groups = quantity.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { symbol, sign = '', digits = '', magnitude = '', unit } = groups;
  const factor = magnitudes.get(magnitude.toLowerCase()) ?? 1;
  const value = Number(`${sign}${digits.replaceAll(',', '')}`) * factor;
  if (!Number.isFinite(value)) return undefined;
  const named = symbol !== undefined ? (symbols.get(symbol) ?? symbol) : unit;
  if (named === undefined) return { value };
  return { value, unit: /^bps?$/i.test(named) ? 'basis point' : named };
}

function parseUnit(value: string): AmountClause | undefined {
  const unit = unitTerm(value);
  return unit === '' ? undefined : amountClause([], [unit]);
}

/** `amount:>=1e9 unit:USD`: one amount of the item. The value is compared as written: "up to $550 billion" is 550e9. */
export const amountOperator: LeafOperator<AmountClause> = {
  fields: {
    amount: { read: parseAmount, expected: ['>=1e9', '<5m', '1bn..2bn', '>=$1bn', '25%'] },
    unit: { read: parseUnit, expected: ['USD', 'percent', '"basis point"'] },
  },
  matches: hasAmount,
  matchesPassage: hasAmount,
  spans: amountSpans,
  needs: ({ tests, units }) => {
    const [unit, ...more] = units;
    return {
      sets: [[unit === undefined ? 'amount:any' : `unit:${unit}`]],
      enough: tests.length === 0 && more.length === 0 ? 'key' : undefined,
    };
  },
  compile: (clause, _terms, { amounts }) => ({ operation: op.amount, operands: [amounts.push(clause) - 1] }),
};

function hasAmount(clause: AmountClause, { input }: MatchDocument): boolean {
  return input.item?.amounts.some((amount) => amountMatches(clause, amount)) ?? false;
}

/** Amounts have offsets into the body, not into the passage, so they are found again by their words. */
function amountSpans(clause: AmountClause, { input }: MatchDocument): MatchedSpan[] {
  return (input.item?.amounts ?? []).flatMap((amount) => {
    const start = input.passage.indexOf(amount.text);
    if (start < 0 || !amountMatches(clause, amount)) return [];
    return [{ in: 'passage' as const, start, end: start + amount.text.length, text: amount.text }];
  });
}

const compare: Record<Comparison, (a: number, b: number) => boolean> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '=': (a, b) => a === b,
  '>=': (a, b) => a >= b,
  '>': (a, b) => a > b,
};

function amountMatches(clause: AmountClause, amount: Pick<Amount, 'value' | 'unit'>): boolean {
  return valueMatches(clause, amount.value, unitTerm(amount.unit));
}

/**
 * Whether a value in a unit passes.
 * @param unit the term of the unit
 */
export function valueMatches({ tests, units }: AmountClause, value: number, unit: string): boolean {
  for (const test of tests) if (!compare[test.comparison](value, test.value)) return false;
  for (const askedUnit of units) if (askedUnit !== unit) return false;
  return true;
}
