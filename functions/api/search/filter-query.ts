import { parseQuery } from '../../domain/query/parse.ts';
import type { Query } from '../../domain/query/query.ts';

/** Filters of a list, by the names of its parameters. */
export interface ItemFilters {
  readonly q?: string;
  readonly topic?: string;
  readonly kind?: string;
  readonly country?: string;
}

/**
 * Turns all filters into one query, or returns undefined without filters. Each filter is a clause of the watch
 * language.
 *
 * Example: `q=corn OR rice` and `country=JP` become `(corn OR rice) AND country:"JP"`.
 * @throws {QuerySyntaxError} when `q` is not a query. Its column counts in `q`.
 */
export function filterQuery({ q, topic, kind, country }: ItemFilters): Query | undefined {
  // `q` is parsed alone first, so that the columns of its errors count in the text of the caller.
  if (q !== undefined) parseQuery(q);
  const clauses = Object.entries({ topic, kind, country })
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => `${field}:"${String(value).replaceAll('"', ' ')}"`);
  if (q !== undefined) clauses.unshift(`(${q})`);
  return clauses.length === 0 ? undefined : parseQuery(clauses.join(' AND '));
}
