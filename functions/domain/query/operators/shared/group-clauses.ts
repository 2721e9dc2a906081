import type { Query } from '../../query.ts';

/** Returns each clause once, in the order of their keys. */
export function unique(clauses: readonly Query[]): Query[] {
  const byKey = new Map(clauses.map((clause) => [clause.key, clause]));
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

/**
 * Returns the clauses without those that others make superfluous: `a OR (a b)` is `a`, and so is `a (a OR b)`.
 * @param type the type of the clauses that can be left out: `and` among those of an OR
 */
export function withoutImplied(clauses: readonly Query[], type: 'and' | 'or'): Query[] {
  const keysOf = (clause: Query): string[] =>
    clause.type === type ? clause.clauses.map(({ key }) => key) : [clause.key];
  if (!clauses.some((clause) => clause.type === type)) return [...clauses];
  const parts = clauses.map((clause) => ({ clause, keys: new Set(keysOf(clause)) }));
  return parts
    .filter(
      ({ clause, keys }) =>
        clause.type !== type ||
        !parts.some((other) => other.clause !== clause && other.keys.isSubsetOf(keys)),
    )
    .map(({ clause }) => clause);
}
