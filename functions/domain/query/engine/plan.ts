import { rarityOf } from '../lookup-keys.ts';
import type { Needs } from '../operators/operator.ts';
import { clausesOf, groupOperatorOf, isGroup, leafOperatorOf } from '../operators/table.ts';
import type { Leaf, Query } from '../query.ts';
import { waysNeeded } from '../ways-needed.ts';

/**
 * One place that a watch is filed under in the engine: `key` is in every document that it can match by this entry.
 * `filter` must be there too, or, where it `forbids`, must not. `complete`: no more has to be asked, it is a match.
 */
export interface PlanEntry {
  readonly key: string;
  readonly filter?: string;
  readonly forbids?: boolean;
  readonly complete: boolean;
  /** The query is a phrase of two: the filter has to stand directly behind the key, or directly before it. */
  readonly filterStands?: 'behind' | 'before';
}

interface Plan {
  readonly entries: readonly PlanEntry[];
  /** Work a document, in posting entries looked at: what the entries of the best plan have least of. */
  readonly cost: number;
}

/** What running a compiled query costs, beside looking at one posting entry. Measured: some 30 ns beside 3 ns. */
const verificationCost = 10;

/**
 * Where the engine files a query: every match has the key of one entry and passes its filter. Empty only for queries
 * that parsing refuses.
 */
export function planEntries(query: Query): readonly PlanEntry[] {
  return planOf(query)?.entries ?? [];
}

function planOf(query: Query): Plan | undefined {
  if (!isGroup(query)) return leafPlan(query);
  const clauses = clausesOf(query);
  const needed = groupOperatorOf(query).needed(query);
  if (needed === clauses.length)
    return cheapest(clauses.map((clause, i) => narrowed(clause, clauses.toSpliced(i, 1))));
  const plans = waysNeeded(clauses.map(planOf), needed, ({ cost }) => cost);
  const entries = plans?.flatMap((plan) => plan.entries);
  // One clause is enough for OR, so an entry that settles its clause settles the query.
  return entries && planFor(needed === 1 ? entries : entries.map(unsettled));
}

/** Returns an entry after which the whole query must still be tried. */
function unsettled(entry: PlanEntry): PlanEntry {
  return { ...entry, complete: false, filterStands: undefined };
}

function leafPlan(leaf: Leaf): Plan | undefined {
  const needs = needsOf(leaf);
  if (needs === undefined) return undefined;
  const [firstSet = []] = needs.sets;
  // A match holds one key of several: each gets an entry.
  if (firstSet.length > 1) return planFor(firstSet.map((key) => ({ key, complete: false })));
  const [key = '', filter] = keysOf(needs);
  if (needs.enough !== 'row' || filter === undefined) {
    return planFor([{ key, filter, complete: needs.enough === 'key' }]);
  }
  return planFor([{ key, filter, complete: false, filterStands: firstSet[0] === key ? 'behind' : 'before' }]);
}

/** Returns a plan of one clause under an AND, with a filter from the clauses beside it. */
function narrowed(clause: Query, others: readonly Query[]): Plan | undefined {
  const plan = planOf(clause);
  if (plan === undefined) return undefined;
  const required = others
    .flatMap((other) => filterOf(needsOf(other)) ?? [])
    .sort((a, b) => rarityOf(a.key) - rarityOf(b.key))[0];
  const forbidden = others
    .flatMap((other) => (other.type === 'not' ? (filterOf(needsOf(other.clause)) ?? []) : []))
    .find(({ isEnough }) => isEnough);
  const by = required ?? forbidden;
  return planFor(
    plan.entries.map((entry): PlanEntry => {
      if (entry.filter !== undefined || by === undefined) return unsettled(entry);
      return {
        key: entry.key,
        filter: by.key,
        forbids: required === undefined,
        complete: entry.complete && by.isEnough && others.length === 1,
      };
    }),
  );
}

/** Groups have no needs of their own: a filter is a key of a clause directly under the AND. */
function needsOf(query: Query): Needs | undefined {
  return isGroup(query) ? undefined : leafOperatorOf(query).needs(query);
}

/** Returns the rarest key that every match of a clause holds. `isEnough`: holding it is all that the clause asks. */
function filterOf(needs: Needs | undefined): { key: string; isEnough: boolean } | undefined {
  const key = needs && keysOf(needs)[0];
  return key === undefined ? undefined : { key, isEnough: needs?.enough === 'key' };
}

/** Returns the keys that every match of a clause holds, the rarest first. */
function keysOf({ sets, filter }: Needs): string[] {
  const alone = sets.flatMap((set) => (set.length === 1 ? set : []));
  const keys = new Set(filter === undefined ? alone : [...alone, filter]);
  return [...keys].sort((a, b) => rarityOf(a) - rarityOf(b));
}

function planFor(entries: readonly PlanEntry[]): Plan {
  const cost = entries.reduce((sum, { key, filter, forbids, complete }) => {
    const passing = filter === undefined || forbids ? 1 : rarityOf(filter);
    return sum + rarityOf(key) * (1 + (complete ? 0 : verificationCost * passing));
  }, 0);
  return { entries, cost };
}

function cheapest(plans: readonly (Plan | undefined)[]): Plan | undefined {
  return plans
    .filter((plan) => plan !== undefined)
    .reduce<Plan | undefined>(
      (best, plan) => (best !== undefined && best.cost <= plan.cost ? best : plan),
      undefined,
    );
}
