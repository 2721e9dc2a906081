import { describe, expect, it } from 'vitest';
import { filterQuery } from '../../../../functions/api/search/filter-query.ts';
import { QuerySyntaxError } from '../../../../functions/domain/query/errors.ts';
import { parseQuery } from '../../../../functions/domain/query/parse.ts';

describe('filterQuery', () => {
  it('adds each filter to the query as a clause', () => {
    expect(
      filterQuery({ q: 'corn OR rice', topic: 'Monetary Policy', kind: 'visit', country: 'JP' })?.key,
    ).toBe(parseQuery('(corn OR rice) topic:"monetary policy" kind:visit country:jp').key);
  });

  it('turns one filter into a query, and no filter into no query', () => {
    expect(filterQuery({ country: 'JP' })?.key).toBe(parseQuery('country:jp').key);
    expect(filterQuery({})).toBeUndefined();
  });

  it.each(['-corn', 'corn)', '"corn'])('refuses a wrong query, with or without other filters: %s', (q) => {
    expect(() => filterQuery({ q, topic: 'trade' })).toThrow(QuerySyntaxError);
  });

  it('keeps a value with quotation marks inside its filter', () => {
    expect(filterQuery({ topic: 'trade" OR topic:"ai' })?.key).toBe(
      parseQuery('topic:"trade OR topic ai"').key,
    );
  });
});
