import { dueTerms, exactTerms } from '../anchors.ts';
import { isNameField } from '../clauses/field.ts';
import type { Leaf, Query } from '../query.ts';
import { frequencyOf } from '../text/document-frequency.ts';

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
  switch (query.type) {
    case 'and':
      return cheapest(query.clauses.map((clause, i) => narrowed(clause, query.clauses.toSpliced(i, 1))));
    case 'or':
      return together(query.clauses.map(planOf));
    case 'min': {
      // A match meets `count` of n, so at least one of any n - count + 1.
      const plans = query.clauses.map(planOf).filter((plan) => plan !== undefined);
      const needed = query.clauses.length - query.count + 1;
      if (plans.length < needed) return undefined;
      const chosen = together(plans.sort((a, b) => a.cost - b.cost).slice(0, needed));
      return (
        chosen &&
        planFor(chosen.entries.map((entry) => ({ ...entry, complete: false, filterStands: undefined })))
      );
    }
    case 'not':
    case 'published':
      return undefined;
    default:
      return leafPlan(query);
  }
}

function leafPlan(leaf: Leaf): Plan {
  if (leaf.type === 'due' && leaf.days.length > 0) {
    return planFor(dueTerms(leaf).map((key) => ({ key, complete: false })));
  }
  const { keys, whole } = requirement(leaf) ?? { keys: [], whole: false };
  const [key = '', filter] = keys;
  const isPair = leaf.type === 'phrase' && leaf.within === 'anywhere' && leaf.terms.length === 2;
  if (!isPair || filter === undefined) return planFor([{ key, filter, complete: whole }]);
  return planFor([
    { key, filter, complete: false, filterStands: leaf.terms[0] === key ? 'behind' : 'before' },
  ]);
}

/** A plan of one clause under an AND, with a filter from the clauses beside it. */
function narrowed(clause: Query, others: readonly Query[]): Plan | undefined {
  const plan = planOf(clause);
  if (plan === undefined) return undefined;
  const required = others
    .flatMap((other) => requirement(other) ?? [])
    .sort((a, b) => rarity(a.keys[0]) - rarity(b.keys[0]))[0];
  const forbidden = others
    .flatMap((other) => (other.type === 'not' ? (requirement(other.clause) ?? []) : []))
    .find(({ whole }) => whole);
  const by = required ?? forbidden;
  return planFor(
    plan.entries.map((entry): PlanEntry => {
      if (entry.filter !== undefined || by === undefined) {
        return { ...entry, complete: false, filterStands: undefined };
      }
      return {
        key: entry.key,
        filter: by.keys[0],
        forbids: required === undefined,
        complete: entry.complete && by.whole && others.length === 1,
      };
    }),
  );
}

/** What every match of a clause holds, rarest first; `whole` where holding the first is all that is asked. */
function requirement(query: Query): { keys: string[]; whole: boolean } | undefined {
  switch (query.type) {
    case 'word':
      return { keys: [query.term], whole: query.within === 'anywhere' };
    case 'prefix':
      return { keys: [prefixKey(query.prefix)], whole: query.within === 'anywhere' };
    case 'phrase':
    case 'near':
      return { keys: rarestFirst(query.terms), whole: false };
    case 'exact': {
      const keys = rarestFirst(query.words.map(({ text }) => exactKey(text)));
      return { keys, whole: query.words.length === 1 && query.within === 'anywhere' };
    }
    case 'field': {
      const { field, terms } = query;
      if (!isNameField(field)) return { keys: [`${field}:${terms.join(' ')}`], whole: true };
      return { keys: rarestFirst(terms.map((term) => `${field}:${term}`)), whole: terms.length === 1 };
    }
    case 'amount': {
      const [unit, ...more] = query.units;
      const whole = query.tests.length === 0 && more.length === 0;
      return { keys: [unit === undefined ? 'amount:any' : `unit:${unit}`], whole };
    }
    case 'due':
      return { keys: ['due:any'], whole: query.days.length === 0 };
    default:
      return undefined;
  }
}

function rarestFirst(keys: readonly string[]): string[] {
  return [...new Set(keys)].sort((a, b) => rarity(a) - rarity(b));
}

/** Words with this beginning, as the engine knows them. */
export function prefixKey(prefix: string): string {
  return `^${prefix}`;
}

/** Words that are written so, as the engine knows them. */
export function exactKey(text: string): string {
  return `=${text}`;
}

/** The share of documents that hold the key. */
function rarity(key = ''): number {
  if (!key.startsWith('=')) return frequencyOf(key);
  return exactTerms(key.slice(1)).reduce((sum, term) => sum + frequencyOf(term), 0);
}

function planFor(entries: readonly PlanEntry[]): Plan {
  const cost = entries.reduce((sum, { key, filter, forbids, complete }) => {
    const passing = filter === undefined || forbids ? 1 : rarity(filter);
    return sum + rarity(key) * (1 + (complete ? 0 : verificationCost * passing));
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

function together(plans: readonly (Plan | undefined)[]): Plan | undefined {
  if (!plans.every((plan) => plan !== undefined)) return undefined;
  return planFor(plans.flatMap(({ entries }) => entries));
}
