import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QuerySyntaxError } from '../../../../functions/domain/query/errors.ts';
import { maxClauses, maxDepth, maxQueryLength } from '../../../../functions/domain/query/limits.ts';
import { parseQuery } from '../../../../functions/domain/query/parse.ts';
import { randomQuery } from '../../../support/query/random-queries.ts';

function faultOf(query: string): QuerySyntaxError {
  try {
    parseQuery(query);
  } catch (error) {
    if (error instanceof QuerySyntaxError) return error;
    throw error;
  }
  throw new Error(`${query} is a query`);
}

const spec = readFileSync(join(import.meta.dirname, '../../../../docs/watch-language.md'), 'utf8');

const refused = [...spec.matchAll(/^\| `(.+)` \| (\d+) \| (.+) \|$/gm)].map(
  ([, query = '', column, says = '']): [string, number, string] => [query, Number(column), says],
);

describe('parseQuery', () => {
  it('has refused queries in its specification', () => {
    expect(refused.length).toBeGreaterThan(10);
  });

  it.each(refused)('refuses %s at column %i, and says: %s', (query, column, says) => {
    const fault = faultOf(query);

    expect({ column: fault.column, message: fault.message }).toEqual({
      column,
      message: `Column ${column}: ${says}`,
    });
  });

  it.each([
    ['', 1],
    ['   ', 1],
    ['OR japan', 1],
    ['japan AND', 10],
    ['japan )', 7],
    ['- japan', 1],
    ['japan OR -corn', 10],
    ['(a b) OR (-c)', 11],
    ['published:2025', 1],
    ['min(1, a, -b)', 11],
    ['topic:ai colour:red', 10],
    ['"..."', 1],
    ['"a b"~51', 6],
    ['"a b"~x', 6],
    ['ship~3', 5],
    ['sh*p', 3],
    ['=ship*', 1],
    ['due:2026..2025', 5],
    ['due:9999', 5],
    ['due:<4000d', 5],
    ['amount:2bn..1bn', 8],
    ['amount:much', 8],
    ['lang:english!', 6],
    ['kind:', 6],
    ['headline:', 10],
  ])('refuses %s at column %i', (query, column) => {
    expect(faultOf(query).column).toBe(column);
  });

  it('says what it found and what is allowed', () => {
    const { found, expected } = faultOf('kind:merger');

    expect({ found, expected }).toEqual({
      found: 'merger',
      expected: expect.arrayContaining(['agreement', 'visit']),
    });
  });
});

describe('parseQuery, at the limits', () => {
  const words = (count: number): string => Array.from({ length: count }, (_, i) => `w${i}`).join(' ');

  it('reads the most clauses, and refuses one more', () => {
    expect(parseQuery(words(maxClauses)).type).toBe('and');
    expect(faultOf(words(maxClauses + 1)).message).toContain(`more than ${maxClauses} clauses`);
  });

  it('reads the longest query, and refuses one character more', () => {
    const longest = `japan${' '.repeat(maxQueryLength - 5)}`;

    expect(parseQuery(longest).key).toBe('japan');
    expect(faultOf(`${longest} `).message).toContain(`at most ${maxQueryLength}`);
  });

  it('reads the deepest parentheses, and refuses the next one at its place', () => {
    const nested = (depth: number): string => `${'('.repeat(depth)}japan${')'.repeat(depth)}`;

    expect(parseQuery(nested(maxDepth)).key).toBe('japan');
    expect(faultOf(nested(maxDepth + 1)).column).toBe(maxDepth + 1);
  });

  it('refuses a query whose normal form is too deep, because a stored query is read again', () => {
    let query = 'pact e-mail';
    for (let i = 0; i < maxDepth; i += 1) query = `min(2, v${i}, w${i}, ${query})`;

    expect(faultOf(query).message).toContain(`more than ${maxDepth} deep`);
  });
});

describe('parseQuery, for any text', () => {
  const pieces = fc.constantFrom(
    ...[
      '"',
      '(',
      ')',
      ',',
      '-',
      '=',
      '~',
      '*',
      ':',
      '..',
      'min(2,',
      'OR',
      'AND',
      'NOT',
      'topic:',
      'due:',
      'amount:>=',
    ],
    ...[
      'headline:',
      'ﷺ',
      'ŀ',
      'a&\u00ad',
      '½',
      '😀',
      '\ud800',
      '~univers',
      '"a b"~3',
      '9999',
      'ship',
      '\u0301',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 3 }))).map((parts) => parts.join(' ')),
    fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 3 }))).map((parts) => parts.join('')),
    randomQuery,
  );

  it('returns a query that is read back from its canonical form, or throws a syntax error within the text', () => {
    fc.assert(
      fc.property(text, (query) => {
        let key: string;
        try {
          ({ key } = parseQuery(query));
        } catch (error) {
          expect(error).toBeInstanceOf(QuerySyntaxError);
          const { column } = error as QuerySyntaxError;
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual(query.length + 1);
          return;
        }
        expect(parseQuery(key).key).toBe(key);
      }),
      { numRuns: 10_000 },
    );
  });
});
