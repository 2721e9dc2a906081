import { expect, test } from 'vitest';
import { filterQuery } from '../../../../functions/api/search/filter-query.ts';
import { QuerySyntaxError } from '../../../../functions/domain/query/errors.ts';
import { parseQuery } from '../../../../functions/domain/query/parse.ts';

test('filters are clauses beside the query', () => {
  expect(
    filterQuery({ q: 'corn OR rice', topic: 'Monetary Policy', kind: 'visit', country: 'JP' })?.key,
  ).toBe(parseQuery('(corn OR rice) topic:"monetary policy" kind:visit country:jp').key);
});

test('a filter alone is a query, and none is none', () => {
  expect(filterQuery({ country: 'JP' })?.key).toBe(parseQuery('country:jp').key);
  expect(filterQuery({})).toBeUndefined();
});

test.each(['-corn', 'corn)', '"corn'])(
  'the query is refused for itself, whatever stands beside it: %s',
  (q) => {
    expect(() => filterQuery({ q, topic: 'trade' })).toThrow(QuerySyntaxError);
  },
);

test('a value cannot break out of its filter', () => {
  expect(filterQuery({ topic: 'trade" OR topic:"ai' })?.key).toBe(
    parseQuery('topic:"trade OR topic ai"').key,
  );
});
