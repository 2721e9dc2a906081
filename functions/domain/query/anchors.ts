import { indexTermsOf, rarityOf } from './lookup-keys.ts';
import { clausesOf, groupOperatorOf, isGroup, leafOperatorOf } from './operators/table.ts';
import type { Query } from './query.ts';
import { waysNeeded } from './ways-needed.ts';

/** Terms of which every match holds at least one. `frequency` is the share of documents, at most, that hold one. */
export interface AnchorPlan {
  readonly terms: readonly string[];
  readonly frequency: number;
}

/**
 * Returns the anchors of a query: the terms to file it under. No document can match it without holding one of them.
 * These are the rarest such terms. Parsing refuses every query that has none.
 */
export function anchorsOf(query: Query): string[] {
  return [...new Set(anchorPlan(query)?.terms)];
}

/** Returns the rarest anchors. Undefined for a query with nothing positive to look up: no term is in every match. */
export function anchorPlan(query: Query): AnchorPlan | undefined {
  const [first, ...others] = necessaryPlans(query);
  return others.reduce((best, plan) => (best && plan.frequency >= best.frequency ? best : plan), first);
}

/** Returns all plans, in the query's order. The document of every match holds a term of each. */
export function necessaryPlans(query: Query): AnchorPlan[] {
  if (!isGroup(query)) return leafOperatorOf(query).needs(query)?.sets.map(planOf) ?? [];
  const clauses = clausesOf(query);
  const needed = groupOperatorOf(query).needed(query);
  if (needed === clauses.length) return clauses.flatMap(necessaryPlans);
  const plans = waysNeeded(clauses.map(anchorPlan), needed, ({ frequency }) => frequency);
  return plans === undefined ? [] : [together(plans)];
}

function planOf(keys: readonly string[]): AnchorPlan {
  return { terms: keys.flatMap(indexTermsOf), frequency: sumOf(keys.map(rarityOf)) };
}

function together(plans: readonly AnchorPlan[]): AnchorPlan {
  return {
    terms: plans.flatMap(({ terms }) => terms),
    frequency: sumOf(plans.map(({ frequency }) => frequency)),
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
