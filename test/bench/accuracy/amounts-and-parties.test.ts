import { describe, expect, it } from 'vitest';
import { predictAmounts } from '../../../bench/accuracy/amounts.ts';
import { namedOnly, predictEntities } from '../../../bench/accuracy/entities.ts';
import { hasGold, readGold } from '../../../bench/accuracy/gold.ts';
import { score } from '../../../bench/accuracy/score.ts';

interface Row {
  readonly strict: { readonly f1: number };
  readonly relaxed: { readonly f1: number };
  readonly valueF1?: number;
}

function rows(printed: string): Record<string, Row> {
  return JSON.parse(printed) as Record<string, Row>;
}

describe.skipIf(!hasGold())(
  'accuracy of amounts and parties (skipped where ../shared/temporal is missing)',
  () => {
    it('finds money in news: relaxed F1 of at least 94 and strict F1 of at least 82', () => {
      const predictions = readGold('wikinews').map((document) => predictAmounts(document));

      const { MONEY } = rows(score('wikinews', predictions, ['--field', 'amounts', '--json']));

      expect(MONEY?.relaxed.f1).toBeGreaterThanOrEqual(0.94);
      expect(MONEY?.strict.f1).toBeGreaterThanOrEqual(0.82);
    });

    it('reads sums of money: value F1 of at least 90', () => {
      const predictions = readGold('recognizers-currency').map((document) =>
        predictAmounts(document, ['MONEY']),
      );

      const { ALL } = rows(score('recognizers-currency', predictions, ['--field', 'amounts', '--json']));

      expect(ALL?.valueF1).toBeGreaterThanOrEqual(0.9);
    });

    it('finds people and organisations by name: relaxed F1 of at least 75', () => {
      const gold = readGold('wikinews').map(namedOnly);

      const { ALL } = rows(score(gold, gold.map(predictEntities), ['--field', 'entities', '--json']));

      expect(ALL?.relaxed.f1).toBeGreaterThanOrEqual(0.75);
    });
  },
);
