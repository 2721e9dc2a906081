import { describe, expect, it } from 'vitest';
import { hasGold, readGold, readReports } from '../../../../../bench/accuracy/gold.ts';
import { predictDates, predictDueDates } from '../../../../../bench/accuracy/predict.ts';
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
    it('reads news: value F1 of all TIMEX3 at least 82, of calendar dates at least 89', () => {
      const rows = measure('wikinews');

      expect(rows.ALL?.valueF1).toBeGreaterThanOrEqual(0.82);
      expect(rows['DATE-calendar']?.valueF1).toBeGreaterThanOrEqual(0.89);
    });

    it('reads history told over pages: value F1 of all TIMEX3 at least 78', () => {
      const rows = measure('wikiwars-dev');

      expect(rows.ALL?.valueF1).toBeGreaterThanOrEqual(0.78);
    });

    it('reads single sentences: relaxed F1 at least 91, value F1 at least 70', () => {
      const rows = measure('recognizers-dates');

      expect(rows.ALL?.relaxed.f1).toBeGreaterThanOrEqual(0.91);
      expect(rows.ALL?.valueF1).toBeGreaterThanOrEqual(0.7);
    });
  },
);

interface DueRow {
  readonly precision: number;
  readonly recall: number;
}

describe.skipIf(!hasGold('due'))(
  'dueDates on the development data (skipped where ../shared/due is missing)',
  () => {
    it('gives due dates with a precision of at least 92 and a recall of at least 96', () => {
      const predictions = readReports('due').map(predictDueDates);

      const { all } = JSON.parse(score('dev', predictions, ['--json'], 'due')) as { readonly all: DueRow };

      expect(all.precision).toBeGreaterThanOrEqual(0.92);
      expect(all.recall).toBeGreaterThanOrEqual(0.96);
    });
  },
);
