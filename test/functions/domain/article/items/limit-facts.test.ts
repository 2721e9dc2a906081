import { describe, expect, it } from 'vitest';
import { limitFacts } from '../../../../../functions/domain/article/items/limit-facts.ts';
import { aFact } from '../../../../support/builders/article.ts';

const placed = (start: number, end: number) => ({ fact: aFact(), passage: { start, end } });

describe('limitFacts', () => {
  it('keeps the first 500 facts', () => {
    const facts = Array.from({ length: 501 }, () => placed(0, 100));

    expect(limitFacts(facts)).toEqual(facts.slice(0, 500));
    expect(limitFacts(facts.slice(0, 500))).toHaveLength(500);
  });

  it('keeps the facts of the first 300,000 characters of passages, and counts each passage once', () => {
    const facts = Array.from({ length: 200 }, (_, i) =>
      placed(Math.floor(i / 10) * 100_000, Math.floor(i / 10) * 100_000 + 100_000),
    );

    expect(limitFacts(facts)).toEqual(facts.slice(0, 30));
  });
});
