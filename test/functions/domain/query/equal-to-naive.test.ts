import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorsOf } from '../../../../functions/domain/query/anchors.ts';
import { analyseDocument, termsOf } from '../../../../functions/domain/query/document.ts';
import { QuerySyntaxError } from '../../../../functions/domain/query/errors.ts';
import { evaluate } from '../../../../functions/domain/query/evaluate.ts';
import { parseQuery } from '../../../../functions/domain/query/parse.ts';
import type { Query } from '../../../../functions/domain/query/query.ts';
import { naiveMatches } from '../../../support/query/naive-matches.ts';
import { randomDocument } from '../../../support/query/random-documents.ts';
import { randomQuery } from '../../../support/query/random-queries.ts';

const query = randomQuery
  .map((text): Query | undefined => {
    try {
      return parseQuery(text);
    } catch (error) {
      if (error instanceof QuerySyntaxError) return undefined;
      throw error;
    }
  })
  .filter((parsed) => parsed !== undefined);

test('evaluation, and anchors with evaluation, say what the naive evaluator says', () => {
  let matches = 0;
  fc.assert(
    fc.property(query, randomDocument, (parsed, input) => {
      const document = analyseDocument(input);
      const terms = new Set(termsOf(document));

      const naive = naiveMatches(parsed, input);
      const evaluated = evaluate(parsed, document);
      const found = anchorsOf(parsed).some((anchor) => terms.has(anchor)) && evaluated;

      expect({ evaluated, found }).toEqual({ evaluated: naive, found: naive });
      if (naive) matches += 1;
    }),
    { numRuns: 10_000 },
  );
  // So that the property is not held by queries that never match.
  expect(matches).toBeGreaterThan(1_000);
});
