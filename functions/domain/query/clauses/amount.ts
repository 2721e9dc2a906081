import type { Amount } from '../../article/item.ts';
import type { AmountClause, Comparison } from '../query.ts';
import { valueTermsIn } from '../text/terms.ts';
import { writtenValue } from './written-term.ts';

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

/** What may be written after `amount:` */
export const amountForms = ['>=1e9', '<5m', '1bn..2bn', '>=$1bn', '25%'];

/** A test of an amount; in canonical order of its tests and units. */
export function amountClause(tests: AmountClause['tests'], units: AmountClause['units']): AmountClause {
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

/** The unit as it is compared: `usd`, `percent`, `basi point`. */
export function unitTerm(unit: string): string {
  const name = symbols.get(unit) ?? unit;
  return valueTermsIn(name).join(' ');
}

/** Reads `>=1e9`, `>=$1bn`, `1m..2m`, `25%`; undefined where it is no amount. */
export function parseAmount(text: string): AmountClause | undefined {
  const [, comparison = '', rest = ''] = /^(<=|>=|<|>|=)?(.*)$/s.exec(text) ?? [];
  const ends = rest.split('..');
  if (ends.length > 2 || (ends.length === 2 && comparison !== '')) return undefined;
  const quantities = ends.map(parseQuantity);
  const units = quantities.flatMap((q) => (q?.unit === undefined ? [] : [unitTerm(q.unit)]));
  const [from, to] = quantities;
  if (from === undefined) return undefined;
  if (ends.length === 1) {
    return amountClause([{ comparison: (comparison || '=') as Comparison, value: from.value }], units);
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

const compare: Record<Comparison, (a: number, b: number) => boolean> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '=': (a, b) => a === b,
  '>=': (a, b) => a >= b,
  '>': (a, b) => a > b,
};

/** Compares the value as written: "up to $550 billion" is 550e9. */
export function amountMatches(clause: AmountClause, amount: Pick<Amount, 'value' | 'unit'>): boolean {
  return valueMatches(clause, amount.value, unitTerm(amount.unit));
}

/** @param unit the term of the amount's unit */
export function valueMatches({ tests, units }: AmountClause, value: number, unit: string): boolean {
  for (const test of tests) if (!compare[test.comparison](value, test.value)) return false;
  for (const asked of units) if (asked !== unit) return false;
  return true;
}
