import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../../../../functions/domain/query/document.ts';
import { QuerySyntaxError } from '../../../../functions/domain/query/errors.ts';
import { evaluate } from '../../../../functions/domain/query/evaluate.ts';
import { parseQuery } from '../../../../functions/domain/query/parse.ts';

/** A query as text, and its meaning: a truth function of the words in the document. */
interface Meant {
  readonly text: string;
  readonly holds: (words: ReadonlySet<string>) => boolean;
}

const letters = ['corn', 'pact', 'rice', 'ship', 'yard'];

const word = fc.constantFrom(...letters).map((text): Meant => ({ text, holds: (words) => words.has(text) }));

/** Puts clauses in parentheses only where the precedence in the specification needs them. */
const { any } = fc.letrec<{ one: Meant; all: Meant; any: Meant }>((tie) => ({
  one: fc.oneof(
    { maxDepth: 3, depthSize: 'small', depthIdentifier: 'meant' },
    { weight: 3, arbitrary: word },
    tie('one').map(({ text, holds }) => ({
      text: `-${text}`,
      holds: (words: ReadonlySet<string>) => !holds(words),
    })),
    tie('one').map(({ text, holds }) => ({
      text: `NOT ${text}`,
      holds: (words: ReadonlySet<string>) => !holds(words),
    })),
    tie('any').map(({ text, holds }) => ({ text: `(${text})`, holds })),
    // Only plain words, because equal clauses of a min(…) count once.
    fc.subarray(letters, { minLength: 2 }).chain((clauses) =>
      fc.integer({ min: 1, max: clauses.length }).map((count) => ({
        text: `min(${count}, ${clauses.join(', ')})`,
        holds: (words: ReadonlySet<string>) => clauses.filter((c) => words.has(c)).length >= count,
      })),
    ),
  ),
  all: fc
    .array(fc.tuple(tie('one'), fc.constantFrom(' ', ' AND ')), { minLength: 1, maxLength: 3 })
    .map((parts) => ({
      text: parts.map(([{ text }, joint], i) => (i === 0 ? text : joint + text)).join(''),
      holds: (words: ReadonlySet<string>) => parts.every(([{ holds }]) => holds(words)),
    })),
  any: fc.array(tie('all'), { minLength: 1, maxLength: 3 }).map((parts) => ({
    text: parts.map(({ text }) => text).join(' OR '),
    holds: (words: ReadonlySet<string>) => parts.some(({ holds }) => holds(words)),
  })),
}));

describe('evaluate', () => {
  it('gives a query the meaning of its operators, also in canonical form', () => {
    fc.assert(
      fc.property(any, fc.subarray(letters), ({ text, holds }, words) => {
        const document = analyseDocument({
          headline: '',
          passage: words.join(' '),
          inLanguage: 'en',
          datePublished: '2025-10-27T09:00:00Z',
        });
        fc.pre(isQuery(text));
        const query = parseQuery(text);

        expect(evaluate(query, document)).toBe(holds(new Set(words)));
        expect(evaluate(parseQuery(query.key), document)).toBe(holds(new Set(words)));
      }),
      { numRuns: 5_000 },
    );
  });
});

/** Whether a text is a query. Parsing refuses queries that are only negated, and queries that are too large. */
function isQuery(text: string): boolean {
  try {
    parseQuery(text);
    return true;
  } catch (error) {
    if (error instanceof QuerySyntaxError && /positive|clauses|deep/.test(error.message)) return false;
    throw error;
  }
}
