import { anchorsOf, necessaryPlans } from './anchors.ts';
import type { Query } from './query.ts';

/** Most sets of a plan. A fourth set rarely excludes a document that three sets did not. */
const maxSets = 3;
/** Most terms of a set, except of the first set. Each term is a list to read. */
const maxTerms = 10;

/**
 * Returns how to look a query up in an index of documents by term: sets of terms, the rarest first. Every matching
 * document holds a term of each set. The first set is the query's anchors.
 *
 * Example: `ferry (tariff OR quota)` has the sets `ferri` and `tariff, quota`.
 */
export function searchPlan(query: Query): string[][] {
  const sets = [new Set(anchorsOf(query))];
  const rarestFirst = necessaryPlans(query).sort((a, b) => a.frequency - b.frequency);
  for (const { terms } of rarestFirst) {
    const set = new Set(terms);
    // A document with a term of one set has a term of every larger set that contains it.
    const isImplied = sets.some((taken) => taken.isSubsetOf(set));
    if (sets.length < maxSets && set.size <= maxTerms && !isImplied) sets.push(set);
  }
  return sets.map((set) => [...set]);
}
