import { describe, expect, it } from 'vitest';
import { hasGold, readGold } from '../../../../../bench/accuracy/gold.ts';
import { predictDates } from '../../../../../bench/accuracy/predict.ts';
import { score } from '../../../../../bench/accuracy/score.ts';

interface Row {
  readonly relaxed: { readonly f1: number };
  readonly valueF1: number;
}

function measure(name: string): Record<string, Row> {
  return JSON.parse(score(name, readGold(name).map(predictDates), ['--json'])) as Record<string, Row>;
}

describe.skipIf(!hasGold())(
  'findDates on the development data (skipped where ../shared/temporal is missing)',
  () => {
    it('reads news: value F1 of all TIMEX3 at least 80, of calendar dates at least 88', () => {
      const rows = measure('wikinews');

      expect(rows.ALL?.valueF1).toBeGreaterThanOrEqual(0.8);
      expect(rows['DATE-calendar']?.valueF1).toBeGreaterThanOrEqual(0.88);
    });

    it('reads single sentences: relaxed F1 at least 91, value F1 at least 70', () => {
      const rows = measure('recognizers-dates');

      expect(rows.ALL?.relaxed.f1).toBeGreaterThanOrEqual(0.91);
      expect(rows.ALL?.valueF1).toBeGreaterThanOrEqual(0.7);
    });
  },
);
