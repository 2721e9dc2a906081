import { anchorsOf, necessaryPlans } from './anchors.ts';
import type { Query } from './query.ts';

/** The most sets of a plan: a fourth word seldom excludes what three have left. */
const maxSets = 3;
/** The most terms of a set besides the first: each is a list to read. */
const maxTerms = 10;

/**
 * How to look a query up in an index of documents by term: sets of terms, rarest first, no document matching that
 * does not hold a term of each. The first are the query's anchors.
 */
export function searchPlan(query: Query): string[][] {
  const sets = [new Set(anchorsOf(query))];
  const rarestFirst = necessaryPlans(query).sort((a, b) => a.frequency - b.frequency);
  for (const { terms } of rarestFirst) {
    const set = new Set(terms);
    // Whoever holds a term of one set holds a term of every set around it.
    const isImplied = sets.some((taken) => taken.isSubsetOf(set));
    if (sets.length < maxSets && set.size <= maxTerms && !isImplied) sets.push(set);
  }
  return sets.map((set) => [...set]);
}
