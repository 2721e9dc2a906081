import type { Query } from './query.ts';

/**
 * Returns the query in normal form, as text. Equal queries have the same text, and it is itself a query, equal to this
 * one.
 */
export function canonicalQuery(query: Query): string {
  return query.key;
}
