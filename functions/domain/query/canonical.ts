import type { Query } from './query.ts';

/** The query in normal form, as text: equal for equal queries, and itself a query equal to this one. */
export function canonicalQuery(query: Query): string {
  return query.key;
}
