import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../../../../../functions/domain/query/document.ts';
import type { DocumentInput } from '../../../../../functions/domain/query/document-input.ts';
import { WatchEngine } from '../../../../../functions/domain/query/engine/watch-engine.ts';
import { evaluate } from '../../../../../functions/domain/query/evaluate.ts';
import { parseQuery } from '../../../../../functions/domain/query/parse.ts';
import { randomDocument } from '../../../../support/query/random-documents.ts';
import { randomParsedQuery } from '../../../../support/query/random-queries.ts';

const article = (passage: string, headline = ''): DocumentInput => ({
  headline,
  passage,
  inLanguage: 'en',
  datePublished: '2025-10-27T09:00:00Z',
});

function matching(engine: WatchEngine, input: DocumentInput): string[] {
  return engine.match(analyseDocument(input)).sort();
}

describe('WatchEngine', () => {
  it('finds the watches that match alone, after any additions and removals', () => {
    const watches = fc.array(
      fc.tuple(
        fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
        fc.option(randomParsedQuery, { nil: undefined }),
      ),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(watches, fc.array(randomDocument, { minLength: 1, maxLength: 3 }), (changes, inputs) => {
        const engine = new WatchEngine({ leastRemoved: 2 });
        const held = new Map<string, NonNullable<(typeof changes)[number][1]>>();
        for (const [id, query] of changes) {
          if (query === undefined) {
            expect(engine.remove(id)).toBe(held.delete(id));
          } else {
            held.set(id, query);
            engine.add(id, query);
          }
        }

        for (const input of inputs) {
          const document = analyseDocument(input);
          const expected = [...held].filter(([, query]) => evaluate(query, document)).map(([id]) => id);
          expect(engine.match(document).sort()).toEqual(expected.sort());
        }
        expect(engine.size).toBe(held.size);
      }),
      { numRuns: 1_000 },
    );
  });

  it('finds a watch once that has several keys in a document', () => {
    const engine = new WatchEngine();
    engine.add('either', parseQuery('corn OR rice OR (corn rice)'));

    expect(matching(engine, article('Rice and corn, corn and rice.'))).toEqual(['either']);
  });

  it('looks only at watches that share a term with the document', () => {
    const engine = new WatchEngine();
    for (let i = 0; i < 1_000; i += 1) engine.add(`w${i}`, parseQuery(`word${i} pact`));

    expect(matching(engine, article('A pact on word7.'))).toEqual(['w7']);
    expect(engine.counts.candidates).toBe(1);
  });

  it('does not run a program where two words settle a watch', () => {
    const engine = new WatchEngine();
    engine.add('both', parseQuery('kaigan pact'));
    engine.add('not', parseQuery('kaigan -corn'));
    engine.add('either', parseQuery('(kaigan OR tokyo) pact'));

    expect(matching(engine, article('The Kaigan pact.'))).toEqual(['both', 'either', 'not']);
    expect(matching(engine, article('Kaigan corn.'))).toEqual([]);
    expect(engine.counts.verified).toBe(0);
  });

  it('matches a replaced watch by its new query only', () => {
    const engine = new WatchEngine();
    engine.add('w', parseQuery('corn'));
    engine.add('w', parseQuery('rice'));

    expect(matching(engine, article('corn'))).toEqual([]);
    expect(matching(engine, article('rice'))).toEqual(['w']);
    expect(engine.size).toBe(1);
  });

  it('keeps nothing of one document for the next', () => {
    const engine = new WatchEngine();
    engine.add('phrase', parseQuery('"pact on corn"'));
    engine.add('near', parseQuery('"corn pact"~3'));
    engine.add('headline', parseQuery('headline:corn'));

    expect(matching(engine, article(`${'word '.repeat(3_000)} a pact on corn`))).toEqual(['near', 'phrase']);
    expect(matching(engine, article('pact on', 'corn'))).toEqual(['headline']);
    expect(matching(engine, article('on corn, no pact'))).toEqual(['near']);
  });

  // A walk through a term's places from each of its places would take minutes here, longer than the test's time limit.
  it('finds words near each other in a paragraph of a megabyte with only these words', () => {
    const engine = new WatchEngine();
    const ids = Array.from({ length: 30 }, (_, i) => `near ${String(i).padStart(2, '0')}`);
    ids.forEach((id, distance) => {
      engine.add(id, parseQuery(`"crew moon ship"~${distance}`));
    });

    const found = matching(engine, article(`${'ship boat crew '.repeat(66_000)}moon`));

    expect(found).toEqual(ids.filter((id) => id !== 'near 00'));
  });
});
