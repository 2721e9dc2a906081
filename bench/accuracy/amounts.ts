import { findAmounts } from '../../functions/domain/article/amounts/find-amounts.ts';
import { readProse } from '../../functions/domain/article/text/prose.ts';
import type { GoldDocument } from './gold.ts';
import type { Prediction } from './predict.ts';

const minorUnits = new Set(['cent', 'penny', 'sen', 'mao', 'satoshi', 'kopek']);

/** Returns amounts with the scorer's types. A unit of three capitals is a currency. `types` keeps only some types. */
export function predictAmounts({ id, text }: GoldDocument, types?: readonly string[]): Prediction {
  const amounts = findAmounts(readProse(text)).map(({ start, end, value, unit }) => ({
    start,
    end,
    value,
    currency: unit,
    type: typeOf(unit),
  }));
  return { id, amounts: types === undefined ? amounts : amounts.filter(({ type }) => types.includes(type)) };
}

function typeOf(unit: string): 'MONEY' | 'PERCENT' | 'QUANTITY' {
  if (/^[A-Z]{3}$/.test(unit) || minorUnits.has(unit)) return 'MONEY';
  return unit === 'percent' ? 'PERCENT' : 'QUANTITY';
}
