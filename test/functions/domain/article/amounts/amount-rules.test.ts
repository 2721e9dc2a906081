import { describe, expect, it } from 'vitest';
import {
  type AmountRule,
  amountRules,
} from '../../../../../functions/domain/article/amounts/amount-rules.ts';
import { traceAmounts } from '../../../../../functions/domain/article/amounts/find-amounts.ts';
import { readProse } from '../../../../../functions/domain/article/text/prose.ts';

const examples: readonly (readonly [text: string, rule: AmountRule])[] = [
  ['It paid USD115 million.', amountRules.oneWord],
  ['It paid $8 billion.', amountRules.currencyBefore],
  ['It paid 8 billion euros.', amountRules.currencyBehind],
  ['Sales rose 4 percent.', amountRules.ratio],
  ['Rates rose 25 basis points.', amountRules.ratio],
  ['It costs $3 to $5 million.', amountRules.range],
  ['It bought 12 ferries.', amountRules.counted],
];

describe('traceAmounts', () => {
  it.each(examples)('names the rule that found each amount: %s', (text, rule) => {
    const rules = traceAmounts(readProse(text)).map((traced) => traced.rule);

    expect(new Set(rules)).toEqual(new Set([rule]));
  });

  it('has an example of every rule', () => {
    expect(new Set(examples.map(([, rule]) => rule))).toEqual(new Set(Object.values(amountRules)));
  });
});
