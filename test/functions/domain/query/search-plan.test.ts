import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorsOf } from '../../../../functions/domain/query/anchors.ts';
import { analyseDocument, termsOf } from '../../../../functions/domain/query/document.ts';
import { evaluate } from '../../../../functions/domain/query/evaluate.ts';
import { and } from '../../../../functions/domain/query/operators/and.ts';
import { parseQuery } from '../../../../functions/domain/query/parse.ts';
import { searchPlan } from '../../../../functions/domain/query/search-plan.ts';
import { randomDocument } from '../../../support/query/random-documents.ts';
import { randomParsedQuery } from '../../../support/query/random-queries.ts';

describe('searchPlan', () => {
  it('begins with the anchors, and has a term of every set in each match', () => {
    let matchesOfSeveral = 0;
    fc.assert(
      fc.property(randomParsedQuery, randomParsedQuery, randomDocument, (one, other, input) => {
        const query = and([one, other]);
        const document = analyseDocument(input);
        const plan = searchPlan(query);

        expect(plan[0]).toEqual(anchorsOf(query));
        if (!evaluate(query, document)) return;
        const terms = new Set(termsOf(document));
        expect(plan.filter((set) => !set.some((term) => terms.has(term)))).toEqual([]);
        if (plan.length > 1) matchesOfSeveral += 1;
      }),
      { numRuns: 10_000 },
    );
    // Plans with only anchors would not test the property.
    expect(matchesOfSeveral).toBeGreaterThan(300);
  });

  it.each([
    ['ferry tariff', [['ferri'], ['tariff']]],
    ['ferry (tariff OR quota)', [['ferri'], ['tariff', 'quota']]],
    ['"ferry tariff" -corn published:2025', [['ferri'], ['tariff']]],
    ['min(2, ferry, tariff, quota) corn', [['corn'], ['ferri', 'quota']]],
    ['ferry OR tariff', [['ferri', 'tariff']]],
    ['ferry headline:ferry', [['ferri']]],
  ])('plans %s', (query, expected) => {
    const sorted = (sets: readonly (readonly string[])[]) => sets.map((set) => set.toSorted()).toSorted();

    expect(sorted(searchPlan(parseQuery(query)))).toEqual(sorted(expected));
  });

  it('has at most three sets, and only the first can have more than ten terms', () => {
    const many = Array.from({ length: 11 }, (_, i) => `the${i}`).join(' OR ');

    expect(searchPlan(parseQuery('ferry tariff quota corn rice'))).toHaveLength(3);
    expect(searchPlan(parseQuery(`ferry (${many})`))).toEqual([['ferri']]);
    expect(searchPlan(parseQuery(many))[0]).toHaveLength(11);
  });
});
