import { describe, expect, it } from 'vitest';
import { hasGold, readReports } from '../../../bench/accuracy/gold.ts';
import { predictItems } from '../../../bench/accuracy/predict.ts';
import { score } from '../../../bench/accuracy/score.ts';

interface Rows {
  readonly items: { readonly precision: number; readonly recall: number };
  readonly kind: { readonly share: number };
}

describe.skipIf(!hasGold('items'))('accuracy of items (skipped where ../shared/items is missing)', () => {
  it('makes items with a precision of at least 91 and a recall of at least 82.5, and 85.5% of their kinds', () => {
    const predictions = readReports('items').map(predictItems);

    const { items, kind } = JSON.parse(score('dev', predictions, ['--json'], 'items')) as Rows;

    expect(items.precision).toBeGreaterThanOrEqual(0.91);
    expect(items.recall).toBeGreaterThanOrEqual(0.825);
    expect(kind.share).toBeGreaterThanOrEqual(0.855);
  });
});
