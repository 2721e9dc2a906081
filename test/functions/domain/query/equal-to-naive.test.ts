import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorsOf } from '../../../../functions/domain/query/anchors.ts';
import { analyseDocument, termsOf } from '../../../../functions/domain/query/document.ts';
import { WatchEngine } from '../../../../functions/domain/query/engine/watch-engine.ts';
import { evaluate } from '../../../../functions/domain/query/evaluate.ts';
import { naiveMatches } from '../../../support/query/naive-matches.ts';
import { randomDocument } from '../../../support/query/random-documents.ts';
import { randomParsedQuery } from '../../../support/query/random-queries.ts';

describe('evaluate, anchorsOf and WatchEngine', () => {
  it('give the same answer as the naive evaluator', () => {
    let matches = 0;
    const engine = new WatchEngine();
    fc.assert(
      fc.property(randomParsedQuery, randomDocument, (query, input) => {
        const document = analyseDocument(input);
        const terms = new Set(termsOf(document));
        engine.add('w', query);

        const naive = naiveMatches(query, input);
        const evaluated = evaluate(query, document);
        const found = anchorsOf(query).some((anchor) => terms.has(anchor)) && evaluated;
        const engineSays = engine.match(document).length === 1;

        expect({ evaluated, found, engineSays }).toEqual({
          evaluated: naive,
          found: naive,
          engineSays: naive,
        });
        if (naive) matches += 1;
      }),
      { numRuns: 10_000 },
    );
    // Queries that never match would not test the property.
    expect(matches).toBeGreaterThan(1_000);
  });
});
