import fc from 'fast-check';
import { QuerySyntaxError } from '../../../functions/domain/query/errors.ts';
import { parseQuery } from '../../../functions/domain/query/parse.ts';
import type { Query } from '../../../functions/domain/query/query.ts';
import { vocabulary } from './random-documents.ts';

const word = fc.constantFrom(...vocabulary);
const someWords = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const days = fc.constantFrom('2025-10-28', '2025-11', '2025-W44', '2025-Q4', '2025', '2024-02');
const comparison = fc.constantFrom('', '<', '<=', '=', '>=', '>');

const textClause = fc.oneof(
  { weight: 6, arbitrary: word },
  someWords.map((words) => `"${words}"`),
  fc.tuple(someWords, fc.integer({ min: 0, max: 6 })).map(([words, distance]) => `"${words}"~${distance}`),
  fc.constantFrom('shi*', 'ship*', 'shipy*', 'art*', 'cafe*', 'mem*'),
  word.map((text) => `=${text}`),
  someWords.map((words) => `="${words}"`),
);

const field = fc.oneof(
  fc.constantFrom(
    'topic:ai',
    'topic:"monetary policy"',
    'topic:shipbuilding',
    'kind:agreement',
    'kind:visit',
  ),
  fc.constantFrom(
    'country:jp',
    'country:US',
    'country:"united states"',
    'party:goldman',
    'party:"goldman sachs"',
  ),
  fc.constantFrom('org:goldman', 'person:"sanae goldman"', 'org:boj', 'org:"bank of"', 'party:japan'),
  fc.constantFrom('publisher:bank', 'publisher:"daily ship"', 'lang:en', 'lang:en-gb', 'lang:ja'),
  fc.constantFrom(
    'amount:>=1e9',
    'amount:25',
    'amount:<$2bn',
    'amount:1..1000',
    'unit:USD',
    'unit:"basis points"',
  ),
  fc.constantFrom('due:any', 'due:<30d', 'due:>2w', 'due:2d..10d', 'due:2025-10..2025-11'),
  fc.tuple(comparison, days).map(([c, day]) => `due:${c}${day}`),
  fc.tuple(comparison, days).map(([c, day]) => `published:${c}${day}`),
);

/**
 * Makes queries as people write them, valid or nearly valid: `min` may ask for too many, and all parts may be
 * negated.
 */
export const randomQuery: fc.Arbitrary<string> = fc.letrec<{ query: string; clause: string }>((tie) => ({
  clause: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'query' },
    { weight: 5, arbitrary: textClause },
    { weight: 3, arbitrary: field },
    textClause.map((text) => (/^["\p{L}\p{N}=]/u.test(text) ? `headline:${text}` : text)),
    tie('query').map((query) => `(${query})`),
    tie('clause').map((clause) => `-${clause}`),
    tie('clause').map((clause) => `NOT ${clause}`),
    fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.array(tie('query'), { minLength: 2, maxLength: 4 }))
      .map(([count, clauses]) => `min(${count}, ${clauses.join(', ')})`),
  ),
  query: fc
    .array(fc.tuple(tie('clause'), fc.constantFrom(' ', ' AND ', ' OR ')), { minLength: 1, maxLength: 4 })
    .map((parts) =>
      parts.map(([clause, joint], i) => (i + 1 < parts.length ? clause + joint : clause)).join(''),
    ),
})).query;

/** Returns the valid ones of the random queries, parsed. */
export const randomParsedQuery: fc.Arbitrary<Query> = randomQuery
  .map((text): Query | undefined => {
    try {
      return parseQuery(text);
    } catch (error) {
      if (error instanceof QuerySyntaxError) return undefined;
      throw error;
    }
  })
  .filter((parsed) => parsed !== undefined);
