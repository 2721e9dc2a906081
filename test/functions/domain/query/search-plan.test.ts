import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorsOf } from '../../../../functions/domain/query/anchors.ts';
import { analyseDocument, termsOf } from '../../../../functions/domain/query/document.ts';
import { evaluate } from '../../../../functions/domain/query/evaluate.ts';
import { and } from '../../../../functions/domain/query/operators/and.ts';
import { parseQuery } from '../../../../functions/domain/query/parse.ts';
import { searchPlan } from '../../../../functions/domain/query/search-plan.ts';
import { randomDocument } from '../../../support/query/random-documents.ts';
import { randomParsedQuery } from '../../../support/query/random-queries.ts';

test('whatever matches holds a term of every set of the plan, of which the anchors are the first', () => {
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
  // So that the property is not held by plans that are anchors alone.
  expect(matchesOfSeveral).toBeGreaterThan(300);
});

test.each([
  ['ferry tariff', [['ferri'], ['tariff']]],
  ['ferry (tariff OR quota)', [['ferri'], ['tariff', 'quota']]],
  ['"ferry tariff" -corn published:2025', [['ferri'], ['tariff']]],
  ['min(2, ferry, tariff, quota) corn', [['corn'], ['ferri', 'quota']]],
  ['ferry OR tariff', [['ferri', 'tariff']]],
  ['ferry headline:ferry', [['ferri']]],
])('the plan of %s', (query, expected) => {
  const sorted = (sets: readonly (readonly string[])[]) => sets.map((set) => set.toSorted()).toSorted();

  expect(sorted(searchPlan(parseQuery(query)))).toEqual(sorted(expected));
});

test('a plan has three sets at the most, and none but the first of more than ten terms', () => {
  const many = Array.from({ length: 11 }, (_, i) => `the${i}`).join(' OR ');

  expect(searchPlan(parseQuery('ferry tariff quota corn rice'))).toHaveLength(3);
  expect(searchPlan(parseQuery(`ferry (${many})`))).toEqual([['ferri']]);
  expect(searchPlan(parseQuery(many))[0]).toHaveLength(11);
});
