import { parseQuery } from '../../domain/query/parse.ts';
import type { Query } from '../../domain/query/query.ts';

/** Filters of a listing, as its parameters name them. */
export interface ItemFilters {
  readonly q?: string;
  readonly topic?: string;
  readonly kind?: string;
  readonly country?: string;
}

/**
 * One query for all filters, or undefined where there are none: they are clauses of the same language.
 * @throws {QuerySyntaxError} when `q` is not a query; its column is that in `q`
 */
export function filterQuery({ q, topic, kind, country }: ItemFilters): Query | undefined {
  // By itself first, so that the columns of its errors are those of what the caller wrote.
  if (q !== undefined) parseQuery(q);
  const clauses = Object.entries({ topic, kind, country })
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => `${field}:"${String(value).replaceAll('"', ' ')}"`);
  if (q !== undefined) clauses.unshift(`(${q})`);
  return clauses.length === 0 ? undefined : parseQuery(clauses.join(' AND '));
}
